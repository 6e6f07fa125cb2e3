import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const belevingroutes: RouteObject[] = [
  { path: 'beleving', ...scherm(async () => (await import('./beleving.js')).Beleving) },
  { path: 'beleving/nieuw', ...scherm(async () => (await import('./beleving-vastleggen.js')).BelevingVastleggen, alleenSchrijvers('VEILIGHEID')) },
];
