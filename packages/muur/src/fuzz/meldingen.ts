import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Client } from 'pg';
import { bladenVan } from '../velden/boom.js';
import type { Kijkplek } from '../verwachting/zicht.js';
import type { Kenmerkzoeker } from './kenmerkzoeker.js';

export interface Luisterplek extends Kijkplek {
  readonly cookie: string;
}

export interface Meldingenuitslag {
  readonly gehoord: number;
  readonly lekken: readonly string[];
  /** People who did not get what was for them: then the silence of the others says nothing. */
  readonly stil: readonly string[];
}

const WACHT_MS = 60_000;

/** Every live question of the schema, with all its plain fields. */
const abonnementen = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getSubscriptionType()?.getFields() ?? {}).map((veld) => {
    const type = getNamedType(veld.type);
    return `subscription { ${veld.name}${isObjectType(type) ? ` { ${bladenVan(type).join(' ')} }` : ''} }`;
  });

interface Luisteraar {
  readonly plek: Luisterplek;
  readonly tekst: () => string;
  readonly stop: () => void;
}

async function luister(adres: string, plek: Luisterplek, query: string): Promise<Luisteraar> {
  const afbreker = new AbortController();
  const antwoord = await fetch(`${adres}/graphql/stream`, {
    method: 'POST',
    signal: afbreker.signal,
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', 'bv-portaal': plek.portaal, cookie: plek.cookie, origin: adres },
    body: JSON.stringify({ query }),
  });
  if (!antwoord.ok || !antwoord.body) throw new Error(`${plek.naam} kan niet luisteren: ${antwoord.status} ${await antwoord.text()}`);
  let tekst = '';
  const lees = async (stroom: ReadableStream<Uint8Array>): Promise<void> => {
    for await (const deel of stroom as unknown as AsyncIterable<Uint8Array>) tekst += new TextDecoder().decode(deel);
  };
  // Ends when we stop listening.
  void lees(antwoord.body).catch(() => undefined);
  return { plek, tekst: () => tekst, stop: () => afbreker.abort() };
}

/** A message for everybody, about a family that is not theirs: each hears the own one, nobody that of another, and none says anything of a family. */
export async function bewijsMeldingen(client: Client, adres: string, schema: GraphQLSchema, plekken: readonly Luisterplek[], soort: string, zoeker: Kenmerkzoeker): Promise<Meldingenuitslag> {
  const luisteraars: Luisteraar[] = [];
  for (const plek of plekken) for (const query of abonnementen(schema)) luisteraars.push(await luister(adres, plek, query));
  const { rows: casussen } = await client.query<{ id: string }>('select id from gegevens.casus order by id limit $1', [plekken.length]);
  const eigen = new Map<string, string>();
  for (const [i, plek] of plekken.entries()) {
    const { rows } = await client.query<{ id: string }>('insert into proces.uitbak (partij_id, soort, casus_id) values ($1, $2, $3) returning id', [plek.persoonId, soort, casussen[i % casussen.length]?.id]);
    eigen.set(plek.naam, rows[0]?.id ?? '');
  }
  await client.query(`select pg_notify('bv_uitbak', '')`);
  const hoort = ({ plek, tekst }: Luisteraar): boolean => tekst().includes(eigen.get(plek.naam) ?? '');
  for (const einde = Date.now() + WACHT_MS; Date.now() < einde && !luisteraars.every(hoort); ) await new Promise((klaar) => setTimeout(klaar, 100));
  for (const { stop } of luisteraars) stop();
  const lekken = luisteraars.flatMap(({ plek, tekst }) => [
    ...[...eigen].filter(([naam, id]) => naam !== plek.naam && !plekken.some((ander) => ander.naam === naam && ander.persoonId === plek.persoonId) && tekst().includes(id)).map(([naam]) => `${plek.naam} hoorde de melding van ${naam}`),
    ...[...zoeker.vind(tekst())].map((kenmerk) => `${plek.naam} hoorde ${kenmerk}`),
  ]);
  return { gehoord: luisteraars.filter(hoort).length, lekken, stil: luisteraars.filter((l) => !hoort(l)).map(({ plek }) => plek.naam) };
}
