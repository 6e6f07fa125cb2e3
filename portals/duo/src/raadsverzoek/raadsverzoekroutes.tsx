import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const raadsverzoekroutes: RouteObject[] = [
  { path: 'raadsverzoek', ...scherm(async () => (await import('./raadsverzoeken.js')).Raadsverzoeken) },
  { path: 'raadsverzoek/nieuw', ...scherm(async () => (await import('./verzoek-schrijven.js')).VerzoekSchrijven, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'raadsverzoek/:verzoekId', ...scherm(async () => (await import('./verzoek-schrijven.js')).VerzoekSchrijven, alleenSchrijvers('TOETSVRAAG')) },
  { path: 'raadsverzoek/:verzoekId/bespreken/:lidId', ...scherm(async () => (await import('./verzoek-bespreken.js')).VerzoekBespreken, alleenSchrijvers('TOETSVRAAG')) },
];
