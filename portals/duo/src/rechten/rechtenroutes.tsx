import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

const alleenHouders = alleenSchrijvers('RECHTEN');

export const rechtenroutes: RouteObject[] = [
  { path: 'wie-keek', ...scherm(async () => (await import('./wie-keek-pagina.js')).WieKeekPagina, alleenHouders) },
  { path: 'inzage', ...scherm(async () => (await import('./inzage-pagina.js')).InzagePagina, alleenHouders) },
  { path: 'inzage/nieuw', ...scherm(async () => (await import('./inzage-aanvragen-pagina.js')).InzageAanvragenPagina, alleenHouders) },
  { path: 'inzage/:verzoekId', ...scherm(async () => (await import('./inzagecontrole-pagina.js')).InzagecontrolePagina, alleenHouders) },
  { path: 'zo-ziet-een-ander-dit', ...scherm(async () => (await import('./voorbeeld-pagina.js')).VoorbeeldPagina) },
  { path: 'aanvulling', ...scherm(async () => (await import('./aanvulling-kiezen-pagina.js')).AanvullingKiezenPagina, alleenHouders) },
  { path: 'aanvulling/:onderdeel/:onderdeelId', ...scherm(async () => (await import('./aanvulling-pagina.js')).AanvullingPagina, alleenHouders) },
];
