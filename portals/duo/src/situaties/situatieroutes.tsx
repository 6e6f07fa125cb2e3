import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { ScoreGeven } from './score-geven.js';
import { SituatieVastleggen } from './situatie-vastleggen.js';
import { SituatieWijzigen } from './situatie-wijzigen.js';
import { Top3 } from './top-3.js';

export const situatieroutes: RouteObject[] = [
  { path: 'top-3', element: <Top3 /> },
  { path: 'top-3/nieuw', element: <AlleenSchrijvers label="VEILIGHEID"><SituatieVastleggen /></AlleenSchrijvers> },
  { path: 'top-3/:situatieId', element: <AlleenSchrijvers label="VEILIGHEID"><SituatieWijzigen /></AlleenSchrijvers> },
  { path: 'top-3/:situatieId/score', element: <AlleenSchrijvers label="VEILIGHEID"><ScoreGeven /></AlleenSchrijvers> },
];
