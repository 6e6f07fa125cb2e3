import { type RouteObject, scherm } from '@bv/portal';

export const afsluitroutes: RouteObject[] = [{ path: 'overdracht/afsluiten/:stap?', ...scherm(async () => (await import('./afsluiten.js')).Afsluiten) }];
