import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const maatregelroutes: RouteObject[] = [
  { path: 'maatregel', ...scherm(async () => (await import('./maatregelen.js')).Maatregelen) },
  { path: 'maatregel/nieuw', ...scherm(async () => (await import('./maatregel-vastleggen.js')).MaatregelVastleggen, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'maatregel/:maatregelId/:stap', ...scherm(async () => (await import('./maatregelstap.js')).Maatregelstap, alleenSchrijvers('MAATREGEL')) },
];
