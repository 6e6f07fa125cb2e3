import { type RouteObject, scherm } from '@bv/portal';

export const adviesroutes: RouteObject[] = [
  { path: 'advies', ...scherm(async () => (await import('./adviezen-pagina.js')).AdviezenPagina) },
  { path: 'advies/kennis', ...scherm(async () => (await import('./kennis-pagina.js')).KennisPagina) },
  { path: 'advies/:id', ...scherm(async () => (await import('./advies-pagina.js')).AdviesPagina) },
  { path: 'advies/:id/meelopen', ...scherm(async () => (await import('./advies-meelopen.js')).AdviesMeelopen) },
  { path: 'advies/:id/delen', ...scherm(async () => (await import('./advies-delen.js')).AdviesDelen) },
];
