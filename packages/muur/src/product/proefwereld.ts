import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { type Beleidsblad, leesBeleidsblad } from '../verwachting/beleidsblad.js';
import { Envelop } from '../verwachting/envelop.js';
import { leesGegevens, leesSchema, type Tabelblad } from '../verwachting/gegevens.js';
import { leesPlekken, leesRijen, type Rijenbestand } from '../verwachting/rijenbestand.js';
import type { Kijkplek } from '../verwachting/zicht.js';
import { type Opstelling, Opsteller } from '../wereld/opstellingen.js';
import { maakWandrijen, type Wandrijen } from '../wereld/wandrijen.js';
import { Wereld } from '../wereld/wereld.js';
import type { Product } from './product.js';
import { type Klaargezet, zetUitdraaienKlaar } from './uitdraai.js';

export interface Wereldplek extends Kijkplek {
  readonly sub: string;
  /** Whom the proof put here, and beside which family; absent for the people of the demonstration. */
  readonly opstelling: Opstelling | undefined;
  /** Whether the involvement counts in this portal: there is something to see. */
  readonly isEigenPortaal: boolean;
}

/** Everything the proofs compare with: the page, the declarations, the schema, the people and what stands in the tables. */
export interface Proefwereld {
  readonly blad: Beleidsblad;
  readonly tabellen: readonly Tabelblad[];
  readonly schema: GraphQLSchema;
  readonly rijen: Rijenbestand;
  readonly plekken: readonly Wereldplek[];
  readonly wand: Wandrijen;
  readonly uitdraaien: readonly Klaargezet[];
}

/** Puts people and families of the proof beside those of the demonstration. `alles`: also everybody with two involvements in one family. */
export async function maakProefwereld(client: pg.Client, product: Pick<Product, 'data' | 'adres'>, { zaad, alles: paren }: { readonly zaad: number; readonly alles: boolean }): Promise<Proefwereld> {
  const [blad, tabellen, schema] = [leesBeleidsblad(), leesGegevens(), leesSchema('schema.graphql')];
  const envelop = Envelop.van(product.data);
  const wereld = await Wereld.maak(client, tabellen, schema, zaad, envelop);
  const opsteller = new Opsteller(wereld, blad).regels().bijnaUitgesloten().uitgesloten().niets();
  if (paren) opsteller.paren();
  const vanSoort = (welke: string): string[] => tabellen.filter(({ soort }) => soort === welke).map(({ tabel }) => tabel);
  opsteller.eigenRijen(vanSoort('partij'), vanSoort('verzoek'));
  await wereld.schrijf(client);
  const wand = await maakWandrijen(client, opsteller.opstellingen, wereld.willekeur);
  await client.query('analyze');
  const uitdraaien = await zetUitdraaienKlaar(client, product, opsteller.opstellingen);
  const opSub = new Map(opsteller.opstellingen.map((opstelling) => [opstelling.mens.sub, opstelling]));
  const plekken = (await leesPlekken(client)).map((plek): Wereldplek => {
    const opstelling = opSub.get(plek.sub);
    return { ...plek, opstelling, isEigenPortaal: opstelling?.portalen.includes(plek.portaal) ?? true };
  });
  return { blad, tabellen, schema, rijen: await leesRijen(client, tabellen, envelop), plekken, wand, uitdraaien };
}
