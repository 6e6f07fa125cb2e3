import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const risicoroutes: RouteObject[] = [
  { path: 'risicos', ...scherm(async () => (await import('./risicos.js')).Risicos) },
  { path: 'risicos/langslopen/:aspect?', ...scherm(async () => (await import('./langslopen.js')).Langslopen, alleenSchrijvers('RISICO')) },
  { path: 'risicos/nieuw/:aspect', ...scherm(async () => (await import('./risico-toevoegen.js')).RisicoToevoegen, alleenSchrijvers('RISICO')) },
  { path: 'risicos/:risicoId', ...scherm(async () => (await import('./risico-wijzigen.js')).RisicoWijzigen, alleenSchrijvers('RISICO')) },
];
