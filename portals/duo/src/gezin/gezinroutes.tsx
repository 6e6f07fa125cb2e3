import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { GezinEnNetwerk } from './gezin-en-netwerk.js';
import { LidToevoegen } from './lid-toevoegen.js';
import { LidWijzigen } from './lid-wijzigen.js';
import { NetwerklidToevoegen } from './netwerklid-toevoegen.js';
import { RelatieToevoegen } from './relatie-toevoegen.js';

export const gezinroutes: RouteObject[] = [
  { path: 'gezin', element: <GezinEnNetwerk /> },
  { path: 'gezin/lid/nieuw', element: <AlleenSchrijvers label="IDENTIFICEREND"><LidToevoegen /></AlleenSchrijvers> },
  { path: 'gezin/lid/:lidId', element: <AlleenSchrijvers label="IDENTIFICEREND"><LidWijzigen /></AlleenSchrijvers> },
  { path: 'gezin/relatie/nieuw', element: <AlleenSchrijvers label="IDENTIFICEREND"><RelatieToevoegen /></AlleenSchrijvers> },
  { path: 'gezin/netwerk/nieuw', element: <AlleenSchrijvers label="CONTACT"><NetwerklidToevoegen /></AlleenSchrijvers> },
];
