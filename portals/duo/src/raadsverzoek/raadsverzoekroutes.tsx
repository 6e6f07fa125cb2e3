import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const raadsverzoekroutes: RouteObject[] = [
  { path: 'raadsverzoek', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekenPagina) },
  { path: 'raadsverzoek/nieuw', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekSchrijvenPagina, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'raadsverzoek/:verzoekId', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekSchrijvenPagina, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'raadsverzoek/:verzoekId/bespreken/:lidId', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekBesprekenPagina, alleenSchrijvers('TOETSVRAAG')) },
];
