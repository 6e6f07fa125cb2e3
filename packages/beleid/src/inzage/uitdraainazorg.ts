import { kijkoordeelNaam, terugkeeraanleidingNaam } from '@bv/begrippen';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import { dag, naam, regels, zoals, type Los } from './uitdraaivorm.js';

/** After the closing: when somebody looked again, and when the duo came back. Who called about a family is looked at first, as with a melder. */
export const nazorg = ({ kijkmomenten, terugkeren }: Uitdraaidossier): Los[] => [
  ...kijkmomenten.map((k): Los => ({
    onderdeel: 'KIJKMOMENT', id: k.id, label: 'AFSPRAAK', kop: zoals('Weer kijken op', dag(k.gepland)),
    regels: regels(['Waar wij op letten', k.waarop], ['Gekeken op', dag(k.gedaanOp)], ['Hoe het ging', naam(kijkoordeelNaam, k.oordeel)], ['Wat er te zien was', k.bevinding], ['Waarom het niet doorging', k.gestoptReden]),
  })),
  ...terugkeren.map((t): Los => ({
    onderdeel: 'TERUGKEER', id: t.id, label: 'AFSPRAAK', kop: zoals('Het duo kwam terug op', dag(t.gevraagdOp)), eerstLezen: t.signaalVan !== null,
    regels: regels(['Waarom', naam(terugkeeraanleidingNaam, t.aanleiding)], ['Wat er was', t.toelichting], ['Wie dat zei', t.signaalVan]),
  })),
];
