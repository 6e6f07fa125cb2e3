import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  [renske, liam] = [proef.alsPersoon('renske', 'veilig-thuis'), proef.alsPersoon('liam', 'veilig-thuis')];
});
afterAll(() => proef.stop());

const LIJST = `query L($groep: Werkgroep, $urgentie: Urgentie, $zoek: String, $na: String, $aantal: Int) @doel(code: INTAKE_EN_BEOORDELING) {
  werkvoorraad(groep: $groep, urgentie: $urgentie, zoek: $zoek, na: $na, aantal: $aantal) { id casusId hoedanigheid stand termijn casus { nummer naam meldingen { kern } } } }`;
interface Regel { id: string; casusId: string; hoedanigheid: string; termijn: string | null; casus: { naam: string | null; meldingen: { kern: string | null }[] } }
const lijst = async (wie: Persoon, vraag: Record<string, unknown> = {}): Promise<Regel[]> => (await wie.vraag<{ werkvoorraad: Regel[] }>(LIJST, vraag)).werkvoorraad;
const TELLING = `query T($urgentie: Urgentie) @doel(code: INTAKE_EN_BEOORDELING) { werkvoorraadtelling(urgentie: $urgentie) { alles teBeoordelen inBehandeling aangeboden verlopen overgedragen bijCollegas } }`;
const telling = async (wie: Persoon, urgentie?: string): Promise<Record<string, number>> => (await wie.vraag<{ werkvoorraadtelling: Record<string, number> }>(TELLING, { urgentie })).werkvoorraadtelling;
const COLLEGAS = `query C($na: String) @doel(code: INTAKE_EN_BEOORDELING) { collegawerk(na: $na) { id casusId casusnummer termijn werkdagenOver behandelaar } }`;
const collegas = async (wie: Persoon): Promise<{ casusId: string; behandelaar: string }[]> => (await wie.vraag<{ collegawerk: { casusId: string; behandelaar: string }[] }>(COLLEGAS)).collegawerk;

const UUR = 3_600_000;
const over = (uren: number): Date => new Date(Date.now() + uren * UUR);

async function melding(bij: 'intake' | Proefpersoon, { urgentie = 'SPOED', termijn = over(48), toestand = 'BIJ_VEILIG_THUIS', naam = 'Gezin Proef' } = {}): Promise<string> {
  const { id } = await proef.maakCasus({ toestand, naam, betrokken: [{ wie: bij, als: bij === 'intake' ? 'WACHTRIJ' : 'VT_BEHANDELAAR', termijn }] });
  await proef.beheer.query(
    `insert into gegevens.melding (id, casus_id, nummer, ontvangen_op, toestand, soort, urgentie, kern) values ($1, $2, $3, now(), $4, 'MELDING', $5, 'Kern in de rij')`,
    [randomUUID(), id, `M-${id.slice(0, 8)}`, bij === 'intake' ? 'NIEUW' : 'IN_BEOORDELING', urgentie],
  );
  return id;
}
const betrokken = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ r: string }>(`select p.naam || ' ' || b.hoedanigheid || case when b.tot is null then '' else ' tot' end as r from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id where b.casus_id = $1 order by b.van, b.id`, [casusId])).rows.map(({ r }) => r);
const verteld = async (wie: Proefpersoon, casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ soort: string }>(`select soort from proces.uitbak where partij_id = $1 and casus_id = $2`, [partijId(wie), casusId])).rows.map(({ soort }) => soort);
const opgeruimd = (): Promise<unknown> => proef.beheer.query(`delete from wand.betrokkenheid`);

describe('de werkvoorraad', () => {
  test('staat op tijd die over is, komt bladzijde voor bladzijde, en gaat verder ook als de laatste regel weg is', async () => {
    await opgeruimd();
    const ids: string[] = [];
    for (const uren of [50, 10, 30, 20, 40]) ids.push(await melding('intake', { termijn: over(uren) }));
    const opTijd = [ids[1], ids[3], ids[2], ids[4], ids[0]];
    expect((await lijst(renske)).map(({ casusId }) => casusId)).toEqual(opTijd);
    const eerste = await lijst(renske, { aantal: 2 });
    const laatste = eerste.at(-1) as Regel;
    await liam.lukt('meldingOppakken', { casusId: laatste.casusId });
    const rest = await lijst(renske, { aantal: 10, na: `${String(laatste.termijn)}~${laatste.id}` });
    expect([...eerste, ...rest].map(({ casusId }) => casusId)).toEqual(opTijd);
    expect(await lijst(renske, { na: 'onzin' })).toHaveLength(4);
  });

  test('telt en toont per groep hetzelfde, en zonder termijn staat onderaan', async () => {
    await opgeruimd();
    const wacht = await melding('intake', { urgentie: 'CRISIS' });
    const mijn = await melding('renske');
    const telaat = await melding('renske', { termijn: over(-5) });
    const weg = await melding('renske', { toestand: 'AANGEBODEN' });
    const zonder = await melding('renske');
    await proef.beheer.query(`update wand.betrokkenheid set termijn = null where casus_id = $1`, [zonder]);
    const klaar = (await proef.maakCasus({ betrokken: [{ wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }] })).id;
    await melding('liam');
    const groep = async (naam?: string): Promise<string[]> => (await lijst(renske, { groep: naam })).map(({ casusId }) => casusId).sort();
    expect(await groep('TE_BEOORDELEN')).toEqual([wacht]);
    expect(await groep('IN_BEHANDELING')).toEqual([mijn, telaat, zonder].sort());
    expect(await groep('AANGEBODEN')).toEqual([weg]);
    expect(await groep('VERLOPEN')).toEqual([telaat]);
    expect(await groep('OVERGEDRAGEN')).toEqual([klaar]);
    expect(await groep()).toEqual([wacht, mijn, telaat, weg, zonder].sort());
    expect(await telling(renske)).toEqual({ alles: 5, teBeoordelen: 1, inBehandeling: 3, aangeboden: 1, verlopen: 1, overgedragen: 1, bijCollegas: 1 });
    expect(await telling(renske, 'CRISIS')).toMatchObject({ alles: 1, teBeoordelen: 1, inBehandeling: 0 });
    expect((await lijst(renske)).at(-1)?.casusId).toBe(zonder);
    expect((await lijst(renske, { urgentie: 'CRISIS' })).map(({ casusId }) => casusId)).toEqual([wacht]);
  });

  test('vindt op een naam alleen wat men mag zien, en op het nummer van de melding altijd', async () => {
    await opgeruimd();
    const dicht = await melding('intake', { naam: 'Gezin Verborgenveld' });
    const open = await melding('renske', { naam: 'Gezin Verborgenveld' });
    expect((await lijst(renske, { zoek: 'verborgenveld' })).map(({ casusId }) => casusId)).toEqual([open]);
    expect((await lijst(renske, { zoek: `M-${dicht.slice(0, 8)}` })).map(({ casusId }) => casusId)).toEqual([dicht]);
    expect(await lijst(renske, { zoek: '%' })).toEqual([]);
  });

  test('is van een ander portaal niets, en telt daar niets', async () => {
    await opgeruimd();
    await melding('intake');
    await melding('liam');
    for (const [naam, portaal] of [['samira', 'duo'], ['hanna', 'rvdk'], ['yusuf', 'wijkteam']] as const) {
      const wie = proef.alsPersoon(naam, portaal, { volledig: true });
      expect([await lijst(wie), await collegas(wie), await telling(wie)]).toEqual([[], [], { alles: 0, teBeoordelen: 0, inBehandeling: 0, aangeboden: 0, verlopen: 0, overgedragen: 0, bijCollegas: 0 }]);
    }
  });
});

describe('toewijzen en overnemen', () => {
  test('uit de wachtrij krijgt een collega haar met de termijn, hoort het, en de wachtrij laat los', async () => {
    const casusId = await melding('intake');
    await renske.lukt('meldingToewijzen', { casusId, naarId: partijId('liam') });
    expect(await betrokken(casusId)).toEqual(['Intake Veilig Thuis WACHTRIJ tot', 'Liam Boer VT_BEHANDELAAR']);
    expect(await verteld('liam', casusId)).toEqual(['MELDING_TOEGEWEZEN']);
    const { rows } = await proef.beheer.query<{ toestand: string; gelijk: boolean }>(`select m.toestand, (select count(distinct termijn) = 1 from wand.betrokkenheid b where b.casus_id = m.casus_id) as gelijk from gegevens.melding m where m.casus_id = $1`, [casusId]);
    expect(rows).toEqual([{ toestand: 'IN_BEOORDELING', gelijk: true }]);
    expect((await renske.doe('meldingToewijzen', { casusId, naarId: partijId('liam') })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
  });

  test('overnemen heeft een reden, de vorige hoort het en ziet het gezin niet meer', async () => {
    const casusId = await melding('renske');
    expect(await collegas(liam)).toEqual(expect.arrayContaining([expect.objectContaining({ casusId, behandelaar: 'Renske Smit' })]));
    const sleutel = randomUUID();
    for (let keer = 0; keer < 2; keer += 1) expect(await liam.doe('meldingOvernemen', { casusId, reden: 'AFWEZIG' }, { sleutel })).toMatchObject({ gelukt: true, casusId });
    expect(await betrokken(casusId)).toEqual(['Renske Smit VT_BEHANDELAAR tot', 'Liam Boer VT_BEHANDELAAR']);
    expect(await verteld('renske', casusId)).toEqual(['MELDING_OVERGENOMEN']);
    expect(await renske.vraag(`query C($id: ID!) @doel(code: ALGEMEEN) { casus(id: $id) { id } }`, { id: casusId })).toEqual({ casus: null });
    const { rows } = await proef.beheer.query(`select 1 from gegevens.gebeurtenis where casus_id = $1 and soort = 'MELDING_OVERGENOMEN' and door_id = $2`, [casusId, partijId('liam')]);
    expect(rows).toHaveLength(1);
  });

  test('van twee die tegelijk overnemen krijgt één het gezin', async () => {
    const casusId = await melding('renske');
    const dina = proef.alsPersoon('liam', 'veilig-thuis');
    const uit = await Promise.all([liam, dina].map((wie) => wie.doe('meldingOvernemen', { casusId, reden: 'TERMIJN' })));
    expect(uit.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    expect((await betrokken(casusId)).filter((regel) => !regel.endsWith('tot'))).toEqual(['Liam Boer VT_BEHANDELAAR']);
  });

  test.each([
    ['zonder termijn', async () => { const id = await melding('renske'); await proef.beheer.query(`update wand.betrokkenheid set termijn = null where casus_id = $1`, [id]); return id; }],
    ['waarvan men is uitgesloten', async () => { const id = await melding('renske'); await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, 'UITGESLOTEN', 'ACTIEF', now())`, [randomUUID(), id, partijId('liam')]); return id; }],
    ['van een duo', async () => (await proef.maakCasus()).id],
    ['dat er niet is', () => Promise.resolve(randomUUID())],
    ['dat geen id is', () => Promise.resolve('geen-id')],
  ])('een gezin %s is niet over te nemen, staat niet in de lijst, en antwoordt gelijk', async (_wat, maak) => {
    const casusId = await maak();
    expect((await collegas(liam)).map((regel) => regel.casusId)).not.toContain(casusId);
    const voor = await proef.beheer.query(`select count(*) from wand.betrokkenheid`);
    const uit = await liam.doe('meldingOvernemen', { casusId, reden: 'TERMIJN' });
    expect(uit).toMatchObject({ gelukt: false, casusId: null, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
    expect((await proef.beheer.query(`select count(*) from wand.betrokkenheid`)).rows).toEqual(voor.rows);
  });

  test('toewijzen gaat niet naar wie is uitgesloten, naar zichzelf of naar iemand buiten Veilig Thuis', async () => {
    const casusId = await melding('intake');
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, 'UITGESLOTEN', 'ACTIEF', now())`, [randomUUID(), casusId, partijId('liam')]);
    for (const [naar, code] of [['liam', 'UITGESLOTEN'], ['renske', 'KEUZE_ONGELDIG'], ['samira', 'NIET_GEVONDEN']] as const) {
      expect((await renske.doe('meldingToewijzen', { casusId, naarId: partijId(naar) })).weigeringen).toMatchObject([{ code }]);
    }
  });
});

describe('wie de lijst open heeft', () => {
  test('hoort het meteen als een collega oppakt, toewijst of overneemt, zonder van welk gezin; wat geweigerd wordt, maakt geen geluid', async () => {
    const gehoord: string[] = [];
    proef.beheer.on('notification', ({ payload }) => gehoord.push(payload ?? ''));
    await proef.beheer.query('listen bv_bericht');
    const [een, twee] = [await melding('intake'), await melding('intake')];
    const { rows: groepen } = await proef.beheer.query<{ id: string }>(`select g.groep_id id from algemeen.groepslid g join algemeen.partij p on p.id = g.groep_id where p.portaal = 'veilig-thuis' and g.persoon_id in ($1, $2) group by g.groep_id having count(*) = 2`, [partijId('liam'), partijId('renske')]);
    await liam.lukt('meldingOppakken', { casusId: een });
    await liam.lukt('meldingToewijzen', { casusId: twee, naarId: partijId('renske') });
    await renske.lukt('meldingOvernemen', { casusId: een, reden: 'TERMIJN' });
    await liam.doe('meldingOppakken', { casusId: een });
    expect(groepen).not.toEqual([]);
    // PostgreSQL hands over what it holds with the answer to a question.
    for (let keer = 0; keer < 200 && gehoord.length < 5; keer += 1) await proef.beheer.query('select 1');
    await proef.beheer.query('select 1; unlisten bv_bericht');
    const samen = (tekst: string): boolean => groepen.some(({ id }) => tekst.includes(id));
    expect(gehoord.filter(samen)).toEqual(groepen.flatMap(({ id }) => Array.from({ length: 3 }, () => `{"partijId" : "${id}", "berichtId" : null}`)));
    expect(gehoord.every((tekst) => tekst.endsWith('"berichtId" : null}'))).toBe(true);
  });
});

describe('weergaven', () => {
  const WEERGAVEN = `query W @doel(code: ALGEMEEN) { weergaven { id naam keuze } }`;
  test('zijn van de eigenaar, ook op een ander apparaat, en staan versleuteld', async () => {
    const id = randomUUID();
    await renske.lukt('weergaveBewaren', { id, naam: 'Crisis bij mij', keuze: 'groep=IN_BEHANDELING&urgentie=CRISIS' });
    await renske.lukt('weergaveBewaren', { id, naam: 'Crisis', keuze: 'urgentie=CRISIS' });
    expect(await renske.vraag(WEERGAVEN)).toEqual({ weergaven: [{ id, naam: 'Crisis', keuze: 'urgentie=CRISIS' }] });
    expect(await liam.vraag(WEERGAVEN)).toEqual({ weergaven: [] });
    expect((await liam.doe('weergaveBewaren', { id, naam: 'Van mij', keuze: '' })).gelukt).toBe(false);
    await liam.lukt('weergaveWissen', { id });
    expect(await renske.vraag(WEERGAVEN)).toMatchObject({ weergaven: [{ naam: 'Crisis' }] });
    const { rows } = await proef.beheer.query<{ rij: string }>(`select t::text as rij from gegevens.weergave t`);
    expect(rows[0]?.rij).not.toMatch(/Crisis|CRISIS/);
    await renske.lukt('weergaveWissen', { id });
    expect(await renske.vraag(WEERGAVEN)).toEqual({ weergaven: [] });
  });

  test('zijn er hoogstens twaalf, en een naam moet', async () => {
    expect((await liam.doe('weergaveBewaren', { id: randomUUID(), naam: ' ', keuze: '' })).weigeringen).toMatchObject([{ code: 'VERPLICHT', veld: 'naam' }]);
    for (let nummer = 0; nummer < 12; nummer += 1) await liam.lukt('weergaveBewaren', { id: randomUUID(), naam: `W${String(nummer)}`, keuze: '' });
    expect((await liam.doe('weergaveBewaren', { id: randomUUID(), naam: 'Nog een', keuze: '' })).weigeringen).toMatchObject([{ code: 'TE_VEEL', veld: 'naam' }]);
  });
});
