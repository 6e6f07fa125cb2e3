import type { RouteObject } from '@bv/portal';
import { Langslopen } from './langslopen.js';
import { RisicoToevoegen } from './risico-toevoegen.js';
import { RisicoWijzigen } from './risico-wijzigen.js';
import { Risicos } from './risicos.js';

export const risicoroutes: RouteObject[] = [
  { path: 'risicos', element: <Risicos /> },
  { path: 'risicos/langslopen/:aspect?', element: <Langslopen /> },
  { path: 'risicos/nieuw/:aspect', element: <RisicoToevoegen /> },
  { path: 'risicos/:risicoId', element: <RisicoWijzigen /> },
];
