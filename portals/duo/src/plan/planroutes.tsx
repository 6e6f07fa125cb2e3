import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const planroutes: RouteObject[] = [
  { path: 'plan', ...scherm(async () => (await import('./veiligheidsplan.js')).Veiligheidsplan) },
  { path: 'plan/nieuw', ...scherm(async () => (await import('./afspraak-maken.js')).AfspraakMaken, alleenSchrijvers('AFSPRAAK')) },
  { path: 'plan/:afspraakId', ...scherm(async () => (await import('./afspraak-wijzigen.js')).AfspraakWijzigen, alleenSchrijvers('AFSPRAAK')) },
];
