import type { Portaaldefinitie } from '@bv/portal';
import { AangedragenGezin } from '../aangedragen/aangedragen-gezin.js';
import { Feiten } from '../feiten/feiten.js';
import { Gesprek } from '../gesprek/gesprek.js';
import { OordeelDelen } from '../oordeel/oordeel-delen.js';
import { Oordeel } from '../oordeel/oordeel.js';
import { Toetsingen } from '../toetsingen/toetsingen.js';
import { Voorwaarden } from '../voorwaarden/voorwaarden.js';
import { Zienswijzen } from '../zienswijzen/zienswijzen.js';
import { Begin, Werkplek } from './toetsing/werkplek.js';
import './rvdk.css';

export const portaal: Portaaldefinitie = {
  naam: 'rvdk',
  menu: [{ pad: '', tekst: 'Toetsingen' }],
  routes: [
    { index: true, element: <Toetsingen /> },
    { path: 'gezin/:casusId', element: <AangedragenGezin /> },
    {
      path: 'toetsing/:toetsingId',
      element: <Werkplek />,
      children: [
        { index: true, element: <Begin /> },
        { path: 'feiten', element: <Feiten /> },
        { path: 'zienswijzen', element: <Zienswijzen /> },
        { path: 'voorwaarden', element: <Voorwaarden /> },
        { path: 'gesprek', element: <Gesprek /> },
        { path: 'oordeel', element: <Oordeel /> },
        { path: 'oordeel/delen', element: <OordeelDelen /> },
      ],
    },
  ],
};
