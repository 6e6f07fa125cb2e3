import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const situatieroutes: RouteObject[] = [
  { path: 'top-3', ...scherm(async () => (await import('./top-3.js')).Top3) },
  { path: 'top-3/nieuw', ...scherm(async () => (await import('./situatie-vastleggen.js')).SituatieVastleggen, alleenSchrijvers('VEILIGHEID')) },
  { path: 'top-3/deelname', ...scherm(async () => (await import('./deelname.js')).Deelname, alleenSchrijvers('VEILIGHEID')) },
  { path: 'top-3/:situatieId/achtergrond', ...scherm(async () => (await import('./achtergrond.js')).Achtergrond, alleenSchrijvers('VEILIGHEID')) },
  { path: 'top-3/:situatieId', ...scherm(async () => (await import('./situatie-wijzigen.js')).SituatieWijzigen, alleenSchrijvers('VEILIGHEID')) },
  { path: 'top-3/:situatieId/score', ...scherm(async () => (await import('./score-geven.js')).ScoreGeven, alleenSchrijvers('VEILIGHEID')) },
];
