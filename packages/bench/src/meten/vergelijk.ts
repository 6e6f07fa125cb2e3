import { metVerbinding } from '@bv/lokaal';
import type { Server } from '../servers/proces.js';
import { KOPPEN } from './koppen.js';
import type { Verzoek } from './operaties.js';

const vraag = async ({ naam, poort }: Server, { cookie, lichaam }: Verzoek): Promise<string> => {
  const antwoord = await fetch(`http://127.0.0.1:${String(poort)}/graphql`, { method: 'POST', headers: { ...KOPPEN, cookie }, body: lichaam });
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(`${naam}: ${String(antwoord.status)} ${tekst.slice(0, 500)}`);
  return tekst;
};

const gesorteerd = (waarde: unknown): unknown =>
  Array.isArray(waarde)
    ? waarde.map(gesorteerd)
    : typeof waarde === 'object' && waarde !== null
      ? Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)).map(([naam, deel]) => [naam, gesorteerd(deel)]))
      : waarde;

/** The answer with its keys in order; ids that a command made are replaced, since they differ each time. */
const vorm = (tekst: string): string => {
  const antwoord = JSON.parse(tekst) as { data?: { verklaringVastleggen?: { id: string } } };
  if (antwoord.data?.verklaringVastleggen) antwoord.data.verklaringVastleggen.id = 'nieuw';
  return JSON.stringify(gesorteerd(antwoord));
};

const LOGREGELS = `
  select persoon_id, portaal, operatie, doel, actie, uitkomst, beleidsversie, casus_id, getoond, afgeschermd, array(select unnest(gezinsleden) order by 1) as gezinsleden, array(select unnest(hoedanigheden) order by 1) as hoedanigheden
  from log.toegang where volgnummer > $1 order by casus_id`;

export interface Blijk {
  readonly antwoord: string;
  readonly logregels: string;
}

/** What a server answers and what it left in the access log. */
export const vraagMetLog = (server: Server, verzoek: Verzoek, url: string): Promise<Blijk> =>
  metVerbinding(url, async (client) => {
    const { rows: eerder } = await client.query<{ n: string }>('select coalesce(max(volgnummer), 0) as n from log.toegang');
    const antwoord = vorm(await vraag(server, verzoek));
    const { rows } = await client.query(LOGREGELS, [eerder[0]?.n]);
    return { antwoord, logregels: JSON.stringify(rows) };
  });

const verschil = (goed: string, anders: string): string => {
  let plaats = 0;
  while (plaats < goed.length && goed[plaats] === anders[plaats]) plaats += 1;
  return `\n  goed:   …${goed.slice(Math.max(0, plaats - 80), plaats + 160)}\n  anders: …${anders.slice(Math.max(0, plaats - 80), plaats + 160)}`;
};

/** Errors: an answer or a log line that is not byte for byte that of the product. A fast server that does less is no competitor. */
export const eisGelijk = async (product: Server, anderen: readonly Server[], verzoeken: readonly (() => Verzoek)[], url: string): Promise<number> => {
  for (const [nummer, maak] of verzoeken.entries()) {
    const goed = await vraagMetLog(product, maak(), url);
    for (const server of anderen) {
      const blijk = await vraagMetLog(server, maak(), url);
      if (blijk.antwoord !== goed.antwoord) throw new Error(`${server.naam} antwoordt op verzoek ${String(nummer)} iets anders:${verschil(goed.antwoord, blijk.antwoord)}`);
      if (blijk.logregels !== goed.logregels) throw new Error(`${server.naam} logt bij verzoek ${String(nummer)} iets anders:${verschil(goed.logregels, blijk.logregels)}`);
    }
  }
  return verzoeken.length * anderen.length;
};
