import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { ContactVastleggen } from './contact-vastleggen.js';
import { Contact } from './contact.js';
import { InstantieToevoegen } from './instantie-toevoegen.js';

export const contactroutes: RouteObject[] = [
  { path: 'contact', element: <Contact /> },
  { path: 'contact/nieuw', element: <AlleenSchrijvers label="CONTACTMOMENT"><ContactVastleggen /></AlleenSchrijvers> },
  { path: 'contact/instantie/nieuw', element: <AlleenSchrijvers label="HULP"><InstantieToevoegen /></AlleenSchrijvers> },
];
