import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meet, type Proefbank } from './bank.js';
import { maakFuzzplekken } from './fuzz/fuzzplekken.js';
import type { Bewijs } from './verslag.js';

/** What grows without end is read in parts that overlap, so that no mark falls between two. */
const DEEL = 4_000_000;
const OVERLAP = 400;

interface Bron {
  readonly naam: string;
  readonly bytes: string;
}

/** What was counted bears no mark, only chance: a fraction of many digits has any number of nine in it some day. Its name and its labels are what could tell. */
const zonderMeetwaarden = (metrics: string): string => metrics.replaceAll(/^([^#\s{]+(?:\{.*\})?) \S+$/gm, '$1');

/** Everything that processes wrote down and counted while the other proofs ran, and the access log itself, which holds labels and no content. */
async function bronnen({ product, client }: Proefbank): Promise<Bron[]> {
  const logs = readdirSync(join(product.data, 'logs')).map((bestand) => join('logs', bestand));
  const bestanden = [...logs, 'postgres/postgres.log', 'zegels.jsonl'].map((bestand) => ({ naam: bestand, bytes: readFileSync(join(product.data, bestand), 'utf8') }));
  const { rows } = await client.query<{ regel: string }>('select to_jsonb(t)::text as regel from log.toegang t union all select to_jsonb(u)::text from proces.uitbak u');
  return [
    { naam: 'uitvoer', bytes: product.uitvoer() },
    ...bestanden,
    { naam: 'metrics', bytes: zonderMeetwaarden(await (await fetch(`${product.adres}/metrics`)).text()) },
    { naam: 'toegangslog en meldingen', bytes: rows.map(({ regel }) => regel).join('\n') },
  ];
}

/** Whatever a person may see: no log line, no error that was written down, no name or label of a metric and no notification says it. */
export const bewijsStil = (bank: Proefbank): Promise<Bewijs> =>
  meet('logs, tellers en meldingen', async () => {
    const { zoeker } = await maakFuzzplekken(bank);
    const alle = await bronnen(bank);
    const lekken: string[] = [];
    for (const { naam, bytes } of alle) {
      for (let van = 0; van < bytes.length; van += DEEL) for (const kenmerk of zoeker.vind(bytes.slice(Math.max(0, van - OVERLAP), van + DEEL))) lekken.push(`${naam} noemt ${kenmerk}`);
    }
    const leeg = alle.filter(({ bytes }) => bytes.length === 0).map(({ naam }) => `${naam} is leeg`);
    return { paden: alle.length, vragen: 0, lekken, leeg, cijfers: `${(alle.reduce((som, { bytes }) => som + bytes.length, 0) / 1e6).toFixed(1)} MB in ${alle.length} bronnen` };
  });
