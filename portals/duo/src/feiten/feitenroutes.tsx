import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const feitenroutes: RouteObject[] = [
  { path: 'feiten', ...scherm(async () => (await import('./feiten.js')).Feiten) },
  { path: 'feiten/nieuw', ...scherm(async () => (await import('./feit-toevoegen.js')).FeitToevoegen, alleenSchrijvers('FEIT')) },
  { path: 'feiten/samen-lezen', ...scherm(async () => (await import('./samen-lezen.js')).SamenLezen) },
  { path: 'feiten/samen-lezen/:lidId', ...scherm(async () => (await import('./samen-lezen.js')).SamenLezen) },
  { path: 'feiten/:feitId', ...scherm(async () => (await import('./feitpagina.js')).Feitpagina) },
  { path: 'feiten/:feitId/wijzigen', ...scherm(async () => (await import('./feit-wijzigen.js')).FeitWijzigen, alleenSchrijvers('FEIT')) },
  { path: 'feiten/:feitId/reactie/:lidId', ...scherm(async () => (await import('./reactie-vastleggen.js')).ReactieVastleggen, alleenSchrijvers('ZIENSWIJZE')) },
  { path: 'feiten/:feitId/informant', ...scherm(async () => (await import('./informant-vastleggen.js')).InformantVastleggen, alleenSchrijvers('FEIT')) },
];
