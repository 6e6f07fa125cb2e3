import type { RouteObject } from '@bv/portal';
import { DuoVormen } from './duo-vormen.js';
import { Overdracht } from './overdracht.js';
import { Team } from './team.js';

export const teamroutes: RouteObject[] = [
  { path: 'team', element: <Team /> },
  { path: 'team/duo-vormen/:casusId', element: <DuoVormen /> },
  // Where a message about a handover leads to.
  { path: 'overdracht/:overdrachtId', element: <Overdracht /> },
];
