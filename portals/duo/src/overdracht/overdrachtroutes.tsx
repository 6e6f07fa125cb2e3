import type { RouteObject } from '@bv/portal';
import { OverdrachtAanbieden } from './overdracht-aanbieden.js';
import { OverdrachtIntrekken } from './overdracht-intrekken.js';
import { OverdrachtInzien } from './overdracht-inzien.js';
import { Overdracht } from './overdracht.js';

export const overdrachtroutes: RouteObject[] = [
  { path: 'overdracht', element: <Overdracht /> },
  { path: 'overdracht/aanbieden/:stap?', element: <OverdrachtAanbieden /> },
  { path: 'overdracht/:overdrachtId', element: <OverdrachtInzien /> },
  { path: 'overdracht/:overdrachtId/intrekken', element: <OverdrachtIntrekken /> },
];
