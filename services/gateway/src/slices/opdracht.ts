import { controleer, invoerschemas } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../zicht/context.js';
import { type Resultaat, type Teruglezing, type Uitkomst, voerUit } from '../zicht/opdracht.js';
import { onder, selectieVan } from '../zicht/selectie.js';
import type { Klasse } from '../zicht/tabel.js';
import type { Actie } from '../zicht/toegangslog.js';
import type { Werk } from '../zicht/werk.js';
import { Casus } from './casus/casus.entity.js';
import { Overdracht } from './overdracht/overdracht.entity.js';
import { Toetsing } from './toetsing/toetsing.entity.js';

type Schemas = typeof invoerschemas;
export type Invoer<N extends keyof Schemas> = Schemas[N]['_zod']['output'];

/** Asked parts of the answer, read again by their key; nothing is read that was not asked. */
function teruglezingen(info: GraphQLResolveInfo): Teruglezing[] {
  const gevraagd = selectieVan(info);
  const deel = (naam: string, klasse: Klasse, sleutel: (r: Resultaat) => string | null): Teruglezing[] =>
    gevraagd.has(naam)
      ? [{ naam, klasse, selectie: onder(gevraagd, naam), vraag: (r) => (sleutel(r) ? { waar: 't0.id = $1', waarden: [sleutel(r)] } : null) }]
      : [];
  return [
    ...deel('casus', Casus, (r) => r.casusId),
    ...deel('overdracht', Overdracht, (r) => r.handelingId ?? null),
    ...deel('toetsing', Toetsing, (r) => r.handelingId ?? null),
  ];
}

/** Saving and wiping an own draft, and saying that one is there: nothing of a casus is shown or changed, and a screen sends it every few seconds. */
const HERHAALBAAR: ReadonlySet<string> = new Set<keyof Schemas>(['conceptBewaren', 'conceptWissen', 'aanwezigMelden']);

/**
 * A resolver's way into a command: checks the input by the schema that the form used too, then runs it in one transaction.
 * Errors: none for what can be expected; those come out as `weigeringen` or `conflict`.
 */
export async function opdracht<N extends keyof Schemas>(
  context: Context,
  info: GraphQLResolveInfo,
  naam: N,
  sleutel: string,
  invoer: unknown,
  doe: (werk: Werk, invoer: Invoer<N>) => Promise<Resultaat>,
  actie: Actie = 'U',
): Promise<Uitkomst> {
  const uitslag = controleer(invoerschemas[naam], invoer);
  if (uitslag.weigeringen) {
    return { gelukt: false, id: null, casusId: null, versie: null, weigeringen: [...uitslag.weigeringen], conflict: null };
  }
  const waarde = uitslag.waarde as Invoer<N>;
  return await voerUit(context.schrijver, context.kijker, { naam, sleutel, actie, invoer: waarde, terug: teruglezingen(info), isHerhaalbaar: HERHAALBAAR.has(naam), doe: (werk) => doe(werk, waarde) });
}
