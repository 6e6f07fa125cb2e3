import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { Overzicht } from './overzicht.js';
import { TerugkoppelingSchrijven } from './terugkoppeling-schrijven.js';

export const overzichtroutes: RouteObject[] = [
  { path: 'overzicht', element: <Overzicht /> },
  { path: 'overzicht/terugkoppeling', element: <AlleenSchrijvers label="TERUGKOPPELING"><TerugkoppelingSchrijven /></AlleenSchrijvers> },
];
