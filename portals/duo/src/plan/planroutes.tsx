import type { RouteObject } from '@bv/portal';
import { AlleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';
import { AfspraakMaken } from './afspraak-maken.js';
import { AfspraakWijzigen } from './afspraak-wijzigen.js';
import { Veiligheidsplan } from './veiligheidsplan.js';

export const planroutes: RouteObject[] = [
  { path: 'plan', element: <Veiligheidsplan /> },
  { path: 'plan/nieuw', element: <AlleenSchrijvers label="AFSPRAAK"><AfspraakMaken /></AlleenSchrijvers> },
  { path: 'plan/:afspraakId', element: <AlleenSchrijvers label="AFSPRAAK"><AfspraakWijzigen /></AlleenSchrijvers> },
];
