import { type RouteObject, scherm } from '@bv/portal';

export const gemeenteroutes: RouteObject[] = [
  { path: 'team/gemeenten', ...scherm(async () => (await import('./gemeenten.js')).Gemeenten) },
  { path: 'team/gemeenten/wijzigen', ...scherm(async () => (await import('./gemeente-wijzigen.js')).GemeenteWijzigen) },
  { path: 'team/gemeenten/stopt/:teamId', ...scherm(async () => (await import('./team-stopt.js')).TeamStopt) },
];
