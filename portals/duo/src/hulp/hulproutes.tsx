import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const hulproutes: RouteObject[] = [
  { path: 'hulp', ...scherm(async () => (await import('./hulp.js')).Hulp) },
  { path: 'hulp/nieuw', ...scherm(async () => (await import('./hulp-inzetten.js')).HulpInzetten, alleenSchrijvers('HULP')) },
  { path: 'hulp/:hulpId', ...scherm(async () => (await import('./hulp-bijwerken.js')).HulpBijwerken, alleenSchrijvers('HULP')) },
];
