import { beforeAll, describe, expect, test } from '@jest/globals';
import { demomensen } from '@bv/demo';
import { type Kenmerken, leesKenmerken, nietGevraagd, vraagAlles } from './muurproef.js';
import type { Product } from './product.js';

/** Where to ask: a gateway that takes any question on the whole schema. */
export interface Muurplek {
  readonly product: Product;
  readonly adres: string;
}

const ingangen = demomensen.flatMap((mens) => mens.portalen.map((portaal) => [mens.id, portaal] as const));
// The outcome of a command is reached by commands, in the journeys; a hit of 'known already' by its own test.
const BUITEN = /^(Query|Mutation|Subscription|Uitkomst|Weigering|Conflict|Conflictveld|BekendGezin|Logregel)\./;

/** For each person in each portal: every field of every type, on the contract and on the whole schema. `ookVerboden`: words that came in later. */
export function bewijsMuur(naam: string, plek: () => Muurplek, ookVerboden: (persoon: string) => readonly string[] = () => []): void {
  describe(`de muur, ${naam}`, () => {
    let kenmerken: Record<string, Kenmerken>;
    const gevraagd = new Set<string>();
    const gezien: Record<string, string> = {};

    beforeAll(async () => {
      kenmerken = await leesKenmerken(plek().product);
    }, 60_000);

    test.each(ingangen)('%s in %s ziet geen verboden kenmerk', async (persoon, portaal) => {
      const { product, adres } = plek();
      const volledig = await vraagAlles(product, persoon, portaal, 'volledig', 4, adres);
      const contract = await vraagAlles(product, persoon, portaal, 'contract', 3, adres);
      for (const veld of volledig.velden) gevraagd.add(veld);
      gezien[persoon] = (gezien[persoon] ?? '') + volledig.tekst;
      const bytes = volledig.tekst + contract.tekst;
      expect([...(kenmerken[persoon]?.verboden ?? ['geen kenmerken']), ...ookVerboden(persoon)].filter((kenmerk) => bytes.includes(kenmerk))).toEqual([]);
      expect([...volledig.fouten, ...contract.fouten]).toEqual([]);
    }, 240_000);

    test.each(demomensen.map(({ id }) => [id]))('%s ziet wat te zien is', (persoon) => {
      expect(kenmerken[persoon]?.moetZien.filter((kenmerk) => !gezien[persoon]?.includes(kenmerk))).toEqual([]);
    });

    test('heeft elk veld van het schema bereikt', () => {
      expect(nietGevraagd({ velden: gevraagd }, 'schema.graphql').filter((veld) => !BUITEN.test(veld))).toEqual([]);
    });

    test('geen logregel van een proces bevat een kenmerk', () => {
      const alle = Object.values(kenmerken).flatMap(({ verboden, moetZien }) => [...verboden, ...moetZien]);
      expect(alle.filter((kenmerk) => plek().product.uitvoer().includes(kenmerk))).toEqual([]);
    });
  });
}
