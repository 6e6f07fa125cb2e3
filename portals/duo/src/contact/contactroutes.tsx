import type { RouteObject } from '@bv/portal';
import { ContactVastleggen } from './contact-vastleggen.js';
import { Contact } from './contact.js';
import { InstantieToevoegen } from './instantie-toevoegen.js';

export const contactroutes: RouteObject[] = [
  { path: 'contact', element: <Contact /> },
  { path: 'contact/nieuw', element: <ContactVastleggen /> },
  { path: 'contact/instantie/nieuw', element: <InstantieToevoegen /> },
];
