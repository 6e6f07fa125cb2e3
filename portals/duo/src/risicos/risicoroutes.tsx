import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const risicoroutes: RouteObject[] = [
  { path: 'risicos', ...scherm(async () => (await import('./risicos.js')).Risicos) },
  { path: 'risicos/mijn', ...scherm(async () => (await import('./mijn-versie.js')).MijnVersie, alleenSchrijvers('RISICO')) },
  { path: 'risicos/vergelijken', ...scherm(async () => (await import('./vergelijken-pagina.js')).VergelijkenPagina, alleenSchrijvers('RISICO')) },
  { path: 'risicos/kracht/nieuw', ...scherm(async () => (await import('./kracht-formulier.js')).KrachtFormulier, alleenSchrijvers('RISICO')) },
  { path: 'risicos/kracht/:krachtId', ...scherm(async () => (await import('./kracht-formulier.js')).KrachtFormulier, alleenSchrijvers('RISICO')) },
  { path: 'risicos/nieuw/:aspect', ...scherm(async () => (await import('./risico-toevoegen.js')).RisicoToevoegen, alleenSchrijvers('RISICO')) },
  { path: 'risicos/:risicoId', ...scherm(async () => (await import('./risico-wijzigen.js')).RisicoWijzigen, alleenSchrijvers('RISICO')) },
];
