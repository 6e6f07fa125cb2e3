import type { Portaaldefinitie } from '@bv/portal';
import { Beleid } from '../beleid/beleid.js';
import { Casussen } from '../casussen/casussen.js';
import { Logboek } from '../logboek/logboek.js';
import { NotaCijfers } from '../nota/nota.js';
import './privacy.css';

export const portaal: Portaaldefinitie = {
  naam: 'privacy',
  menu: [
    { pad: '', tekst: 'Logboek' },
    { pad: 'beleid', tekst: 'Beleid' },
    { pad: 'cijfers', tekst: 'Cijfers' },
  ],
  routes: [
    { index: true, element: <Casussen /> },
    { path: 'logboek/:nummer', element: <Logboek /> },
    { path: 'beleid', element: <Beleid /> },
    { path: 'cijfers', element: <NotaCijfers /> },
  ],
};
