import { type Portaaldefinitie, scherm } from '@bv/portal';
import { Casussen } from '../casussen/casussen.js';
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
    { path: 'logboek/:nummer', ...scherm(async () => (await import('../logboek/logboek.js')).Logboek) },
    { path: 'beleid', ...scherm(async () => (await import('../beleid/beleid.js')).Beleid) },
    { path: 'cijfers', ...scherm(async () => (await import('../nota/nota.js')).NotaCijfers) },
  ],
};
