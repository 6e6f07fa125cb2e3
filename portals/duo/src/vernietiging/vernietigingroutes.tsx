import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const vernietigingroutes: RouteObject[] = [
  { path: 'vernietiging', ...scherm(async () => (await import('./vernietiging.js')).Vernietiging) },
  { path: 'vernietiging/nieuw', ...scherm(async () => (await import('./verzoek-vastleggen.js')).VerzoekVastleggen, alleenSchrijvers('RECHTEN')) },
  { path: 'vernietiging/:verzoekId', ...scherm(async () => (await import('./verzoek-beslissen.js')).VerzoekBeslissen, alleenSchrijvers('RECHTEN')) },
];
