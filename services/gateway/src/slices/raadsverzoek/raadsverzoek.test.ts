import { plusDagen, raadsberichtfouten, raadsberichtJsonSchema, vandaag } from '@bv/begrippen';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakBestandsbus } from '../../platform/bestandsbus.js';
import { onderRol } from '../../proef/onder-rol.js';
import type { Persoon } from '../../proef/persoon.js';
import type { Proefcasus } from '../../proef/proefcasus.js';
import { maakDossier, toetsvraag } from '../../proef/proefdossier.js';
import { partijId } from '../../proef/proefmensen.js';
import { deelToetsing } from '../../proef/proeftoetsing.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { bezorgCorv, type Bezorger } from '../../zicht/corv-bezorgen.js';
import { Corvbericht } from '../corv/corv.entity.js';
import { CORV_POGINGEN } from '../corv/corv.sql.js';
import { corvnummers, gebruikCorvnummers } from '../corvpoort.js';

let proef: Proefopstelling;
let samira: Persoon;
let map: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
  map = mkdtempSync(join(tmpdir(), 'corv-'));
});
afterAll(async () => {
  rmSync(map, { recursive: true });
  await proef.stop();
});
beforeEach(() => proef.beheer.query(`update proces.corvbezorging set toestand = 'BEZORGD' where toestand = 'KLAARGEZET'`));

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }) => weigeringen.map(({ code, veld }) => [code, veld]);
const tekst = 'Noor is drie nachten alleen geweest.';
const inhoud = { aanleiding: tekst, waaromNu: 'Het gebeurt vaker.', gezinssituatie: 'Moeder en Noor.', feitenKind: tekst, feitenOuders: 'Moeder werkt ’s nachts.', grootsteZorg: 'Dat er brand komt.', delenZorg: 'DEELS', watMoetGebeuren: 'Iemand moet erbij zijn.' };
const LEES = `query V($id: ID!) @doel(code: TOETSING) { casus(id: $id) { raadsverzoeken { id versie kenmerk toestand aanleiding corvtoestand pogingen bezorgdOp ontvangstbewijs zienswijzen { zienswijze gezinslid { id } } } } }`;
interface Verzoek { id: string; versie: number; kenmerk: string; toestand: string; corvtoestand: string | null; pogingen: number | null; ontvangstbewijs: string | null; zienswijzen: { zienswijze: string | null }[] }
const lees = async (casusId: string, wie = samira) => (await wie.vraag<{ casus: { raadsverzoeken: Verzoek[] } | null }>(LEES, { id: casusId })).casus?.raadsverzoeken ?? [];

async function opgesteld(overig: object = {}): Promise<{ casus: Proefcasus; id: string }> {
  const casus = await proef.maakCasus();
  return { casus, id: (await samira.lukt('raadsverzoekOpstellen', { casusId: casus.id, ...inhoud, ...overig })).id };
}
async function verstuurd(): Promise<{ casus: Proefcasus; id: string; kenmerk: string }> {
  const { casus, id } = await opgesteld();
  await samira.lukt('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: casus.gezinsleden[0], gelezenOp: vandaag(), zienswijze: 'Ik doe mijn best.' });
  await samira.lukt('raadsverzoekVersturen', { id, versie: 1 });
  return { casus, id, kenmerk: (await lees(casus.id))[0]!.kenmerk };
}
const bezorg = (bezorger: Bezorger, nu?: Date) => bezorgCorv(proef.pools.proces, Corvbericht, bezorger, nu);
const naarMap: Bezorger = ({ id, inhoud: bericht }) => maakBestandsbus(map)(id, bericht);

describe('een verzoek tot onderzoek', () => {
  test('gaat pas weg als wie ouder is dan twaalf het las, of als vaststaat waarom niet; de woorden gaan ongewijzigd mee', async () => {
    const { casus, id } = await opgesteld();
    expect(codes(await samira.doe('raadsverzoekVersturen', { id, versie: 1 }))).toEqual([['NOG_NIET_BESPROKEN', 'zienswijzen']]);
    expect(codes(await samira.doe('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: casus.gezinsleden[0] }))).toEqual([['VERPLICHT', 'gelezenOp']]);
    await samira.lukt('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: casus.gezinsleden[0], redenNiet: 'Zij deed niet open.' });
    await samira.lukt('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: casus.gezinsleden[0], gelezenOp: vandaag(), zienswijze: 'Het waren er twee.' });
    expect((await lees(casus.id))[0]).toMatchObject({ zienswijzen: [{ zienswijze: 'Het waren er twee.' }] });
    await samira.lukt('raadsverzoekVersturen', { id, versie: 1 });
    await bezorg(naarMap);
    const [bestand] = readdirSync(map);
    expect(JSON.parse(readFileSync(join(map, bestand ?? ''), 'utf8'))).toMatchObject({ conformiteit: expect.stringContaining('Niet conform'), berichtId: id, zienswijzen: [{ van: 'Fatima', zienswijze: 'Het waren er twee.' }] });
  });

  test('noemt de toetsing waar het uit volgt: van dit gezin, en met een oordeel dat het duo kent', async () => {
    const dossier = await maakDossier(proef);
    const hanna = proef.alsPersoon('hanna', 'rvdk');
    const { id: toetsingId } = await samira.lukt('toetsingAanvragen', toetsvraag(dossier.id));
    const invoer = { casusId: dossier.id, ...inhoud, toetsingId };
    expect(codes(await samira.doe('raadsverzoekOpstellen', invoer))).toEqual([['TOETSING_NIET_GEDEELD', 'toetsingId']]);
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
    await deelToetsing(proef, hanna, toetsingId);
    const { id } = await samira.lukt('raadsverzoekOpstellen', invoer);
    const UIT = 'query U($id: ID!) @doel(code: TOETSING) { casus(id: $id) { raadsverzoeken { id toetsing { id nummer } } } }';
    const uit = async () => (await samira.vraag<{ casus: { raadsverzoeken: { toetsing: { id: string } | null }[] } }>(UIT, { id: dossier.id })).casus.raadsverzoeken;
    expect(await uit()).toMatchObject([{ id, toetsing: { id: toetsingId } }]);
    expect((await samira.doe('raadsverzoekWijzigen', { id, versie: 0, ...inhoud })).conflict).not.toBeNull();
    await samira.lukt('raadsverzoekWijzigen', { id, versie: 1, ...inhoud });
    expect(await uit()).toMatchObject([{ toetsing: null }]);
    // The reviewer keeps the own review, and reads nothing of what the duo asked because of it.
    expect(await lees(dossier.id, hanna)).toEqual([]);
    const ander = await opgesteld();
    expect(codes(await samira.doe('raadsverzoekWijzigen', { id: ander.id, versie: 1, ...inhoud, toetsingId }))).toEqual([['NIET_GEVONDEN', null]]);
    // Also past every command: the database holds the same.
    await expect(proef.beheer.query('update gegevens.raadsverzoek set toetsing_id = $2 where id = $1', [ander.id, toetsingId])).rejects.toThrow(/foreign key/);
  });

  test('bij acuut gevaar wacht het op niemand, met een reden', async () => {
    const { id } = await opgesteld({ isSpoed: true, spoedreden: 'Vader dreigt vanavond te komen.' });
    await samira.lukt('raadsverzoekVersturen', { id, versie: 1 });
    const casus = await proef.maakCasus();
    expect(codes(await samira.doe('raadsverzoekOpstellen', { casusId: casus.id, ...inhoud, isSpoed: true }))).toEqual([['VERPLICHT', 'spoedreden']]);
  });

  test('verandert niet meer als het weg is, door geen enkele opdracht', async () => {
    const { casus, id } = await verstuurd();
    expect(codes(await samira.doe('raadsverzoekWijzigen', { id, versie: 2, ...inhoud }))).toEqual([['AL_VERSTUURD', null]]);
    expect(codes(await samira.doe('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: casus.gezinsleden[0], gelezenOp: vandaag() }))).toEqual([['AL_VERSTUURD', null]]);
    expect(codes(await samira.doe('raadsverzoekVersturen', { id, versie: 2 }))).toEqual([['AL_VERSTUURD', null]]);
  });

  test('ook niet langs de opdrachten om: de rol die schrijft mag ervoor wel en erna niets', async () => {
    const wijzig = (id: string) =>
      onderRol(proef.pools.schrijver, partijId('samira'), 'duo', async (client) => (await client.query(`update gegevens.raadsverzoek set aanleiding = 'Iets anders.' where id = $1 returning id`, [id])).rows as unknown[]);
    expect(await wijzig((await opgesteld()).id)).toHaveLength(1);
    await expect(wijzig((await verstuurd()).id)).rejects.toThrow('BV_TOELATING');
  });

  test('gaat nergens heen waar versturen niet is ingericht, en blijft staan', async () => {
    const { casus, id } = await opgesteld({ isSpoed: true, spoedreden: 'Vader dreigt vanavond te komen.' });
    const nummers = corvnummers();
    gebruikCorvnummers(undefined);
    try {
      expect(codes(await samira.doe('raadsverzoekVersturen', { id, versie: 1 }))).toEqual([['CORV_STAAT_UIT', null]]);
    } finally {
      gebruikCorvnummers(nummers);
    }
    expect((await lees(casus.id))[0]).toMatchObject({ toestand: 'OPGESTELD', versie: 1, corvtoestand: null });
  });

  test('is van het duo: een ander leest niet eens dat het er is, en een oude versie verandert niets', async () => {
    const casus = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }] });
    const { id } = await samira.lukt('raadsverzoekOpstellen', { casusId: casus.id, ...inhoud });
    const ruben = proef.alsPersoon('ruben', 'duo');
    expect(await lees(casus.id, ruben)).toEqual([]);
    expect(codes(await ruben.doe('raadsverzoekWijzigen', { id, versie: 1, ...inhoud }))).toEqual([['NIET_GEVONDEN', null]]);
    expect((await samira.doe('raadsverzoekWijzigen', { id, versie: 9, ...inhoud })).conflict).not.toBeNull();
  });
});

describe('bezorgen', () => {
  test('komt één keer aan, met een ontvangstbewijs, hoeveel processen er ook zijn', async () => {
    const { casus } = await verstuurd();
    const gezien: string[] = [];
    const tel: Bezorger = async (zending) => {
      gezien.push(zending.id);
      return await naarMap(zending);
    };
    await Promise.all([1, 2, 3, 4].map(() => bezorg(tel)));
    await bezorg(tel, new Date(Date.now() + 86_400_000));
    expect(gezien).toHaveLength(1);
    expect((await lees(casus.id))[0]).toMatchObject({ corvtoestand: 'BEZORGD', ontvangstbewijs: expect.stringMatching(/^sha256-[0-9a-f]{64}$/), bezorgdOp: expect.any(String) });
  });

  test('wordt telkens later opnieuw geprobeerd, belandt dan bij wat niet aankwam, en gaat daar met één druk weer uit', async () => {
    const { casus, id } = await verstuurd();
    await proef.beheer.query('truncate proces.uitbak');
    const kapot: Bezorger = () => Promise.reject(new Error('de lijn is weg'));
    let nu = Date.now();
    for (let poging = 1; poging <= CORV_POGINGEN; poging += 1) {
      await bezorg(kapot, new Date(nu));
      // Not yet: it waits longer each time.
      await bezorg(kapot, new Date(nu + 30_000));
      expect((await lees(casus.id))[0]).toMatchObject({ pogingen: poging, corvtoestand: poging < CORV_POGINGEN ? 'KLAARGEZET' : 'MISLUKT' });
      nu += 3_600_000;
    }
    expect((await proef.beheer.query(`select distinct soort from proces.uitbak where casus_id = $1`, [casus.id])).rows).toEqual([{ soort: 'RAADSVERZOEK_MISLUKT' }]);
    const [mislukt] = await lees(casus.id);
    const joost = proef.alsPersoon('joost', 'duo');
    expect(codes(await proef.alsPersoon('priya', 'duo').doe('raadsverzoekOpnieuwVersturen', { id, versie: mislukt!.versie }))).toEqual([['NIET_GEVONDEN', null]]);
    await joost.lukt('raadsverzoekOpnieuwVersturen', { id, versie: mislukt!.versie });
    await bezorg(naarMap, new Date(nu));
    const [aangekomen] = await lees(casus.id);
    expect(aangekomen).toMatchObject({ corvtoestand: 'BEZORGD' });
    expect(codes(await joost.doe('raadsverzoekOpnieuwVersturen', { id, versie: aangekomen!.versie }))).toEqual([['NIET_MISLUKT', null]]);
  });
});

describe('een map als ontvanger', () => {
  test('dezelfde inhoud geeft hetzelfde bewijs en één bestand; andere inhoud onder dezelfde naam gaat niet', async () => {
    const bus = maakBestandsbus(join(map, 'bus'));
    const bewijs = await bus('een', '{"a":1}');
    expect(await bus('een', '{"a":1}')).toBe(bewijs);
    await expect(bus('een', '{"a":2}')).rejects.toThrow('al iets anders');
    await expect(bus('../weg', '{}')).rejects.toThrow('Geen naam');
    expect(readdirSync(join(map, 'bus'))).toEqual(['een.json']);
    writeFileSync(join(map, 'vol'), '');
    await expect(maakBestandsbus(join(map, 'vol'))('een', '{}')).rejects.toThrow();
  });
});

describe('het schema dat wij publiceren', () => {
  test('staat in schema/corv, zegt dat het niet conform is, en laat niets toe wat er niet in staat', () => {
    const bestand = JSON.parse(readFileSync(new URL('../../../../../schema/corv/verzoek-tot-onderzoek.schema.json', import.meta.url), 'utf8')) as { $comment: string; additionalProperties: boolean };
    expect(bestand).toEqual(JSON.parse(JSON.stringify(raadsberichtJsonSchema())));
    expect([bestand.additionalProperties, bestand.$comment]).toEqual([false, expect.stringContaining('Niet conform')]);
    expect(raadsberichtfouten({ soort: 'VERZOEK_TOT_ONDERZOEK', vanOin: '1', opgesteldOp: plusDagen(vandaag(), 0), bsn: '999' }).join('\n')).toMatch(/vanOin[\s\S]*bsn/);
  });
});
