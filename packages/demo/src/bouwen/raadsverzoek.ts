import type { Verzoeker } from '@bv/begrippen';
import type { Raadsverzoekrecept } from '../deelrecepten.js';
import type { RaadsverzoekRij } from '../rijen/toetsing.js';
import type { Verhaal } from './verhaal.js';

const reis = (verhaal: Verhaal, verstuurd: Raadsverzoekrecept['verstuurd']): Pick<RaadsverzoekRij, 'toestand' | 'verstuurdOp' | 'corvtoestand' | 'pogingen' | 'bezorgdOp' | 'ontvangstbewijs'> =>
  verstuurd === undefined
    ? { toestand: 'OPGESTELD', verstuurdOp: null, corvtoestand: null, pogingen: null, bezorgdOp: null, ontvangstbewijs: null }
    : { toestand: 'VERSTUURD', verstuurdOp: verhaal.tijd(verstuurd, 10), corvtoestand: 'BEZORGD', pogingen: 1, bezorgdOp: verhaal.tijd(verstuurd, 10, 1), ontvangstbewijs: 'Ontvangen' };

/** A request to the Raad, by who has the family, with what the family said of it. */
export const bouwRaadsverzoek = (verhaal: Verhaal): void => {
  const { raadsverzoek, stap, vt = 'renske' } = verhaal.recept;
  if (!raadsverzoek) return;
  const { dag, zienswijzen, uitToetsing, verstuurd, ...inhoud } = raadsverzoek;
  const aanvrager: Verzoeker = stap === 'BEOORDELING' ? 'VEILIG_THUIS' : 'DUO';
  const categorie = aanvrager === 'VEILIG_THUIS' ? 'BEOORDELING' : 'TOETSVRAAG';
  const verzoekId = verhaal.voegToe('raadsverzoek', {
    ...inhoud, aanvrager, categorie, toetsingId: uitToetsing === true ? verhaal.idVan('toetsing', 0) : null, kenmerk: `VTO-${verhaal.idVan('raadsverzoek', 0).slice(-8).toUpperCase()}`, opgesteldOp: verhaal.tijd(dag, 11),
    isSpoed: inhoud.spoedreden !== null, ...reis(verhaal, verstuurd),
  });
  for (const [wie, dagGelezen, zienswijze, correcties, redenNiet] of zienswijzen) {
    verhaal.voegToe('verzoekzienswijze', { categorie, verzoekId, gezinslidId: verhaal.lid(wie), gelezenOp: dagGelezen === null ? null : verhaal.datum(dagGelezen), redenNiet, zienswijze, correcties });
  }
  const door = aanvrager === 'VEILIG_THUIS' ? vt : verhaal.duo[0];
  verhaal.gebeurtenis('RAADSVERZOEK_OPGESTELD', verhaal.tijd(dag, 11), door);
  if (verstuurd !== undefined) verhaal.gebeurtenis('RAADSVERZOEK_VERSTUURD', verhaal.tijd(verstuurd, 10), door);
};

/** Meetings with the family before the Raad was asked: one that did not take place, and one where somebody did not agree. */
export const bouwBeschermingstafels = (verhaal: Verhaal): void => {
  for (const { dag, gezin, gasten, ...tafel } of verhaal.recept.beschermingstafels ?? []) {
    const isGehouden = tafel.toestand === 'GEHOUDEN';
    const datum = verhaal.datum(dag);
    const tafelId = verhaal.voegToe('beschermingstafel', { ...tafel, datum, isSpoed: tafel.spoedreden !== null, gehoudenOp: isGehouden ? datum : null });
    const wasErbij = isGehouden ? true : null;
    const uitnodiging = { uitgenodigdOp: verhaal.datum(dag - 4), uitnodigingswijze: 'GEGEVEN' } as const;
    for (const [wie, toestemming, grond] of gezin) {
      verhaal.voegToe('tafeldeelnemer', { tafelId, rol: 'GEZIN', gezinslidId: verhaal.lid(wie), naam: null, toestemming, gevraagdOp: datum, grond, ...uitnodiging, wasErbij });
    }
    for (const [rol, naam] of gasten) verhaal.voegToe('tafeldeelnemer', { tafelId, rol, gezinslidId: null, naam, toestemming: null, gevraagdOp: null, grond: null, ...uitnodiging, wasErbij });
    verhaal.gebeurtenis(isGehouden ? 'BESCHERMINGSTAFEL_GEHOUDEN' : 'BESCHERMINGSTAFEL_VERVALLEN', verhaal.tijd(dag, 15), verhaal.duo[0]);
  }
};
