import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const samenwerkingroutes: RouteObject[] = [
  { path: 'samenwerking', ...scherm(async () => (await import('./samenwerking.js')).Samenwerking) },
  { path: 'samenwerking/nieuw', ...scherm(async () => (await import('./samenwerking-beginnen.js')).SamenwerkingBeginnen, alleenSchrijvers('AFSPRAAK')) },
];
