import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Kind } from 'graphql';
import { Client } from 'pg';
import { leesplannen, schrijfplannen } from '../../plannen.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { maakProefsessie } from '../../proef/proefsessie.js';
import { maakSchema } from '../../schema.js';
import { KIJKER } from '../wand/sessiesql.js';
import { maakLeespad } from './leespad.js';

let proef: Proefopstelling;
let eigenaar: Client;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  eigenaar = new Client({ connectionString: proef.url });
  await eigenaar.connect();
  // Told that reading a whole table costs a fortune, PostgreSQL only does it where no index leads to the rows.
  await eigenaar.query(`set enable_seqscan = off; set plan_cache_mode = force_generic_plan`);
});
afterAll(async () => {
  await eigenaar.end();
  await proef.stop();
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Schema?: string;
  readonly Plans?: readonly Plan[];
}

const knopen = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(knopen)];

/** Tables that grow with the number of families, or with what people do with them. A list of colleagues is read whole, for it is shown whole. */
const groeit = ({ Schema, 'Relation Name': naam }: Plan): boolean => Schema === 'gegevens' || Schema === 'log' || Schema === 'proces' || (Schema === 'wand' && naam === 'betrokkenheid');

describe('een geregistreerde vraag', () => {
  test.each(leesplannen().map((plan) => [`${plan.portaal}: ${plan.naam}`, plan] as const))('%s leest van geen tabel die met de gezinnen groeit elke rij', async (_naam, { soorten, opdracht }) => {
    await eigenaar.query(`begin; set local role bv_zicht`);
    await eigenaar.query(`prepare vraag (${soorten.join(', ')}) as ${opdracht.replaceAll(KIJKER, `'${partijId('samira')}'::uuid`)}`);
    const { rows } = await eigenaar.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (verbose, format json) execute vraag (${soorten.map(() => 'null').join(', ')})`);
    await eigenaar.query('deallocate vraag; rollback');
    const alle = rows.flatMap(({ 'QUERY PLAN': [{ Plan: plan }] }) => knopen(plan));
    expect(alle.length).toBeGreaterThan(0);
    expect(alle.filter((knoop) => knoop['Node Type'] === 'Seq Scan' && groeit(knoop)).map((knoop) => knoop['Relation Name'])).toEqual([]);
  });
});

describe('hoeveel opdrachten het kost', () => {
  /** Every statement that any connection of this process sends while `doe` runs. */
  const tel = async (doe: () => Promise<unknown>): Promise<number> => {
    const spion = jest.spyOn(Client.prototype, 'query');
    try {
      await doe();
      return spion.mock.calls.length;
    } finally {
      spion.mockRestore();
    }
  };

  test('een vraag met een eigen functie één, van sessie tot logregel', async () => {
    const pad = maakLeespad(maakSchema(), proef.pools.lezer, leesplannen());
    const sessie = await maakProefsessie(proef.beheer, 'samira');
    for (const { portaal, hash, naam, operatie } of leesplannen().filter((plan) => plan.portaal === 'duo')) {
      const variabelen = Object.fromEntries((operatie.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type.kind === Kind.NON_NULL_TYPE ? '00000000-0000-4000-8000-000000000000' : null]));
      expect({ naam, aantal: await tel(() => pad.voerUit(portaal, hash, sessie, { verzoekId: 'v', traceparent: undefined }, variabelen)) }).toEqual({ naam, aantal: 1 });
    }
  });

  test('een andere vraag vijf, hoe diep het dossier ook is: begin, kijker, lezen, logregel, einde', async () => {
    const samira = proef.alsPersoon('samira', 'duo');
    const { rows } = await proef.beheer.query<{ id: string }>(`select casus_id as id from wand.betrokkenheid where partij_id = $1 and hoedanigheid = 'DUOLID' limit 1`, [partijId('samira')]);
    const dossier = '{ situaties { titel scores { score gezinslid { voornamen } } } verklaringen { tekst accorderingen { oordeel gezinslid { voornamen } } } contactmomenten { verslag door { naam } } afspraken { als } }';
    expect(await tel(() => samira.antwoord(`query Q($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) ${dossier} }`, { id: rows[0]?.id }))).toBe(5);
  });

  test('een opdracht langs de gewone weg niet meer dan twaalf', async () => {
    const plan = schrijfplannen().find(({ naam }) => naam === 'ContactmomentVastleggen');
    expect(plan).toBeDefined();
    const { rows } = await proef.beheer.query<{ id: string }>(`select casus_id as id from wand.betrokkenheid where partij_id = $1 and hoedanigheid = 'DUOLID' limit 1`, [partijId('samira')]);
    const invoer = { casusId: rows[0]?.id, op: '2026-01-10T10:00:00+01:00', vorm: 'HUISBEZOEK', metWie: 'moeder', verslag: 'Wij bespraken het.' };
    const vraag = 'mutation M($invoer: ContactmomentVastleggenInvoer!) @doel(code: UITVOEREN_HULP) { contactmomentVastleggen(invoer: $invoer, sleutel: "telling") { gelukt } }';
    expect(await tel(() => proef.alsPersoon('samira', 'duo').antwoord(vraag, { invoer }))).toBeLessThanOrEqual(12);
  });
});
