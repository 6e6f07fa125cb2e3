import type { Werk } from '../zicht/werk.js';
import { leesBladbron } from './overdracht/bladbron.js';
import { maakBlad, type Stukinhoud } from './overdracht/blad.js';
import { bladlabels } from './overdracht/overdrachtsoort.js';

/** What the team reads when a wijkteam asks a family back and nobody of the old duo is there: of what the wijkteam itself may see. */
export async function terugkeerblad(werk: Werk, casusId: string, toelichting: string): Promise<Stukinhoud[]> {
  const bron = await leesBladbron(werk, casusId);
  return maakBlad('NAAR_BLIJVEND_VEILIG', bron, { vragen: [], wieDoetWat: [], terugkomenBij: toelichting }, bladlabels('NAAR_BLIJVEND_VEILIG'));
}
