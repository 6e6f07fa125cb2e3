import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const duoroutes: RouteObject[] = [
  { path: 'duo', ...scherm(async () => (await import('./het-duo.js')).HetDuo) },
  { path: 'duo/inzet', ...scherm(async () => (await import('./inzet-verdelen.js')).InzetVerdelen, alleenSchrijvers('VEILIGHEID')) },
  { path: 'duo/vervanging', ...scherm(async () => (await import('./vervanging-regelen.js')).VervangingRegelen) },
];
