import { beforeAll, describe, expect, test } from '@jest/globals';
import { demomensen } from '@bv/demo';
import { uitDatabase } from './beheer.js';
import { type Kenmerken, leesKenmerken, nietGevraagd, vraagAlles } from './muurproef.js';
import type { Product } from './product.js';

/** Where to ask: a gateway that takes any question on the whole schema. */
export interface Muurplek {
  readonly product: Product;
  readonly adres: string;
}

interface Reactie {
  readonly woorden: string;
  readonly op: string;
}

const REACTIES = 'select a.eigen_woorden woorden, v.tekst op from gegevens.accordering a join gegevens.verklaring v on v.id = a.verklaring_id where a.eigen_woorden is not null';
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
      const contract = await vraagAlles(product, persoon, portaal, 'contract', 2, adres);
      for (const veld of volledig.velden) gevraagd.add(veld);
      gezien[persoon] = (gezien[persoon] ?? '') + volledig.tekst;
      const bytes = volledig.tekst + contract.tekst;
      expect([...(kenmerken[persoon]?.verboden ?? ['geen kenmerken']), ...ookVerboden(persoon)].filter((kenmerk) => bytes.includes(kenmerk))).toEqual([]);
      expect([...volledig.fouten, ...contract.fouten]).toEqual([]);
    }, 240_000);

    test.each(demomensen.map(({ id }) => [id]))('%s ziet wat te zien is', async (persoon) => {
      const { moetZien, verboden } = kenmerken[persoon] ?? { moetZien: ['geen kenmerken'], verboden: [] };
      const reacties = await uitDatabase<Reactie>(plek().product, REACTIES);
      // What somebody answered to a statement is reached through that statement: who may not read the one does not reach the other.
      const onbereikbaar = (kenmerk: string): boolean => reacties.some(({ woorden, op }) => woorden.includes(kenmerk) && verboden.some((ander) => op.includes(ander)));
      expect(moetZien.filter((kenmerk) => !gezien[persoon]?.includes(kenmerk) && !onbereikbaar(kenmerk))).toEqual([]);
    });

    test('heeft elk veld van het schema bereikt', () => {
      expect(nietGevraagd({ velden: gevraagd }, 'schema.graphql').filter((veld) => !BUITEN.test(veld))).toEqual([]);
    });

    test('geen logregel van een proces bevat een kenmerk', () => {
      const alle = new Set(Object.values(kenmerken).flatMap(({ verboden, moetZien }) => [...verboden, ...moetZien]));
      const gezegd = plek().product.uitvoer();
      expect([...alle].filter((kenmerk) => gezegd.includes(kenmerk))).toEqual([]);
    });
  });
}
