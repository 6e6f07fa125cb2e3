import { schakelaars } from '@bv/beleid';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { betrek } from '../../proef/proefcasus.js';
import { maakDossier, toetsvraag } from '../../proef/proefdossier.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { bezwarenSql } from '../../zicht/wand/onafhankelijk.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const BEZWAREN = 'query B @doel(code: TOETSING) { mijnToetsbezwaren { toetsingId bezwaar } toetsingenZonderToetser }';
interface Stand { mijnToetsbezwaren: { toetsingId: string; bezwaar: string }[]; toetsingenZonderToetser: string[] }
const stand = async (wie: 'anouk' | 'hanna', toetsingId: string) => {
  const { mijnToetsbezwaren, toetsingenZonderToetser } = await proef.alsPersoon(wie, 'rvdk').vraag<Stand>(BEZWAREN);
  return { bezwaren: mijnToetsbezwaren.filter((rij) => rij.toetsingId === toetsingId).map(({ bezwaar }) => bezwaar), niemand: toetsingenZonderToetser.includes(toetsingId) };
};
async function vraagAan(): Promise<{ casusId: string; toetsingId: string }> {
  const { id: casusId } = await maakDossier(proef);
  return { casusId, toetsingId: (await proef.alsPersoon('samira', 'duo').lukt('toetsingAanvragen', toetsvraag(casusId))).id };
}

describe('wie bij Blijvend Veilig is gedetacheerd', () => {
  test('leest naast de knop en bij de weigering waarom die nu niet toetst', async () => {
    expect(schakelaars.GEDETACHEERDE_TOETST.aan).toBe(false);
    const { toetsingId } = await vraagAan();
    expect(await stand('anouk', toetsingId)).toEqual({ bezwaren: ['GEDETACHEERD'], niemand: false });
    const { weigeringen } = await proef.alsPersoon('anouk', 'rvdk').doe('toetsingOppakken', { id: toetsingId });
    expect(weigeringen).toMatchObject([{ code: 'TOETSER_NIET_ONAFHANKELIJK', tekst: expect.stringMatching(/gedetacheerd bij Blijvend Veilig/) }]);
    await proef.alsPersoon('hanna', 'rvdk').lukt('toetsingOppakken', { id: toetsingId });
  });

  test('toetst wel als het beleid het aanzet', async () => {
    const { toetsingId } = await vraagAan();
    await proef.beheer.query(bezwarenSql(true));
    try {
      expect(await stand('anouk', toetsingId)).toEqual({ bezwaren: [], niemand: false });
      await proef.alsPersoon('anouk', 'rvdk').lukt('toetsingOppakken', { id: toetsingId });
    } finally {
      await proef.beheer.query(bezwarenSql());
    }
  });
});

describe('is er niemand die een toetsing mag doen', () => {
  test('dan ziet ieder van de groep dat, zonder wie van de anderen waarom niet mag; is er weer iemand, dan niet meer', async () => {
    const { casusId, toetsingId } = await vraagAan();
    const { rows } = await proef.beheer.query<{ wie: string }>(`select persoon_id as wie from algemeen.groepslid where groep_id = $1`, [partijId('toetsers')]);
    expect(rows.map(({ wie }) => wie)).toEqual(expect.arrayContaining([partijId('hanna'), partijId('anouk')]));
    await betrek(proef.beheer, casusId, { wie: 'hanna', als: 'TEGENDENKER' });
    if (rows.some(({ wie }) => wie === partijId('mirjam'))) await betrek(proef.beheer, casusId, { wie: 'mirjam', als: 'TEGENDENKER' });
    expect(await stand('anouk', toetsingId)).toEqual({ bezwaren: ['GEDETACHEERD'], niemand: true });
    expect((await stand('hanna', toetsingId)).niemand).toBe(true);
    const antwoord = JSON.stringify(await proef.alsPersoon('anouk', 'rvdk').vraag(BEZWAREN));
    expect(antwoord).not.toContain('TEGENDENKER');
    // Of the queue of the Raad only: whoever is not in it, or asks elsewhere, hears of none.
    expect((await proef.alsPersoon('samira', 'duo', { volledig: true }).vraag<Stand>(BEZWAREN)).toetsingenZonderToetser).toEqual([]);
    await proef.beheer.query(`delete from wand.betrokkenheid where casus_id = $1 and partij_id = $2`, [casusId, partijId('hanna')]);
    expect((await stand('hanna', toetsingId)).niemand).toBe(false);
  });
});
