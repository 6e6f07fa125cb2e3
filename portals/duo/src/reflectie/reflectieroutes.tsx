import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { ReflectieToevoegen } from './reflectie-toevoegen.js';
import { Reflectie } from './reflectie.js';

export const reflectieroutes: RouteObject[] = [
  { path: 'reflectie', element: <Reflectie /> },
  { path: 'reflectie/nieuw', element: <AlleenSchrijvers label="REFLECTIE"><ReflectieToevoegen /></AlleenSchrijvers> },
];
