import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const reflectieroutes: RouteObject[] = [
  { path: 'reflectie', ...scherm(async () => (await import('./reflectie.js')).Reflectie) },
  { path: 'reflectie/nieuw', ...scherm(async () => (await import('./reflectie-toevoegen.js')).ReflectieToevoegen, alleenSchrijvers('REFLECTIE')) },
  { path: 'reflectie/gesprek', ...scherm(async () => (await import('./reflectiegesprek-vastleggen.js')).ReflectiegesprekVastleggen, alleenSchrijvers('REFLECTIE')) },
  { path: 'reflectie/gesprek/:gesprekId', ...scherm(async () => (await import('./reflectiegesprek-wijzigen.js')).ReflectiegesprekWijzigen, alleenSchrijvers('REFLECTIE')) },
  { path: 'reflectie/specialist', ...scherm(async () => (await import('./specialist-vragen.js')).SpecialistVragen, alleenSchrijvers('REFLECTIE')) },
];
