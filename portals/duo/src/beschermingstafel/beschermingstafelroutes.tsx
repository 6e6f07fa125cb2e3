import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const beschermingstafelroutes: RouteObject[] = [
  { path: 'beschermingstafel', ...scherm(async () => (await import('./beschermingstafels.js')).Beschermingstafels) },
  { path: 'beschermingstafel/nieuw', ...scherm(async () => (await import('./tafel-plannen.js')).TafelPlannen, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'beschermingstafel/:tafelId/toestemming/:deelnemerId', ...scherm(async () => (await import('./toestemming-vastleggen.js')).ToestemmingVastleggen, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'beschermingstafel/:tafelId/uitnodigen/:deelnemerId', ...scherm(async () => (await import('./uitnodigen.js')).Uitnodigen, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'beschermingstafel/:tafelId/houden', ...scherm(async () => (await import('./tafel-houden.js')).TafelHouden, alleenSchrijvers('TOETSVRAAG')) },
];
