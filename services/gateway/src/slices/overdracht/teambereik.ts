import { geldendeAfspraak, type Gemeenteversie, teamzin, vandaag } from '@bv/begrippen';
import type { Werk } from '../../zicht/werk.js';

/** The receiving team, and how it can be reached as its gemeente agreed for today. A person who receives has none. */
export async function teambereik(werk: Werk, naarId: string): Promise<string | null> {
  const [team] = await werk.vraag<{ naam: string; gemeente: string | null }>(`select naam, gemeente from algemeen.partij where id::text = $1 and soort = 'GROEP' and portaal = 'wijkteam'`, [naarId]);
  if (!team) return null;
  const versies = await werk.vraag<Gemeenteversie>(
    `select gemeente, geldig_van::text as "geldigVan", vastgelegd_op::text as "vastgelegdOp", team_naam as "teamNaam", telefoon, uren, buiten_uren as "buitenUren" from algemeen.gemeenteafspraak where gemeente = $1`, [team.gemeente],
  );
  return teamzin(team.naam, geldendeAfspraak(versies, team.gemeente, vandaag(werk.nu)));
}
