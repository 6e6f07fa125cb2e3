import { type Portaaldefinitie, scherm } from '@bv/portal';
import { Toetsingen } from '../toetsingen/toetsingen.js';
import { Begin, Werkplek } from './toetsing/werkplek.js';
import './rvdk.css';

export const portaal: Portaaldefinitie = {
  naam: 'rvdk',
  menu: [{ pad: '', tekst: 'Toetsingen' }],
  routes: [
    { index: true, element: <Toetsingen /> },
    { path: 'aandragen', ...scherm(async () => (await import('../aandragen/aandragen.js')).GezinAandragen) },
    { path: 'gezin/:casusId/aanbieden', ...scherm(async () => (await import('../aandragen/aanbieden.js')).GezinAanbieden) },
    { path: 'gezin/:casusId/lid', ...scherm(async () => (await import('../aangedragen/lid.js')).AangedragenLid) },
    { path: 'gezin/:casusId/lid/:lidId', ...scherm(async () => (await import('../aangedragen/lid.js')).AangedragenLid) },
    { path: 'gezin/:casusId', ...scherm(async () => (await import('../aangedragen/aangedragen-gezin.js')).AangedragenGezin) },
    { path: 'bezwaar/:toetsingId', ...scherm(async () => (await import('../bezwaar/bezwaar-melden.js')).BezwaarMelden) },
    {
      path: 'toetsing/:toetsingId',
      element: <Werkplek />,
      children: [
        { index: true, element: <Begin /> },
        { path: 'feiten', ...scherm(async () => (await import('../feiten/feiten.js')).Feiten) },
        { path: 'zienswijzen', ...scherm(async () => (await import('../zienswijzen/zienswijzen.js')).Zienswijzen) },
        { path: 'voorwaarden', ...scherm(async () => (await import('../voorwaarden/voorwaarden.js')).Voorwaarden) },
        { path: 'gesprek', ...scherm(async () => (await import('../gesprek/gesprek.js')).Gesprek) },
        { path: 'vragen', ...scherm(async () => (await import('../vragen/vragen.js')).Vragen) },
        { path: 'concept', ...scherm(async () => (await import('../concept/concept.js')).Concept) },
        { path: 'oordeel', ...scherm(async () => (await import('../oordeel/oordeel.js')).Oordeel) },
        { path: 'oordeel/voorleggen', ...scherm(async () => (await import('../oordeel/oordeel-voorleggen.js')).OordeelVoorleggen) },
      ],
    },
  ],
};
