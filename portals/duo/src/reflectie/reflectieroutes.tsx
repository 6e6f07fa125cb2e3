import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const reflectieroutes: RouteObject[] = [
  { path: 'reflectie', ...scherm(async () => (await import('./reflectie.js')).Reflectie) },
  { path: 'reflectie/nieuw', ...scherm(async () => (await import('./reflectie-toevoegen.js')).ReflectieToevoegen, alleenSchrijvers('REFLECTIE')) },
];
