import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const GEWOON = ['CONTACTMOMENT_VASTGELEGD', 'FASE_GEWISSELD'];
const TAFEL = ['BESCHERMINGSTAFEL_GEPLAND'];
const RAAD = ['RAADSVERZOEK_VERSTUURD', 'TOETSER_TERUGGETREDEN', 'TOETSING_AANGEVRAAGD', 'TOETSVRAAG_GESTELD'];
const RECHTER = ['JEUGDBESCHERMER_GEWISSELD', 'MAATREGEL_VERZOCHT'];

/** A casus in which something of each kind happened. */
const metAlles = async (): Promise<string> => {
  const { id } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'yusuf', als: 'WIJKTEAM_ADVIES' }] });
  for (const soort of [...GEWOON, ...TAFEL, ...RAAD, ...RECHTER]) {
    await proef.beheer.query(`insert into gegevens.gebeurtenis (id, casus_id, soort, op) values ($1, $2, $3, now())`, [randomUUID(), id, soort]);
  }
  return id;
};

const soorten = async (wie: string, portaal: Parameters<Proefopstelling['alsPersoon']>[1], casusId: string): Promise<string[]> => {
  const { tijdlijn } = await proef.alsPersoon(wie as Parameters<Proefopstelling['alsPersoon']>[0], portaal).vraag<{ tijdlijn: { soort: string }[] }>('query T($id: ID!) { tijdlijn(casusId: $id) { soort } }', { id: casusId });
  return tijdlijn.map(({ soort }) => soort).sort();
};

test('het duo leest alles wat er gebeurde', async () => {
  const casusId = await metAlles();
  expect(await soorten('samira', 'duo', casusId)).toEqual([...GEWOON, ...TAFEL, ...RAAD, ...RECHTER].sort());
});

test('wie niet leest wat de Raad of de rechter gevraagd is, leest ook niet dat er iets gevraagd is', async () => {
  const casusId = await metAlles();
  expect(await soorten('yusuf', 'wijkteam', casusId)).toEqual(GEWOON);
});

test('wat iemand leest staat in het logboek met het label van die gebeurtenissen, en niet van andere', async () => {
  const { id } = await proef.maakCasus();
  await proef.beheer.query(`insert into gegevens.gebeurtenis (id, casus_id, soort, op) values ($1, $2, 'FASE_GEWISSELD', now())`, [randomUUID(), id]);
  await soorten('samira', 'duo', id);
  const { rows } = await proef.beheer.query<{ getoond: number }>('select getoond from log.toegang where casus_id = $1', [id]);
  expect(rows.map(({ getoond }) => getoond)).toEqual([1]);
});
