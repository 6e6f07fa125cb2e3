import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plusDagen, vandaag } from '@bv/begrippen';
import { readFileSync } from 'node:fs';
import { duur, kortste } from '../../proef/geduld.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const AANTAL = 40;
// What the page asks itself, word for word, so that the count of requests and rows is that of the page.
const MIJN_WERK = readFileSync(new URL('../../../../../portals/wijkteam/src/mijn-gezinnen/mijn-werk.graphql', import.meta.url), 'utf8');

/** A caseload as somebody of a wijkteam can have: each family with agreements and worries, one in four with a day to look again, one in eight with a broken agreement. */
async function maakVeertig(): Promise<void> {
  for (let nummer = 0; nummer < AANTAL; nummer += 1) {
    const { id } = await proef.maakCasus({ naam: `Gezin ${String(nummer).padStart(2, '0')}`, toestand: 'BIJ_WIJKTEAM', betrokken: [{ wie: 'sanne', als: 'WIJKTEAM_HOUDER' }] });
    await proef.beheer.query(
      `insert into gegevens.veiligheidsafspraak (id, casus_id, als, dan, toestand, loopt_door) values (gen_random_uuid(), $1, 'het misgaat', 'bellen zij oma', 'LOPEND', true), (gen_random_uuid(), $1, 'oma weg is', 'bellen zij opa', $2, true)`,
      [id, nummer % 8 === 0 ? 'GEBROKEN' : 'LOPEND'],
    );
    await proef.beheer.query(
      `insert into gegevens.risico (id, casus_id, lijst_id, aspect, aanwezig, toelichting, bewaken, categorie) values (gen_random_uuid(), $1, (select id from algemeen.risicolijst), 'VERSLAVING', 'AANWEZIG', 'x', true, 'RISICO_BEWAKEN')`, [id],
    );
    if (nummer % 4 === 1) await proef.alsPersoon('sanne', 'wijkteam').lukt('kijkmomentPlannen', { casusId: id, gepland: plusDagen(vandaag(), nummer % 8 === 1 ? 0 : 20), waarop: 'Slaapt iedereen?' });
  }
}

test('veertig gezinnen komen in één vraag, met de dag om weer te kijken vooraan, en onder een seconde', async () => {
  await maakVeertig();
  const sanne = proef.alsPersoon('sanne', 'wijkteam', { volledig: true });
  const vraag = async () => (await sanne.vraag<{ mijnWerk: { werkdagenOver: number | null; casus: { naam: string; afspraken: unknown[]; risicos: unknown[] } }[] }>(MIJN_WERK)).mijnWerk;
  await vraag();
  const werk = await vraag();
  expect(werk).toHaveLength(AANTAL);
  // The term comes first: five for today, five later, thirty without a day.
  expect(werk.map(({ werkdagenOver }) => (werkdagenOver === null ? 'geen' : werkdagenOver <= 0 ? 'vandaag' : 'later'))).toEqual([...Array<string>(5).fill('vandaag'), ...Array<string>(5).fill('later'), ...Array<string>(30).fill('geen')]);
  expect(werk.every(({ casus }) => casus.afspraken.length === 2 && casus.risicos.length === 1)).toBe(true);
  expect(await kortste(() => duur(vraag))).toBeLessThan(1_000);
});
