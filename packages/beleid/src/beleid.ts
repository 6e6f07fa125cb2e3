import type { Beleidsregel } from './beleidsregel.js';
import type { Hoedanigheid, Stand } from './hoedanigheid.js';
import { regelsAlgemeen } from './regels/algemeen.js';
import { regelsBlijvendVeilig } from './regels/blijvend-veilig.js';
import { regelsRaad } from './regels/raad.js';
import { regelsVeiligThuis } from './regels/veilig-thuis.js';
import { regelsWijkteam } from './regels/wijkteam.js';

/** The whole policy. What stands in no rule is closed. */
export const beleid: readonly Beleidsregel[] = [
  ...regelsAlgemeen,
  ...regelsVeiligThuis,
  ...regelsBlijvendVeilig,
  ...regelsRaad,
  ...regelsWijkteam,
];

/** The rule for this hoedanigheid and stand; undefined (so: closed) when there is none. */
export function vindRegel(hoedanigheid: Hoedanigheid, stand: Stand): Beleidsregel | undefined {
  return beleid.find((regel) => regel.hoedanigheid === hoedanigheid && regel.stand === stand);
}
