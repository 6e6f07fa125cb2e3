import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { FeitToevoegen } from './feit-toevoegen.js';
import { FeitWijzigen } from './feit-wijzigen.js';
import { Feiten } from './feiten.js';
import { Feitpagina } from './feitpagina.js';
import { ReactieVastleggen } from './reactie-vastleggen.js';

export const feitenroutes: RouteObject[] = [
  { path: 'feiten', element: <Feiten /> },
  { path: 'feiten/nieuw', element: <AlleenSchrijvers label="FEIT"><FeitToevoegen /></AlleenSchrijvers> },
  { path: 'feiten/:feitId', element: <Feitpagina /> },
  { path: 'feiten/:feitId/wijzigen', element: <AlleenSchrijvers label="FEIT"><FeitWijzigen /></AlleenSchrijvers> },
  { path: 'feiten/:feitId/reactie/:lidId', element: <AlleenSchrijvers label="ZIENSWIJZE"><ReactieVastleggen /></AlleenSchrijvers> },
];
