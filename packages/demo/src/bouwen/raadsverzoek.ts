import type { Verhaal } from './verhaal.js';

/** A request to the Raad that was written and talked over, and not sent: the family may still say what is wrong in it. */
export const bouwRaadsverzoek = (verhaal: Verhaal): void => {
  const { raadsverzoek } = verhaal.recept;
  if (!raadsverzoek) return;
  const { dag, zienswijzen, ...inhoud } = raadsverzoek;
  const verzoekId = verhaal.voegToe('raadsverzoek', { ...inhoud, toetsingId: null, kenmerk: `VTO-${verhaal.idVan('raadsverzoek', 0).slice(-8).toUpperCase()}`, toestand: 'OPGESTELD', opgesteldOp: verhaal.tijd(dag, 11), isSpoed: inhoud.spoedreden !== null });
  for (const [wie, dagGelezen, zienswijze, correcties, redenNiet] of zienswijzen) {
    verhaal.voegToe('verzoekzienswijze', { verzoekId, gezinslidId: verhaal.lid(wie), gelezenOp: dagGelezen === null ? null : verhaal.datum(dagGelezen), redenNiet, zienswijze, correcties });
  }
  verhaal.gebeurtenis('RAADSVERZOEK_OPGESTELD', verhaal.tijd(dag, 11), verhaal.duo[0]);
};

/** Meetings with the family before the Raad was asked: one that did not take place, and one where somebody did not agree. */
export const bouwBeschermingstafels = (verhaal: Verhaal): void => {
  for (const { dag, gezin, gasten, ...tafel } of verhaal.recept.beschermingstafels ?? []) {
    const isGehouden = tafel.toestand === 'GEHOUDEN';
    const datum = verhaal.datum(dag);
    const tafelId = verhaal.voegToe('beschermingstafel', { ...tafel, datum, isSpoed: tafel.spoedreden !== null, gehoudenOp: isGehouden ? datum : null });
    const wasErbij = isGehouden ? true : null;
    for (const [wie, toestemming, grond] of gezin) {
      verhaal.voegToe('tafeldeelnemer', { tafelId, rol: 'GEZIN', gezinslidId: verhaal.lid(wie), naam: null, toestemming, gevraagdOp: datum, grond, wasErbij });
    }
    for (const [rol, naam] of gasten) verhaal.voegToe('tafeldeelnemer', { tafelId, rol, gezinslidId: null, naam, toestemming: null, gevraagdOp: null, grond: null, wasErbij });
    verhaal.gebeurtenis(isGehouden ? 'BESCHERMINGSTAFEL_GEHOUDEN' : 'BESCHERMINGSTAFEL_VERVALLEN', verhaal.tijd(dag, 15), verhaal.duo[0]);
  }
};
