import { type Portaaldefinitie, scherm } from '@bv/portal';
import { Casussen } from '../casussen/casussen.js';
import '@bv/meten/meten.css';
import './privacy.css';

export const portaal: Portaaldefinitie = {
  naam: 'privacy',
  menu: [
    { pad: '', tekst: 'Logboek' },
    { pad: 'zoeken', tekst: 'Zoeken' },
    { pad: 'opvallend', tekst: 'Opvallend' },
    { pad: 'noodtoegang', tekst: 'Noodtoegang' },
    { pad: 'beleid', tekst: 'Beleid' },
    { pad: 'bekijk-als', tekst: 'Bekijk als' },
    { pad: 'raad', tekst: 'Raad' },
    { pad: 'bewaren', tekst: 'Bewaren' },
    { pad: 'cijfers', tekst: 'Cijfers' },
  ],
  routes: [
    { index: true, element: <Casussen /> },
    { path: 'logboek/:nummer', ...scherm(async () => (await import('../logboek/logboek.js')).Logboek) },
    { path: 'zoeken', ...scherm(async () => (await import('../zoeken/zoeken.js')).Zoeken) },
    { path: 'opvallend', ...scherm(async () => (await import('../opvallend/opvallend.js')).Opvallend) },
    { path: 'opvallend/drempels', ...scherm(async () => (await import('../opvallend/drempels.js')).Drempels) },
    { path: 'noodtoegang', ...scherm(async () => (await import('../noodtoegang/wachtrij.js')).Wachtrij) },
    { path: 'noodtoegang/:id', ...scherm(async () => (await import('../noodtoegang/beoordelen.js')).Beoordelen) },
    { path: 'beleid', ...scherm(async () => (await import('../beleid/beleid.js')).Beleid) },
    { path: 'beleid/verschil', ...scherm(async () => (await import('../beleid/verschil.js')).Verschil) },
    { path: 'bekijk-als', ...scherm(async () => (await import('../meekijken/meekijken.js')).Meekijken) },
    { path: 'bekijk-als/:id', ...scherm(async () => (await import('../meekijken/beeld.js')).Meekijkbeeld) },
    { path: 'raad', ...scherm(async () => (await import('../raad/raad.js')).Raad) },
    { path: 'bewaren', ...scherm(async () => (await import('../bewaren/bewaren.js')).Bewaren) },
    { path: 'cijfers', ...scherm(async () => (await import('@bv/meten')).NotaCijfers) },
  ],
};
