import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const toetsingroutes: RouteObject[] = [
  { path: 'toetsing', ...scherm(async () => (await import('./toetsing.js')).Toetsing) },
  { path: 'toetsing/aanvragen/:stap?', ...scherm(async () => (await import('./toetsing-aanvragen.js')).ToetsingAanvragen, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'toetsing/:toetsingId', ...scherm(async () => (await import('./toetsing-inzien.js')).ToetsingInzien) },
  { path: 'toetsing/:toetsingId/vraag/:vraagId', ...scherm(async () => (await import('./vraag-beantwoorden.js')).VraagBeantwoorden, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'toetsing/:toetsingId/intrekken', ...scherm(async () => (await import('./toetsing-intrekken.js')).ToetsingIntrekken, alleenSchrijvers('TOETSVRAAG')) },
];
