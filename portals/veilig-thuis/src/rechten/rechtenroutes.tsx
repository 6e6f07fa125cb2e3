import { type RouteObject, scherm } from '@bv/portal';

export const rechtenroutes: RouteObject[] = [
  { path: 'wie-keek', ...scherm(async () => (await import('./wie-keek-pagina.js')).WieKeekPagina) },
  { path: 'inzage', ...scherm(async () => (await import('./inzage-pagina.js')).InzagePagina) },
  { path: 'inzage/nieuw', ...scherm(async () => (await import('./inzage-aanvragen-pagina.js')).InzageAanvragenPagina) },
  { path: 'inzage/:verzoekId', ...scherm(async () => (await import('./inzagecontrole-pagina.js')).InzagecontrolePagina) },
  { path: 'zo-ziet-een-ander-dit', ...scherm(async () => (await import('./voorbeeld-pagina.js')).VoorbeeldPagina) },
  { path: 'aanvulling', ...scherm(async () => (await import('./aanvulling-kiezen-pagina.js')).AanvullingKiezenPagina) },
  { path: 'aanvulling/:onderdeel/:onderdeelId', ...scherm(async () => (await import('./aanvulling-pagina.js')).AanvullingPagina) },
];
