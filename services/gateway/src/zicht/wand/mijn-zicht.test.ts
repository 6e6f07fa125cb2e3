import { randomUUID } from 'node:crypto';
import { allePortalen, bepaalZicht, type Betrokkenheidsfeit, Hoedanigheid, Stand } from '@bv/beleid';
import { demomensen, groepen } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let casusId: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  casusId = (await proef.maakCasus({ betrokken: [] })).id;
});
afterAll(() => proef.stop());

const HANDELINGEN = [randomUUID(), randomUUID()];
const DAG = 86_400_000;

interface Rij {
  partijId: string;
  hoedanigheid: string;
  stand: string;
  handelingId: string | null;
  /** Days from now; null has no end. */
  van: number;
  tot: number | null;
  verleend: number;
  portaal: string | null;
}

/** Mostly rows of the viewer and of the own groups, and now and then of somebody else. */
const rijVoor = (wie: string): fc.Arbitrary<Rij> => {
  const naam = demomensen.find((mens) => mens.partijId === wie)!.id;
  const eigen = groepen.filter(({ leden }) => leden.includes(naam)).map(({ id }) => id);
  return fc.record({
    partijId: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(wie, ...eigen) }, { weight: 1, arbitrary: fc.constantFrom(...demomensen.map(({ partijId }) => partijId), ...groepen.map(({ id }) => id)) }),
    hoedanigheid: fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...Object.values(Hoedanigheid).filter((h) => h !== 'UITGESLOTEN')) }, { weight: 1, arbitrary: fc.constantFrom('UITGESLOTEN', 'TOVENAAR') }),
    stand: fc.oneof({ weight: 20, arbitrary: fc.constantFrom('ACTIEF', ...Object.values(Stand)) }, { weight: 1, arbitrary: fc.constantFrom('OOIT', 'actief', '') }),
    handelingId: fc.constantFrom(null, ...HANDELINGEN),
    van: fc.constantFrom(-300, -2, -1, 1),
    tot: fc.constantFrom(null, null, null, -1, 1),
    verleend: fc.nat(2 ** 30 - 1),
    portaal: fc.option(fc.constantFrom(...allePortalen)),
  });
};

const geschiedenis = fc
  .constantFrom(...demomensen.map(({ partijId }) => partijId))
  .chain((wie) => fc.record({ wie: fc.constant(wie), rijen: fc.array(rijVoor(wie), { minLength: 1, maxLength: 14 }), portaal: fc.constantFrom(...allePortalen) }));

interface Zicht {
  lezen: number;
  schrijven: number;
}

/** What the database decides for this viewer, inside one transaction that is rolled back. */
async function volgensDeWand(rijen: readonly Rij[], wie: string, portaal: string): Promise<{ live: Zicht; handelingen: Record<string, Zicht> }> {
  const { beheer } = proef;
  await beheer.query('begin');
  try {
    for (const r of rijen) {
      await beheer.query(
        `insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, tot, verleend, portaal) values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 day', now() + $8 * interval '1 day', $9, $10)`,
        [randomUUID(), casusId, r.partijId, r.hoedanigheid, r.stand, r.handelingId, r.van, r.tot, r.verleend, r.portaal],
      );
    }
    await beheer.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [wie, portaal]);
    const live = await beheer.query<Zicht>('select lezen, schrijven from wand.mijn_zicht where casus_id = $1', [casusId]);
    const eigen = await beheer.query<Zicht & { handeling_id: string }>('select handeling_id, lezen, schrijven from wand.mijn_handeling where casus_id = $1', [casusId]);
    const basis = live.rows[0] ?? { lezen: 0, schrijven: 0 };
    const inHandeling = (id: string): Zicht => {
      const h = eigen.rows.find((e) => e.handeling_id === id);
      return { lezen: basis.lezen | (h?.lezen ?? 0), schrijven: basis.schrijven | (h?.schrijven ?? 0) };
    };
    return { live: basis, handelingen: Object.fromEntries(HANDELINGEN.map((id) => [id, inHandeling(id)])) };
  } finally {
    await beheer.query('rollback');
  }
}

/** The facts the policy decides on: the running rows of this person and of the groups that work in this portal; exclusion from anywhere. */
function feitenVoor(rijen: readonly Rij[], wie: string, portaal: string): Betrokkenheidsfeit[] {
  const naam = demomensen.find((mens) => mens.partijId === wie)!.id;
  return rijen.flatMap((r) => {
    const groep = groepen.find(({ id, leden }) => id === r.partijId && leden.includes(naam));
    const isEigen = r.partijId === wie || groep?.portaal === portaal || (groep !== undefined && r.hoedanigheid === 'UITGESLOTEN');
    // What was granted on request has an end, or it counts not at all.
    const loopt = r.van * DAG <= 0 && (r.tot === null ? r.hoedanigheid !== 'OP_VERZOEK' : r.tot > 0);
    return isEigen && loopt ? [{ hoedanigheid: r.hoedanigheid, stand: r.stand, handelingId: r.handelingId, groepsportaal: groep?.portaal ?? null, portaal: r.portaal, verleend: r.verleend }] : [];
  });
}

describe('de database en het beleid', () => {
  test('besluiten hetzelfde over iedere willekeurige geschiedenis, in elk portaal, ook binnen een eigen handeling', async () => {
    let open = 0;
    await fc.assert(
      fc.asyncProperty(geschiedenis, async ({ wie, rijen, portaal }) => {
        const wand = await volgensDeWand(rijen, wie, portaal);
        const feiten = feitenVoor(rijen, wie, portaal);
        expect(wand.live).toEqual(bepaalZicht(feiten, portaal));
        for (const id of HANDELINGEN) expect(wand.handelingen[id]).toEqual(bepaalZicht(feiten, portaal, id));
        if (wand.live.lezen !== 0) open += 1;
      }),
      { numRuns: 250 },
    );
    // Else the run would say nothing.
    expect(open).toBeGreaterThan(20);
  });

  test('besluiten hetzelfde over elke hoedanigheid bij elke stand, in elk portaal', async () => {
    const wie = demomensen[0]!.partijId;
    for (const hoedanigheid of Object.values(Hoedanigheid)) {
      for (const stand of Object.values(Stand)) {
        for (const portaal of allePortalen) {
          const rijen: Rij[] = [{ partijId: wie, hoedanigheid, stand, handelingId: HANDELINGEN[0]!, van: -1, tot: 1, verleend: 2 ** 30 - 1, portaal }];
          const wand = await volgensDeWand(rijen, wie, portaal);
          expect([hoedanigheid, stand, portaal, wand.handelingen[HANDELINGEN[0]!]]).toEqual([hoedanigheid, stand, portaal, bepaalZicht(feitenVoor(rijen, wie, portaal), portaal, HANDELINGEN[0])]);
        }
      }
    }
  });
});
