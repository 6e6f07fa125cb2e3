import { type RouteObject, scherm } from '@bv/portal';

export const raadsverzoekroutes: RouteObject[] = [
  { path: 'raadsverzoek', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekenPagina) },
  { path: 'raadsverzoek/nieuw', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekSchrijvenPagina) },
  { path: 'raadsverzoek/:verzoekId', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekSchrijvenPagina) },
  { path: 'raadsverzoek/:verzoekId/bespreken/:lidId', ...scherm(async () => (await import('./verzoekpaginas.js')).VerzoekBesprekenPagina) },
];
