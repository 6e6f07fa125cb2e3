import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from 'pg';
import { WORTEL } from '../environment.js';
import { leesOperatietekst } from './operaties.js';
import type { Opstelling } from '../wereld/opstellingen.js';
import { maakLijn } from './lijn.js';
import type { Product } from './product.js';
import { maakSessies } from './sessies.js';

interface Uitdraairegels {
  readonly uitdraaiVan: (dossier: unknown, vraag: { voorId: string; spreektZelf: boolean }, besluiten: readonly unknown[]) => readonly unknown[];
  readonly uitdraaitekst: (delen: readonly unknown[]) => string;
}

/** A dossier that was handed over, and who works with the family. */
export interface Klaargezet {
  readonly sub: string;
  readonly portaal: string;
  readonly casusId: string;
  readonly verzoekId: string;
  /** The child agreed: then the own words and the own secret address may go along. */
  readonly spreektZelf: boolean;
}

const PORTALEN = ['veilig-thuis', 'duo', 'wijkteam'];

/**
 * For whoever may answer a family: a request of a parent that was checked and handed over. What was handed over is held to a hash of what
 * the second pair of eyes saw; the check page makes that with packages/beleid, and so does this, or no PDF would come.
 */
export async function zetUitdraaienKlaar(client: Client, { adres }: Pick<Product, 'adres'>, opstellingen: readonly Opstelling[]): Promise<Klaargezet[]> {
  const { uitdraaiVan, uitdraaitekst } = (await import(join(WORTEL, 'packages/beleid/dist/index.js'))) as Uitdraairegels;
  // Each portal asks what its side may put in the letter.
  const controles = new Map(PORTALEN.map((portaal) => [portaal, leesOperatietekst(portaal, 'Inzagecontrole')]));
  const wie = opstellingen.filter(({ soort }) => soort === 'regel').flatMap(({ mens, gezin, portalen }) => portalen.filter((portaal) => PORTALEN.includes(portaal)).slice(0, 1).map((portaal) => ({ sub: mens.sub, persoonId: mens.id, portaal, casusId: gezin.id })));
  const cookies = await maakSessies(client, wie);
  const uit: Klaargezet[] = [];
  for (const [i, { sub, persoonId, portaal, casusId }] of wie.entries()) {
    const spreektZelf = i % 2 === 1;
    const { rows } = await client.query<{ id: string; voor: string }>('select id, voor_id as voor from gegevens.inzageverzoek where casus_id = $1 order by id limit 1', [casusId]);
    const [verzoek] = rows;
    const { tekst } = await maakLijn(adres, cookies.get(sub) ?? '').vraag(portaal, `${controles.get(portaal) ?? ''} `, { casusId });
    const { data } = JSON.parse(tekst) as { data?: { casus: unknown } | null };
    if (!verzoek || !data?.casus) continue;
    const { rows: besluiten } = await client.query('select onderdeel, onderdeel_id as "onderdeelId", vervallen_op is not null as "isVervallen" from gegevens.achterhouding where verzoek_id = $1', [verzoek.id]);
    const hash = createHash('sha256').update(uitdraaitekst(uitdraaiVan(data.casus, { voorId: verzoek.voor, spreektZelf }, besluiten))).digest('hex');
    await client.query(`update gegevens.inzageverzoek set toestand = 'VERSTREKT', vrager = 'OUDER', toestemming_kind_op = case when $4 then current_date end, gevraagd_op = current_date, opsteller_id = $2, inhoudhash = $3, verstrekt_op = now() where id = $1`, [verzoek.id, persoonId, hash, spreektZelf]);
    uit.push({ sub, portaal, casusId, verzoekId: verzoek.id, spreektZelf });
  }
  return uit;
}
