import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const overdrachtroutes: RouteObject[] = [
  { path: 'overdracht', ...scherm(async () => (await import('./overdracht.js')).Overdracht) },
  { path: 'overdracht/aanbieden/:stap?', ...scherm(async () => (await import('./overdracht-aanbieden.js')).OverdrachtAanbieden, alleenSchrijvers('AFSLUITING')) },
  { path: 'overdracht/terughalen', ...scherm(async () => (await import('./terughalen.js')).Terughalen) },
  { path: 'overdracht/kijkmoment/nieuw', ...scherm(async () => (await import('./kijkmoment.js')).MomentPlannen, alleenSchrijvers('AFSPRAAK')) },
  { path: 'overdracht/kijkmoment/:kijkmomentId', ...scherm(async () => (await import('./kijkmoment.js')).MomentVastleggen, alleenSchrijvers('AFSPRAAK')) },
  { path: 'overdracht/:overdrachtId', ...scherm(async () => (await import('./overdracht-inzien.js')).OverdrachtInzien) },
  { path: 'overdracht/:overdrachtId/intrekken', ...scherm(async () => (await import('./overdracht-intrekken.js')).OverdrachtIntrekken, alleenSchrijvers('AFSLUITING')) },
];
