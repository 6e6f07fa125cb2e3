import { randomUUID } from 'node:crypto';
import { Doel } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { legMeldingVast } from '../../proef/proefmelding.js';
import { GEHEIM, maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { rolwachtwoord } from '../../platform/database.js';
import { voerUit } from '../../zicht/opdracht.js';
import { alleTabellen } from '../../zicht/tabel.js';
import { DataSource } from 'typeorm';
import { type Corvaanbod, opslaandeCorv } from '../corvpoort.js';

let proef: Proefopstelling;
let bron: DataSource;
beforeAll(async () => {
  proef = await maakProefopstelling();
  const url = new URL(proef.url);
  url.username = 'bv_schrijver';
  url.password = rolwachtwoord(GEHEIM, 'bv_schrijver');
  bron = await new DataSource({ type: 'postgres', url: url.href, entities: alleTabellen().map(({ klasse }) => klasse) }).initialize();
});
afterAll(async () => {
  await bron.destroy();
  await proef.stop();
});

const OIN = '0'.repeat(12) + '12345678';
const aanbod = (casusId: string): Corvaanbod => ({
  soort: 'VERZOEK_TOT_ONDERZOEK', kenmerk: `VTO-${casusId}`, casusId, partijId: partijId('intake'), vanOin: OIN, naarOin: OIN, inhoud: { vraag: 'Is Sem Vosmaer veilig?' },
});
const bied = (wie: 'renske' | 'joost', portaal: string, wat: Corvaanbod) =>
  voerUit(bron, { persoonId: partijId(wie), portaal, operatie: 'Proef', doel: Doel.OVERDRACHT, verzoekId: randomUUID() }, {
    naam: 'proef', sleutel: randomUUID(), actie: 'U', invoer: {}, terug: [], isHerhaalbaar: false,
    doe: async (werk) => ({ id: await opslaandeCorv.biedAan(werk, wat), casusId: wat.casusId }),
  });
const rijen = async (casusId: string) => (await proef.beheer.query<{ inhoud: string }>('select * from gegevens.corvbericht where casus_id = $1', [casusId])).rows;

describe('een bericht voor CORV', () => {
  test('wordt versleuteld bewaard, één keer, en staat als uitvoer in het log', async () => {
    const { casusId } = await legMeldingVast(proef);
    expect(await bied('renske', 'veilig-thuis', aanbod(casusId))).toMatchObject({ gelukt: true });
    expect(await bied('renske', 'veilig-thuis', aanbod(casusId))).toMatchObject({ gelukt: true });
    const bewaard = await rijen(casusId);
    expect(bewaard).toHaveLength(1);
    expect(JSON.stringify(bewaard)).not.toContain('Vosmaer');
    const { rows } = await proef.beheer.query(`select 1 from log.toegang where casus_id = $1 and actie = 'E' and persoon_id = $2`, [casusId, partijId('renske')]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('kan niemand namens een groep van een ander aanbieden, en staat in geen contract', async () => {
    const { casusId } = await legMeldingVast(proef);
    expect(await bied('joost', 'duo', aanbod(casusId))).toMatchObject({ gelukt: false });
    expect(await rijen(casusId)).toEqual([]);
    expect((await proef.alsPersoon('renske', 'veilig-thuis', { volledig: true }).antwoord('query X @doel(code: ALGEMEEN) { __type(name: "Corvbericht") { fields { name } } }')).data).toEqual({ __type: null });
  });

  test('met een organisatienummer dat niet klopt, gaat er niets', async () => {
    const { casusId } = await legMeldingVast(proef);
    expect(await bied('renske', 'veilig-thuis', { ...aanbod(casusId), naarOin: '123' })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'OIN_ONGELDIG', veld: 'naarOin' }] });
    expect(await rijen(casusId)).toEqual([]);
  });
});
