import { type RouteObject, scherm } from '@bv/portal';

export const adviesroutes: RouteObject[] = [
  { path: 'advies', ...scherm(async () => (await import('./adviezen-pagina.js')).AdviezenPagina) },
  { path: 'advies/nieuw/:stap?', ...scherm(async () => (await import('./advies-vragen.js')).AdviesVragen) },
  { path: 'advies/:id', ...scherm(async () => (await import('./advies-pagina.js')).AdviesPagina) },
  { path: 'kennis', ...scherm(async () => (await import('./kennis-pagina.js')).KennisPagina) },
];
