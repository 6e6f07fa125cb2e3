import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

interface Patroon { sleutel: string; soort: string; naam: string; casusnummer: string | null; aantal: number; vanaf: string; tot: string; bevindingen: { bevinding: string; door: string }[] }
const OPVALLEND = `query Opvallend($tot: Tijdstip, $dagen: Int!) @doel(code: TOEZICHT) { opvallend(tot: $tot, dagen: $dagen) {
  drempels { casussen minuten werkVan } drempelsDoor patronen { sleutel soort naam casusnummer aantal vanaf tot bevindingen { bevinding door } } } }`;
const eva = () => proef.alsPersoon('eva', 'privacy');
// Tuesday 10 March 2026 to Monday 6 April (Easter Monday); summer time begins on the 29th.
const patronen = async (soort: string, tot = '2026-04-07T00:00:00+02:00'): Promise<Patroon[]> =>
  (await eva().vraag<{ opvallend: { patronen: Patroon[] } }>(OPVALLEND, { tot, dagen: 30 })).opvallend.patronen.filter((p) => p.soort === soort);

let vorige = '';
/** A line as the past left it; lines are told in the order of time. */
async function regel(op: string, wie: Proefpersoon, casus: string, extra: { actie?: string; portaal?: string; verzoek?: string; als?: string } = {}): Promise<void> {
  if (op < vorige) throw new Error('Vertel het logboek op volgorde.');
  vorige = op;
  const { actie = 'R', portaal = 'duo', verzoek = randomUUID(), als = 'DUOLID' } = extra;
  await proef.beheer.query(
    `insert into log.toegang (op, persoon_id, portaal, hoedanigheden, operatie, doel, actie, uitkomst, verzoek_id, casus_id) values ($1, $2, $3, $4, 'Dossier', 'UITVOEREN_HULP', $5, 'GESLAAGD', $6, $7)`,
    [op, partijId(wie), portaal, [als], actie, verzoek, casus],
  );
}

async function casussen(n: number): Promise<{ id: string; nummer: string }[]> {
  const uit: { id: string; nummer: string }[] = [];
  while (uit.length < n) uit.push(await proef.maakCasus());
  return uit;
}
const om = (uur: string, dag = '2026-03-10', zone = '+01:00'): string => new Date(`${dag}T${uur}${zone}`).toISOString();

beforeEach(async () => {
  vorige = '';
  // The owner may empty it for a test; no role of the product can.
  await proef.beheer.query('set session_replication_role = replica; truncate log.zegel, log.toegang restart identity; reset session_replication_role; truncate wand.opvallend_bevinding, wand.opvallend_drempel');
});

describe('veel casussen in korte tijd', () => {
  test('telt wie ze een voor een opent, ook over het hele uur heen', async () => {
    const tien = await casussen(10);
    for (const [i, { id }] of tien.entries()) await regel(om(`1${i < 5 ? '0:5' : '1:0'}${String(i % 5)}:00`), 'samira', id);
    expect(await patronen('VEEL_CASUSSEN')).toMatchObject([{ naam: 'Samira El Amrani', aantal: 10, casusnummer: null, vanaf: om('10:50:00'), tot: om('11:04:00') }]);
  });

  test('telt een lijst niet, en niet wat verder uit elkaar ligt', async () => {
    const tien = await casussen(10);
    const verzoek = randomUUID();
    for (const { id } of tien) await regel(om('09:00:00'), 'samira', id, { verzoek });
    for (const [i, { id }] of tien.entries()) await regel(om(`1${String(Math.floor(i / 5))}:${i < 5 ? '0' : '3'}${String(i % 5)}:00`), 'joost', id);
    expect(await patronen('VEEL_CASUSSEN')).toEqual([]);
  });
});

describe('de eigen achternaam', () => {
  test('geeft alleen het feit, niet de naam van het gezinslid', async () => {
    const [zelfde, ander] = await casussen(2);
    await proef.beheer.query(`update gegevens.gezinslid set achternaam = 'van den Bákker-Wiardi' where casus_id = $1`, [zelfde!.id]);
    await regel(om('10:00:00'), 'joost', zelfde!.id);
    await regel(om('10:05:00'), 'joost', ander!.id);
    await regel(om('10:10:00'), 'samira', zelfde!.id);
    const gevonden = await patronen('EIGEN_NAAM');
    expect(gevonden).toMatchObject([{ naam: 'Joost Bakker', casusnummer: zelfde!.nummer, aantal: 1 }]);
    expect(JSON.stringify(gevonden)).not.toContain('Wiardi');
  });

  test('vergelijkt ook met het netwerk, en niet met een voornaam', async () => {
    const [netwerk, voornaam] = await casussen(2);
    for (const [casus, naam] of [[netwerk, 'Ria Bakker'], [voornaam, 'Bakker Jansen']] as const) await proef.beheer.query(`insert into gegevens.netwerklid (id, casus_id, naam, relatie) values ($1, $2, $3, 'oma')`, [randomUUID(), casus!.id, naam]);
    await regel(om('10:00:00'), 'joost', netwerk!.id);
    await regel(om('10:05:00'), 'joost', voornaam!.id);
    expect((await patronen('EIGEN_NAAM')).map(({ casusnummer }) => casusnummer)).toEqual([netwerk!.nummer]);
  });
});

describe('kijken zonder vervolg', () => {
  test('is drie keer kijken door wie iets kan vastleggen, zonder iets te doen in twee weken', async () => {
    const [niets, wel, teLaat] = await casussen(3);
    for (const minuut of ['00', '01', '02']) for (const casus of [niets, wel, teLaat]) await regel(om(`10:${minuut}:00`), 'samira', casus!.id);
    await regel(om('10:30:00'), 'samira', wel!.id, { actie: 'U' });
    await regel(om('10:40:00'), 'joost', niets!.id, { actie: 'U' });
    await regel(om('10:00:00', '2026-03-26'), 'samira', teLaat!.id, { actie: 'U' });
    const gevonden = await patronen('ZONDER_VERVOLG');
    expect(gevonden.map(({ casusnummer, aantal }) => [casusnummer, aantal]).sort()).toEqual([[niets!.nummer, 3], [teLaat!.nummer, 3]].sort());
  });

  test('telt niet voor wie in die rol alleen meekijkt', async () => {
    const [casus] = await casussen(1);
    for (const minuut of ['00', '01', '02']) await regel(om(`10:${minuut}:00`), 'lotte', casus!.id, { als: 'NOODTOEGANG', portaal: 'wijkteam' });
    expect(await patronen('ZONDER_VERVOLG')).toEqual([]);
  });
});

describe('buiten werktijd', () => {
  test('is de klok van Amsterdam, het weekend en een feestdag; Veilig Thuis werkt altijd', async () => {
    const [casus] = await casussen(1);
    await regel(om('06:59:00'), 'samira', casus!.id);
    await regel(om('07:00:00'), 'joost', casus!.id);
    await regel(om('19:59:00'), 'joost', casus!.id);
    await regel(om('12:00:00', '2026-03-14'), 'joost', casus!.id);
    await regel(om('12:00:00', '2026-03-14'), 'renske', casus!.id, { portaal: 'veilig-thuis', als: 'VT_BEHANDELAAR' });
    await regel(om('06:30:00', '2026-03-30', '+02:00'), 'priya', casus!.id);
    await regel(om('12:00:00', '2026-04-06', '+02:00'), 'marijke', casus!.id, { als: 'TEAMLEIDER' });
    expect((await patronen('BUITEN_WERKTIJD')).map(({ naam }) => naam)).toEqual(['Marijke de Boer', 'Priya Ramdin', 'Joost Bakker', 'Samira El Amrani']);
  });
});

describe('nakijken', () => {
  test('blijft bij het patroon, met wie het deed; een later patroon staat er opnieuw', async () => {
    const [casus] = await casussen(1);
    await regel(om('06:00:00'), 'samira', casus!.id);
    const [eerst] = await patronen('BUITEN_WERKTIJD');
    await eva().lukt('opvallendNakijken', { sleutel: eerst!.sleutel, bevinding: 'IN_ORDE', motivering: 'Stond als bereikbaarheidsdienst in het rooster.' });
    expect(await patronen('BUITEN_WERKTIJD')).toMatchObject([{ sleutel: eerst!.sleutel, bevindingen: [{ bevinding: 'IN_ORDE', door: 'Eva Lindeman' }] }]);
    expect((await proef.alsPersoon('samira', 'privacy', { volledig: true }).doe('opvallendNakijken', { sleutel: eerst!.sleutel, bevinding: 'IN_ORDE', motivering: 'Dat was ik zelf, het is goed.' })).weigeringen[0]?.code).toBe('NIET_GEVONDEN');
  });

  test('gebeurt met drempels die de privacyfunctionaris zet, en die staan erbij', async () => {
    const twee = await casussen(2);
    for (const { id } of twee) await regel(om('10:00:00'), 'samira', id);
    expect(await patronen('VEEL_CASUSSEN')).toEqual([]);
    const drempels = { casussen: 2, minuten: 30, dagenZonderVervolg: 14, inzagenZonderVervolg: 3, werkVan: 8, werkTot: 18, inzagenBuitenWerktijd: 1 };
    await eva().lukt('opvallendDrempelsInstellen', drempels);
    expect(await patronen('VEEL_CASUSSEN')).toMatchObject([{ aantal: 2 }]);
    expect((await eva().vraag<{ opvallend: object }>(OPVALLEND, { dagen: 1 })).opvallend).toMatchObject({ drempels: { casussen: 2, minuten: 30, werkVan: 8 }, drempelsDoor: 'Eva Lindeman' });
    expect((await eva().doe('opvallendDrempelsInstellen', { ...drempels, werkTot: 8 })).weigeringen).toMatchObject([{ veld: 'werkTot' }]);
  });

  test('ziet alleen wie toezicht houdt, en kijken is zelf een regel', async () => {
    const [casus] = await casussen(1);
    await regel(om('06:00:00'), 'samira', casus!.id);
    for (const [naam, portaal] of [['samira', 'privacy'], ['eva', 'duo']] as const) {
      const { data } = await proef.alsPersoon(naam, portaal, { volledig: true }).antwoord(OPVALLEND, { tot: '2026-04-07T00:00:00Z', dagen: 31 });
      expect(data).toMatchObject({ opvallend: { patronen: [] } });
    }
    await patronen('EIGEN_NAAM');
    const { rows } = await proef.beheer.query(`select operatie, actie from log.toegang order by volgnummer desc limit 1`);
    expect(rows).toEqual([{ operatie: 'Opvallend', actie: 'S' }]);
  });
});
