import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const overzichtroutes: RouteObject[] = [
  { path: 'overzicht', ...scherm(async () => (await import('./overzicht.js')).Overzicht) },
  { path: 'overzicht/terugkoppeling', ...scherm(async () => (await import('./terugkoppeling-schrijven.js')).TerugkoppelingSchrijven, alleenSchrijvers('TERUGKOPPELING')) },
];
