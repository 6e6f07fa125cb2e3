import type { Portaaldefinitie } from '@bv/portal';
import { Beleid } from '../beleid/beleid.js';
import { Verschil } from '../beleid/verschil.js';
import { Bewaren } from '../bewaren/bewaren.js';
import { Casussen } from '../casussen/casussen.js';
import { Logboek } from '../logboek/logboek.js';
import { Meekijkbeeld } from '../meekijken/beeld.js';
import { Meekijken } from '../meekijken/meekijken.js';
import { NotaCijfers } from '../nota/nota.js';
import './privacy.css';

export const portaal: Portaaldefinitie = {
  naam: 'privacy',
  menu: [
    { pad: '', tekst: 'Logboek' },
    { pad: 'beleid', tekst: 'Beleid' },
    { pad: 'bekijk-als', tekst: 'Bekijk als' },
    { pad: 'bewaren', tekst: 'Bewaren' },
    { pad: 'cijfers', tekst: 'Cijfers' },
  ],
  routes: [
    { index: true, element: <Casussen /> },
    { path: 'logboek/:nummer', element: <Logboek /> },
    { path: 'beleid', element: <Beleid /> },
    { path: 'beleid/verschil', element: <Verschil /> },
    { path: 'bekijk-als', element: <Meekijken /> },
    { path: 'bekijk-als/:id', element: <Meekijkbeeld /> },
    { path: 'bewaren', element: <Bewaren /> },
    { path: 'cijfers', element: <NotaCijfers /> },
  ],
};
