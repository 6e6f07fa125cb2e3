import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const gezinroutes: RouteObject[] = [
  { path: 'gezin', ...scherm(async () => (await import('./gezin-en-netwerk.js')).GezinEnNetwerk) },
  { path: 'gezin/lid/nieuw', ...scherm(async () => (await import('./lid-toevoegen.js')).LidToevoegen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/lid/:lidId', ...scherm(async () => (await import('./lid-wijzigen.js')).LidWijzigen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/relatie/nieuw', ...scherm(async () => (await import('./relatie-toevoegen.js')).RelatieToevoegen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/netwerk/nieuw', ...scherm(async () => (await import('./netwerklid-toevoegen.js')).NetwerklidToevoegen, alleenSchrijvers('CONTACT')) },
];
