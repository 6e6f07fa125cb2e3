import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { OverdrachtAanbieden } from './overdracht-aanbieden.js';
import { OverdrachtIntrekken } from './overdracht-intrekken.js';
import { OverdrachtInzien } from './overdracht-inzien.js';
import { Overdracht } from './overdracht.js';

export const overdrachtroutes: RouteObject[] = [
  { path: 'overdracht', element: <Overdracht /> },
  { path: 'overdracht/aanbieden/:stap?', element: <AlleenSchrijvers label="AFSLUITING"><OverdrachtAanbieden /></AlleenSchrijvers> },
  { path: 'overdracht/:overdrachtId', element: <OverdrachtInzien /> },
  { path: 'overdracht/:overdrachtId/intrekken', element: <AlleenSchrijvers label="AFSLUITING"><OverdrachtIntrekken /></AlleenSchrijvers> },
];
