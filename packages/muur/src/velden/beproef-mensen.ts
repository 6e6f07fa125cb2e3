import { metBeheer } from '../product/beheer.js';
import { maakLijn } from '../product/lijn.js';
import type { Product } from '../product/product.js';
import { maakSessies } from '../product/sessies.js';
import { Envelop } from '../verwachting/envelop.js';
import { leesBeleidsblad } from '../verwachting/beleidsblad.js';
import { leesGegevens, leesSchema } from '../verwachting/gegevens.js';
import { leesPlekken, leesRijen } from '../verwachting/rijenbestand.js';
import { bewijsVelden, type Velduitslag } from './bewijs-velden.js';

export interface Mensenuitslag extends Pick<Velduitslag, 'verschillen' | 'fouten' | 'vragen'> {
  /** Everything that came back, per person. */
  readonly bytes: Readonly<Record<string, string>>;
}

/** Everybody with an account asks every field along every path, as things stand now. `adres`: a gateway that lets any question on the whole schema in. */
export const beproefMensen = (product: Pick<Product, 'beheerUrl' | 'data'>, adres: string, diepte: number): Promise<Mensenuitslag> =>
  metBeheer(product, async (client) => {
    const tabellen = leesGegevens();
    const plekken = await leesPlekken(client);
    const cookies = await maakSessies(client, plekken);
    const bytes: Record<string, string> = {};
    const hoor = (sub: string, tekst: string): void => void (bytes[sub] = (bytes[sub] ?? '') + tekst);
    const metLijn = plekken.map((plek) => {
      const lijn = maakLijn(adres, cookies.get(plek.sub) ?? '');
      return {
        ...plek,
        casusId: undefined,
        lijn: {
          vraag: async (...vraag: Parameters<typeof lijn.vraag>) => {
            const antwoord = await lijn.vraag(...vraag);
            hoor(plek.sub, antwoord.tekst);
            return antwoord;
          },
        },
      };
    });
    const opdracht = { schema: leesSchema('schema.graphql'), blad: leesBeleidsblad(), tabellen, rijen: await leesRijen(client, tabellen, Envelop.van(product.data)), diepte, spellingen: ['gewoon'] as const, vreemd: 40 };
    const { verschillen, fouten, vragen } = await bewijsVelden(opdracht, metLijn);
    return { verschillen, fouten, vragen, bytes };
  });
