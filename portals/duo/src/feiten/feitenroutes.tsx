import type { RouteObject } from '@bv/portal';
import { FeitToevoegen } from './feit-toevoegen.js';
import { FeitWijzigen } from './feit-wijzigen.js';
import { Feiten } from './feiten.js';
import { Feitpagina } from './feitpagina.js';
import { ReactieVastleggen } from './reactie-vastleggen.js';

export const feitenroutes: RouteObject[] = [
  { path: 'feiten', element: <Feiten /> },
  { path: 'feiten/nieuw', element: <FeitToevoegen /> },
  { path: 'feiten/:feitId', element: <Feitpagina /> },
  { path: 'feiten/:feitId/wijzigen', element: <FeitWijzigen /> },
  { path: 'feiten/:feitId/reactie/:lidId', element: <ReactieVastleggen /> },
];
