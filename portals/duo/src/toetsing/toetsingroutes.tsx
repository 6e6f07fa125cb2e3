import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { ToetsingAanvragen } from './toetsing-aanvragen.js';
import { ToetsingIntrekken } from './toetsing-intrekken.js';
import { ToetsingInzien } from './toetsing-inzien.js';
import { Toetsing } from './toetsing.js';

export const toetsingroutes: RouteObject[] = [
  { path: 'toetsing', element: <Toetsing /> },
  { path: 'toetsing/aanvragen/:stap?', element: <AlleenSchrijvers label="TOETSVRAAG"><ToetsingAanvragen /></AlleenSchrijvers> },
  { path: 'toetsing/:toetsingId', element: <ToetsingInzien /> },
  { path: 'toetsing/:toetsingId/intrekken', element: <AlleenSchrijvers label="TOETSVRAAG"><ToetsingIntrekken /></AlleenSchrijvers> },
];
