import type { RouteObject } from '@bv/portal';
import { Afsluiten } from './afsluiten.js';

export const afsluitroutes: RouteObject[] = [{ path: 'overdracht/afsluiten/:stap?', element: <Afsluiten /> }];
