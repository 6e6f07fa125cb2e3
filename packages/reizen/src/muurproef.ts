import { buildClientSchema, buildSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { alleCoordinaten, type Padvraag, padvragen } from './alle-velden.js';
import { WORTEL } from './environment.js';
import type { Product } from './product.js';
import { alsPersoon } from './vragen.js';

export interface Kenmerken {
  readonly verboden: readonly string[];
  readonly moetZien: readonly string[];
}

export const leesKenmerken = async (product: Product): Promise<Record<string, Kenmerken>> => JSON.parse(await product.opdracht('canaries')) as Record<string, Kenmerken>;

const schemaUit = (bestand: string): GraphQLSchema => buildSchema(readFileSync(join(WORTEL, 'schema', bestand), 'utf8'));

/** Every id of a casus and of an act that exists: what somebody could guess, or keep from an old link. */
export async function alleIds(product: Product): Promise<{ casussen: string[]; overdrachten: string[]; toetsingen: string[] }> {
  const client = new pg.Client({ connectionString: product.beheerUrl });
  await client.connect();
  const ids = async (tabel: string): Promise<string[]> => (await client.query<{ id: string }>(`select id from gegevens.${tabel} order by id`)).rows.map((rij) => rij.id);
  const uit = { casussen: await ids('casus'), overdrachten: await ids('overdracht'), toetsingen: await ids('toetsing') };
  await client.end();
  return uit;
}

export interface Proef {
  readonly vragen: number;
  readonly velden: ReadonlySet<string>;
  readonly tekst: string;
  readonly fouten: readonly string[];
}

const TEGELIJK = 4;

/** The known error codes a refusal may have; anything else in `errors` is a finding. */
const VERWACHT = /"code":"(ONGELDIGE_INVOER|ONBEKENDE_OPERATIE|GEEN_TOEGANG_PORTAAL)"/;

/**
 * Asks every field of every type along every path, as this person in this portal. `zicht`: the portal's contract or the full
 * schema. Returns all bytes that came back.
 */
export async function vraagAlles(product: Product, persoon: string, portaal: string, zicht: 'contract' | 'volledig', diepte: number, adres = product.adres): Promise<Proef> {
  const schema = zicht === 'contract' ? schemaUit(`contracten/${portaal}.graphql`) : schemaUit('schema.graphql');
  const vrager = await alsPersoon(product, persoon, adres);
  const ids = await alleIds(product);
  const wortels: [veld: string, wortel: string][] = [
    ['mijnWerk', 'mijnWerk(aantal: 200)'],
    ['ik', 'ik'],
    ['berichten', 'berichten'],
    ['concepten', 'concepten'],
    ['nota', 'nota'],
    ['partijen', 'partijen'],
    ['toegangsverzoeken', 'toegangsverzoeken'],
    ['waarom', `waarom(casusId: "${ids.casussen[0] ?? ''}", veld: "CONTACT")`],
    ['toezichtcasussen', 'toezichtcasussen'],
    ['logboek', 'logboek(casusnummer: "BV-2019-00001")'],
  ];
  const opId: [veld: string, argument: string, ids: readonly string[]][] = [
    ['casus', 'id', ids.casussen],
    ['overdracht', 'id', ids.overdrachten],
    ['toetsing', 'id', ids.toetsingen],
    ['gereedheid', 'casusId', ids.casussen],
    ['duovoorstel', 'casusId', ids.casussen],
  ];
  let tekst = '';
  let vragen = 0;
  const velden = new Set<string>();
  const fouten: string[] = [];
  const stel = async (query: string): Promise<void> => {
    const antwoord = await vrager.vraag(portaal, query);
    vragen += 1;
    tekst += antwoord.tekst;
    if (antwoord.tekst.includes('"errors"') && !VERWACHT.test(antwoord.tekst)) fouten.push(`${query} → ${antwoord.tekst.slice(0, 200)}`);
  };
  const stelAlle = async (lijst: readonly Padvraag[]): Promise<void> => {
    for (const { velden: gevraagd } of lijst) for (const coordinaat of gevraagd) velden.add(coordinaat);
    const rij = [...lijst];
    const werk = async (): Promise<void> => {
      for (let vraag = rij.shift(); vraag !== undefined; vraag = rij.shift()) await stel(vraag.tekst);
    };
    await Promise.all(Array.from({ length: TEGELIJK }, werk));
  };
  for (const [veld, wortel] of wortels) await stelAlle(padvragen(schema, veld, wortel, diepte));
  // By id, also what somebody has nothing to do with: every id its own fields, and one of each kind in full below it.
  for (const [veld, argument, lijst] of opId) {
    const [eerste] = lijst;
    if (eerste) await stelAlle(padvragen(schema, veld, `${veld}(${argument}: "${eerste}")`, 1));
    const [kop] = padvragen(schema, veld, veld, 0);
    const bladen = kop?.velden.map((coordinaat) => coordinaat.split('.')[1]).join(' ') ?? '';
    for (let i = 0; bladen !== '' && i < lijst.length; i += 10) {
      await stel(`{ ${lijst.slice(i, i + 10).map((id, n) => `n${n}: ${veld}(${argument}: "${id}") { ${bladen} }`).join(' ')} }`);
    }
  }
  return { vragen, velden, tekst, fouten };
}

/** Coordinates that a proof did not reach. */
export const nietGevraagd = (proef: Pick<Proef, 'velden'>, bestand: string): string[] => alleCoordinaten(schemaUit(bestand)).filter((coordinaat) => !proef.velden.has(coordinaat));

/** What introspection gives this person in this portal. */
export async function introspectie(product: Product, persoon: string, portaal: string): Promise<GraphQLSchema> {
  const { tekst } = await (await alsPersoon(product, persoon)).vraag(portaal, getIntrospectionQuery());
  return buildClientSchema((JSON.parse(tekst) as { data: IntrospectionQuery }).data);
}
