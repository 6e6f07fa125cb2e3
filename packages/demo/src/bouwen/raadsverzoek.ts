import type { Verhaal } from './verhaal.js';

/** A request to the Raad that was written and talked over, and not sent: the family may still say what is wrong in it. */
export const bouwRaadsverzoek = (verhaal: Verhaal): void => {
  const { raadsverzoek } = verhaal.recept;
  if (!raadsverzoek) return;
  const { dag, zienswijzen, ...inhoud } = raadsverzoek;
  const verzoekId = verhaal.voegToe('raadsverzoek', { ...inhoud, kenmerk: `VTO-${verhaal.idVan('raadsverzoek', 0).slice(-8).toUpperCase()}`, toestand: 'OPGESTELD', opgesteldOp: verhaal.tijd(dag, 11), isSpoed: inhoud.spoedreden !== null });
  for (const [wie, dagGelezen, zienswijze, correcties, redenNiet] of zienswijzen) {
    verhaal.voegToe('verzoekzienswijze', { verzoekId, gezinslidId: verhaal.lid(wie), gelezenOp: dagGelezen === null ? null : verhaal.datum(dagGelezen), redenNiet, zienswijze, correcties });
  }
  verhaal.gebeurtenis('RAADSVERZOEK_OPGESTELD', verhaal.tijd(dag, 11), verhaal.duo[0]);
};
