import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { Leesvoorwaarde } from '../leesopdracht.js';
import { lees, type Rij } from '../lezen.js';
import { selectieVan } from '../selectie.js';
import type { Klasse } from '../tabel.js';
import type { Actie } from '../toegangslog.js';

type Argumenten = Readonly<Record<string, unknown>>;

/**
 * A question of the schema that reads one table and what hangs under it, written down instead of programmed: the resolver runs it, and
 * the wall makes a function of it for each registered operation that asks it.
 */
export interface Leesvraag extends Leesvoorwaarde {
  /** Its name in the schema. */
  readonly veld: string;
  readonly klasse: Klasse;
  /** een: the row or null. lijst: all rows. */
  readonly vorm: 'een' | 'lijst';
  /** PostgreSQL types of the parameters of `waar`, `sorteer` and `grens`, in order. */
  readonly soorten: readonly string[];
  /** SQL over the viewer's involvements `b`: which of them can matter, when it asks about one casus. For the function only, which may look that up. */
  readonly binnen?: string;
  readonly waarden: (argumenten: Argumenten) => readonly unknown[];
  readonly actie?: (argumenten: Argumenten) => Actie;
}

export const actieVan = ({ actie }: Leesvraag, argumenten: Argumenten): Actie => actie?.(argumenten) ?? 'R';

export async function leesLijst(context: Context, info: GraphQLResolveInfo, vraag: Leesvraag, argumenten: Argumenten = {}): Promise<Rij[]> {
  return await lees(context.lezer, context.kijker, vraag.klasse, selectieVan(info), { ...vraag, waarden: vraag.waarden(argumenten), actie: actieVan(vraag, argumenten) });
}

export async function leesEen(context: Context, info: GraphQLResolveInfo, vraag: Leesvraag, argumenten: Argumenten = {}): Promise<Rij | null> {
  return (await leesLijst(context, info, vraag, argumenten))[0] ?? null;
}
