import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const afsluitroutes: RouteObject[] = [
  { path: 'overdracht/afsluiten/:stap?', ...scherm(async () => (await import('./afsluiten.js')).Afsluiten) },
  { path: 'overdracht/afsluiten/persoon/:persoonId', ...scherm(async () => (await import('./persoon-vastleggen.js')).PersoonVastleggen, alleenSchrijvers('AFSLUITING')) },
];
