import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leesLogregels, type Logkeuze, noteerUitvoer } from '../opdrachtregel/logregels.js';
import { partijId } from '../proef/proefmensen.js';
import { legMeldingVast, proefmelding } from '../proef/proefmelding.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { alsNen7513, BRON, GEBEURTENIS, GEBRUIKER, type Nenregel, OBJECT, REGELS } from './nen7513.js';

let proef: Proefopstelling;
let casusId: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  ({ casusId } = await legMeldingVast(proef));
  await proef.alsPersoon('renske', 'veilig-thuis', { volledig: true }).vraag(`query Dossier($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { nummer naam gezinsleden { voornamen bsn } reflecties { tekst } } }`, { id: casusId });
});
afterAll(() => proef.stop());

const ALLES: Logkeuze = { casus: null, van: null, tot: null, aantal: null };

async function lees(keuze: Partial<Logkeuze> = {}): Promise<(Nenregel & { volgnummer: string })[]> {
  const uit: (Nenregel & { volgnummer: string })[] = [];
  for await (const regel of leesLogregels(proef.beheer, { ...ALLES, ...keuze })) uit.push(regel);
  return uit;
}

const blad = readFileSync(new URL('../../../../docs/nen7513.md', import.meta.url), 'utf8');
/** The rows of the tables in the document: name and origin. */
const beschreven = [...blad.matchAll(/^\| `(\w+)` \| ([^|]+?) \|/gm)].map(([, naam, herkomst]) => `${naam!}: ${herkomst!.replaceAll('`', '')}`);

describe('het blad docs/nen7513.md', () => {
  test('noemt elk veld van de uitvoer, in die volgorde en met waar het vandaan komt', () => {
    expect(beschreven).toEqual([GEBEURTENIS, GEBRUIKER, OBJECT, REGELS, BRON].flatMap((groep) => groep.map(({ naam, herkomst }) => `${naam}: ${herkomst}`)));
  });

  test('noemt alleen kolommen die er zijn', async () => {
    const { rows } = await proef.beheer.query<{ naam: string }>(`select attname as naam from pg_attribute where attrelid = 'log.toegang'::regclass and attnum > 0`);
    const kolommen = rows.map(({ naam }) => naam);
    for (const herkomst of beschreven.filter((regel) => regel.includes(': kolom '))) expect(kolommen).toContain(herkomst.split(': kolom ')[1]);
  });

  test('laat een voorbeeld zien met precies de velden van de uitvoer', async () => {
    const voorbeeld = JSON.parse(/```json\n([^]*?)\n```/.exec(blad)![1]!) as Record<string, unknown>;
    const echt = alsNen7513((await lees()).find((regel) => regel.gezinsleden.length > 0)!);
    const velden = (waarde: unknown): unknown => (Array.isArray(waarde) ? waarde.slice(0, 1).map(velden) : typeof waarde === 'object' && waarde !== null ? Object.keys(waarde) : null);
    const vorm = (regel: Readonly<Record<string, unknown>>): unknown => [Object.keys(regel), velden(regel['users']), velden(regel['objects'])];
    expect(vorm(voorbeeld)).toEqual(vorm(echt));
  });
});

describe('de uitvoer volgens NEN 7513', () => {
  test('zegt wie wat deed, waarvoor, als wat, en over wie het ging', async () => {
    const regel = (await lees()).find(({ operatie }) => operatie === 'Dossier')!;
    expect(alsNen7513(regel)).toMatchObject({
      EventActionCode: 'R', EventOutcomeIndicator: 0, EventTypeCode: 'Dossier', behandelrelatieProtocol: 'betrokkenheid', toestemmingsProfiel: null,
      users: [{ userName: 'Renske Smit', alternateUserID: 'renske', userIsRequestor: true, roleIDCode: ['VT_BEHANDELAAR'], purposeOfUse: 'INTAKE_EN_BEOORDELING', networkAccessPointID: 'urn:blijvend-veilig:portaal:veilig-thuis' }],
      objects: [
        { participantObjectTypeCode: 2, participantObjectIDTypeCode: 'urn:blijvend-veilig:casus', participantObjectID: casusId, participantObjectSensitivity: ['BSN'], participantObjectDetail: { getoond: ['PROCES', 'IDENTIFICEREND', 'BSN'], afgeschermd: ['REFLECTIE'] } },
        { participantObjectTypeCode: 1, participantObjectTypeCodeRole: 1, participantObjectName: null }, { participantObjectTypeCode: 1 },
      ],
    });
  });

  test('kent elke actie en elke uitkomst die in het log staat', async () => {
    for (const regel of await lees()) {
      expect(['R', 'U', 'D', 'C', 'E']).toContain(alsNen7513(regel)['EventActionCode']);
      expect([0, 4]).toContain(alsNen7513(regel)['EventOutcomeIndicator']);
    }
  });

  test('noemt wie met wiens ogen keek, en maakt van die ander geen kijker', async () => {
    await proef.beheer.query(`insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, casus_id, als_id, hoedanigheden) values ($1, 'privacy', 'Meekijk', 'TOEZICHT', 'B', 'GESLAAGD', 'v', $2, $3, '{VT_BEHANDELAAR}')`, [partijId('eva'), casusId, partijId('renske')]);
    expect(alsNen7513((await lees()).find(({ actie }) => actie === 'B')!)).toMatchObject({
      EventActionCode: 'R', users: [{ userName: 'Eva Lindeman' }],
      objects: [
        { participantObjectIDTypeCode: 'urn:blijvend-veilig:casus', participantObjectDataLifeCycle: 6 },
        { participantObjectTypeCode: 1, participantObjectTypeCodeRole: 11, participantObjectIDTypeCode: 'urn:blijvend-veilig:medewerker', participantObjectID: partijId('renske'), participantObjectName: 'Renske Smit', participantObjectDetail: null },
      ],
    });
  });

  test('kent de noodknop en het vernietigen, en de regels van een vernietigd dossier onder zijn nummer', async () => {
    const { rows: [weg] } = await proef.beheer.query<{ id: string }>('select gen_random_uuid() as id');
    await proef.beheer.query(`insert into log.vernietigingsverklaring (soort, opdracht_id, casus_id, casusnummer, grond, rijen, besloten_door, beoordeeld_door, uitgevoerd_door, op, vorige, hash)
      values ('CASUS', $1, $1, 'BV-2001-00001', 'termijn', '{}', 'Eva Lindeman', 'Dina Aksoy', 'Eva Lindeman', now(), 'blijvend-veilig', 'x')`, [weg!.id]);
    for (const actie of ['N', 'D']) await proef.beheer.query(`insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, casus_id, hoedanigheden) values ($1, 'privacy', 'X', 'TOEZICHT', $2, 'GESLAAGD', 'v', $3, $4)`, [partijId('eva'), actie, weg!.id, actie === 'N' ? ['NOODTOEGANG'] : []]);
    expect((await lees({ casus: 'BV-2001-00001' })).map(alsNen7513)).toMatchObject([
      { EventActionCode: 'E', users: [{ roleIDCode: ['NOODTOEGANG'] }], objects: [{ participantObjectName: 'BV-2001-00001' }] },
      { EventActionCode: 'D', objects: [{ participantObjectDataLifeCycle: 15, participantObjectName: 'BV-2001-00001' }] },
    ]);
  });

  test('draagt geen inhoud', async () => {
    const tekst = JSON.stringify((await lees()).map(alsNen7513));
    expect(tekst).not.toMatch(new RegExp(['Vosmaer', '123456782', proefmelding.kern, 'Iris Blom'].join('|')));
  });

  test('kan over één casus, een periode of de laatste regels gaan', async () => {
    const alle = await lees();
    const { rows } = await proef.beheer.query<{ nummer: string }>('select nummer from gegevens.casus where id = $1', [casusId]);
    expect((await lees({ casus: rows[0]!.nummer })).every((regel) => regel.casus_id === casusId)).toBe(true);
    expect(await lees({ casus: 'BV-0000-00000' })).toEqual([]);
    expect((await lees({ aantal: '2' })).map(({ volgnummer }) => volgnummer)).toEqual(alle.slice(-2).map(({ volgnummer }) => volgnummer));
    expect(await lees({ aantal: '9999' })).toEqual(alle);
    expect(await lees({ tot: '2020-01-01' })).toEqual([]);
    expect((await lees({ van: alle[1]!.op.toISOString() })).length).toBeLessThan(alle.length + 1);
  });

  test('is zelf een regel van het log', async () => {
    const voor = (await lees()).length;
    await noteerUitvoer(proef.beheer, 'v');
    expect((await lees()).slice(voor)).toMatchObject([{ operatie: 'LOGBOEK_UITVOER', actie: 'E', casus_id: null }]);
  });
});
