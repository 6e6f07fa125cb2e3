import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const gezinroutes: RouteObject[] = [
  { path: 'gezin', ...scherm(async () => (await import('./gezin-en-netwerk.js')).GezinEnNetwerk) },
  { path: 'gezin/lid/nieuw', ...scherm(async () => (await import('./lid-toevoegen.js')).LidToevoegen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/lid/:lidId', ...scherm(async () => (await import('./lid-wijzigen.js')).LidWijzigen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/lid/:lidId/periode', ...scherm(async () => (await import('./lid-periode.js')).LidPeriode, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/lid/:lidId/verblijf', ...scherm(async () => (await import('./verblijf-toevoegen.js')).VerblijfToevoegen, alleenSchrijvers('CONTACT')) },
  { path: 'gezin/lid/:lidId/verblijf/:rijId', ...scherm(async () => (await import('./beeindigen.js')).VerblijfBeeindigen, alleenSchrijvers('CONTACT')) },
  { path: 'gezin/lid/:lidId/gezag', ...scherm(async () => (await import('./gezag-toevoegen.js')).GezagToevoegen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/lid/:lidId/gezag/:rijId', ...scherm(async () => (await import('./beeindigen.js')).GezagBeeindigen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/relatie/nieuw', ...scherm(async () => (await import('./relatie-toevoegen.js')).RelatieToevoegen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/relatie/:relatieId', ...scherm(async () => (await import('./relatie-wijzigen.js')).RelatieWijzigen, alleenSchrijvers('IDENTIFICEREND')) },
  { path: 'gezin/netwerk/nieuw', ...scherm(async () => (await import('./netwerklid-toevoegen.js')).NetwerklidToevoegen, alleenSchrijvers('CONTACT')) },
  { path: 'gezin/netwerk/:netwerklidId', ...scherm(async () => (await import('./netwerklid-wijzigen.js')).NetwerklidWijzigen, alleenSchrijvers('CONTACT')) },
];
