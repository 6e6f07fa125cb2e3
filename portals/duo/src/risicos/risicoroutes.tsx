import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { Langslopen } from './langslopen.js';
import { RisicoToevoegen } from './risico-toevoegen.js';
import { RisicoWijzigen } from './risico-wijzigen.js';
import { Risicos } from './risicos.js';

export const risicoroutes: RouteObject[] = [
  { path: 'risicos', element: <Risicos /> },
  { path: 'risicos/langslopen/:aspect?', element: <AlleenSchrijvers label="RISICO"><Langslopen /></AlleenSchrijvers> },
  { path: 'risicos/nieuw/:aspect', element: <AlleenSchrijvers label="RISICO"><RisicoToevoegen /></AlleenSchrijvers> },
  { path: 'risicos/:risicoId', element: <AlleenSchrijvers label="RISICO"><RisicoWijzigen /></AlleenSchrijvers> },
];
