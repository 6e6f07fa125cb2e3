import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const contactroutes: RouteObject[] = [
  { path: 'contact', ...scherm(async () => (await import('./contact.js')).Contact) },
  { path: 'contact/nieuw', ...scherm(async () => (await import('./contact-vastleggen.js')).ContactVastleggen, alleenSchrijvers('CONTACTMOMENT')) },
  { path: 'contact/overleg/nieuw', ...scherm(async () => (await import('./overleg-vastleggen.js')).OverlegVastleggen, alleenSchrijvers('CONTACTMOMENT')) },
  { path: 'contact/instantie/nieuw', ...scherm(async () => (await import('./instantie-toevoegen.js')).InstantieToevoegen, alleenSchrijvers('HULP')) },
];
