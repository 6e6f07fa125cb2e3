import type { RouteObject } from '@bv/portal';
import { ReflectieToevoegen } from './reflectie-toevoegen.js';
import { Reflectie } from './reflectie.js';

export const reflectieroutes: RouteObject[] = [
  { path: 'reflectie', element: <Reflectie /> },
  { path: 'reflectie/nieuw', element: <ReflectieToevoegen /> },
];
