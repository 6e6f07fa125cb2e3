import { type RouteObject, scherm } from '@bv/portal';

export const teamroutes: RouteObject[] = [
  { path: 'team', ...scherm(async () => (await import('./team.js')).Team) },
  { path: 'team/caseload', ...scherm(async () => (await import('./caseload.js')).Caseload) },
  { path: 'team/bereikbaarheid', ...scherm(async () => (await import('./bereikbaarheid.js')).Bereikbaarheid) },
  { path: 'team/duo-vormen/:casusId', ...scherm(async () => (await import('./duo-vormen.js')).DuoVormen) },
  // Where a message about a handover leads to.
  { path: 'overdracht/:overdrachtId', ...scherm(async () => (await import('./overdracht.js')).Overdracht) },
];
