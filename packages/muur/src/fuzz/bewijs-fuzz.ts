import type { GraphQLSchema } from 'graphql';
import { type Lijn, samen } from '../product/lijn.js';
import type { Kijkplek } from '../verwachting/zicht.js';
import { Willekeur } from '../willekeur.js';
import type { Voorraad } from './argumenten.js';
import type { Kenmerkzoeker } from './kenmerkzoeker.js';
import type { Fuzzvraag } from './vraagmaker.js';
import { maakBrede, Vrager } from './vrager.js';

export interface Fuzzplek extends Kijkplek {
  readonly lijn: Lijn;
  readonly voorraad: Voorraad;
  /** Marks that this person may meet in this portal; all others may not leave. */
  readonly mag: ReadonlySet<string>;
}

export interface Fuzzopdracht {
  /** The whole schema: the wall has to hold without the contract. */
  readonly schema: GraphQLSchema;
  readonly vragen: number;
  readonly zaad: number;
  readonly zoeker: Kenmerkzoeker;
  /** Root fields that lead into a dossier. */
  readonly liefst: readonly string[];
}

export interface Lek {
  readonly wie: string;
  readonly kenmerk: string;
  readonly vraag: string;
  readonly antwoord: string;
}

export interface Fuzzuitslag {
  vragen: number;
  bytes: number;
  readonly lekken: Lek[];
  /** Answers that say the server itself failed: nothing may make it stumble. */
  readonly storingen: string[];
  readonly statussen: Map<number, number>;
  readonly wortels: Set<string>;
  /** Commands that changed something while every id they named was somebody else's. */
  readonly gelukt: Map<string, number>;
  /** Per person in a portal the marks that came by. */
  readonly gezien: Map<string, Set<string>>;
}

const TEGELIJK = 6;

function leg(uit: Fuzzuitslag, { wortels, tekst }: Fuzzvraag, status: number, bytes: string): void {
  uit.vragen += 1;
  uit.bytes += bytes.length;
  uit.statussen.set(status, (uit.statussen.get(status) ?? 0) + 1);
  if (status >= 500 || bytes.includes('"STORING"') || bytes.includes('INTERNAL_SERVER_ERROR')) uit.storingen.push(`${status} ${tekst} → ${bytes.slice(0, 300)}`);
  if (!bytes.includes('"errors"')) for (const wortel of wortels) uit.wortels.add(wortel);
  if (tekst.startsWith('mutation') && bytes.includes('"gelukt":true')) for (const wortel of wortels) uit.gelukt.set(wortel, (uit.gelukt.get(wortel) ?? 0) + 1);
}

/** Asks as these people in turn, whatever the schema allows; no mark that somebody may not meet is in any byte that comes back. */
export async function bewijsFuzz(opdracht: Fuzzopdracht, plekken: readonly Fuzzplek[]): Promise<Fuzzuitslag> {
  const uit: Fuzzuitslag = { vragen: 0, bytes: 0, lekken: [], storingen: [], statussen: new Map(), wortels: new Set(), gelukt: new Map(), gezien: new Map() };
  const brede = maakBrede(opdracht.schema);
  const elk = Math.ceil(opdracht.vragen / plekken.length);
  await samen(plekken.map((plek, i) => [plek, i] as const), TEGELIJK, async ([plek, i]) => {
    const willekeur = new Willekeur(opdracht.zaad * 1009 + i);
    const vrager = new Vrager(opdracht.schema, brede, opdracht.liefst, plek.voorraad, willekeur, i);
    const gezien = new Set<string>();
    uit.gezien.set(plek.naam, gezien);
    for (let n = 0; n < elk; n += 1) {
      const vraag = vrager.volgende();
      const { status, tekst } = await plek.lijn.vraag(plek.portaal, vraag.tekst, vraag.variabelen);
      leg(uit, vraag, status, tekst);
      for (const kenmerk of opdracht.zoeker.vind(tekst)) {
        if (plek.mag.has(kenmerk)) gezien.add(kenmerk);
        else uit.lekken.push({ wie: plek.naam, kenmerk, vraag: `${vraag.tekst} ${JSON.stringify(vraag.variabelen)}`, antwoord: tekst.slice(0, 2000) });
      }
    }
  });
  return uit;
}
