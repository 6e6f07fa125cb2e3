import { samenwerkgrondNaam, samenwerkingspartnerNaam, samenwerkingsvormNaam } from '@bv/begrippen';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import { dag, naam, regels, zoals, type Los } from './uitdraaivorm.js';

/** With whom the duo worked together for this family, why, and on what ground that other could look along. */
export const samenwerkingen = ({ samenwerkingen: lijst }: Uitdraaidossier): Los[] =>
  (lijst ?? []).flatMap((s): Los[] => {
    const deel = { onderdeel: 'SAMENWERKING', id: s.id, kop: zoals(naam(samenwerkingsvormNaam, s.vorm), naam(samenwerkingspartnerNaam, s.partner)) } as const;
    const grond = regels(['Wie', s.naam], ['Waarom die mag meekijken', naam(samenwerkgrondNaam, s.grond)], ['Toelichting', s.grondToelichting]);
    return [
      { ...deel, label: 'KERN', regels: regels(['Met', s.partij?.naam ?? null], ['Vanaf', dag(s.van)], ['Tot', dag(s.tot)], ['Waarom', s.reden], ['Waarom het stopte', s.eindreden]) },
      ...(grond.length > 0 ? [{ ...deel, label: 'AFSPRAAK', regels: grond } as const] : []),
    ];
  });

export const bezoeken = ({ bezoeken: lijst }: Uitdraaidossier): Los[] =>
  (lijst ?? []).map((b): Los => ({
    onderdeel: 'BEZOEK', id: b.id, label: 'AFSPRAAK', kop: zoals('Bezoek samen', dag(b.datum)),
    regels: regels(['Waar', b.waar], ['Doel', b.doel], ['Verslag van het duo', b.verslagDuo], ['Verslag van de ander', b.verslagPartner], ['Wat beiden zagen', b.gedeeldeFeiten], ['Waarom het niet doorging', b.vervallenReden]),
  }));
