import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demomensen, organisaties } from '@bv/demo';
import { startElders } from '../elders.js';
import { maakLog } from '../platform/log.js';
import { maakMeting } from '../platform/meting.js';
import { maakOtlp } from '../platform/otlp.js';
import { wachtTot } from '../proef/geduld.js';
import { type Ontvanger, startOntvanger } from '../proef/ontvanger.js';
import { legMeldingVast, proefmelding } from '../proef/proefmelding.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { type Eldersregel, leesOntvangen } from './eldersregel.js';
import { BRON, GEBEURTENIS, GEBRUIKER, OBJECT, REGELS } from './nen7513.js';
import { leesAchterstand, stuurToegangslog } from './toegangslog-elders.js';
import { BEGIN, inhoudVan, KOLOMMEN, schakel } from './zegel.js';
import { zegel } from './zegelen.js';

let proef: Proefopstelling;
let ontvanger: Ontvanger;
beforeAll(async () => {
  [proef, ontvanger] = await Promise.all([maakProefopstelling(), startOntvanger()]);
});
afterAll(async () => {
  ontvanger.stop();
  await proef.stop();
});

const stuur = (): Promise<number> => stuurToegangslog(proef.proces, maakOtlp(ontvanger.adres('/v1/logs'), 'Bearer proef'));
const schrijf = (naam: string) => proef.pools.lezer.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('duo', $1, 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`, [naam]);

/** A transaction of another test file on this cluster may be the oldest that runs: until everything has its seal. */
async function zegelAlles(): Promise<void> {
  await wachtTot('elke regel heeft een zegel', async () => {
    await zegel(proef.proces);
    const { rows } = await proef.beheer.query<{ n: number }>('select count(*)::int as n from log.toegang l where not exists (select 1 from log.zegel z where z.regel = l.volgnummer)');
    return rows[0]?.n === 0;
  });
}
async function stuurAlles(): Promise<void> {
  while ((await stuur()) > 0);
}
const zegels = async (vanaf = 0) => (await proef.beheer.query<{ plek: string; hash: string }>('select volgnummer::text as plek, hash from log.zegel where volgnummer > $1 order by volgnummer', [vanaf])).rows;
const regelsIn = (tekst: string | undefined): Eldersregel[] => leesOntvangen(tekst ?? '{}') as Eldersregel[];
const regels = (): Eldersregel[] => ontvanger.ontvangen.flatMap(({ tekst }) => regelsIn(tekst));
/** Forgets what was received until now. */
const leeg = (): void => { ontvanger.ontvangen.length = 0; };
const operaties = (): (string | null | undefined)[] => regels().map(({ regel }) => regel?.operatie);

beforeEach(async () => {
  ontvanger.antwoorden.length = 0;
  await zegelAlles();
  await stuurAlles();
  leeg();
  for (const naam of ['een', 'twee', 'drie']) await schrijf(naam);
  await zegelAlles();
});

describe('het toegangslog elders', () => {
  test('krijgt elke verzegelde regel, in de volgorde van de keten, vanaf haar eerste schakel', async () => {
    await proef.beheer.query('delete from proces.toegangslog_elders');
    await stuurAlles();
    expect(regels().map(({ plek, hash }) => ({ plek, hash }))).toEqual(await zegels());
    let vorige = BEGIN;
    for (const een of regels()) {
      expect([een.plek, een.vorige, een.regel && schakel(een.vorige, inhoudVan(een.regel))]).toEqual([een.plek, vorige, een.hash]);
      vorige = een.hash;
    }
    expect(ontvanger.ontvangen[0]?.kop).toMatchObject({ 'content-type': 'application/json', authorization: 'Bearer proef' });
    expect(await stuur()).toBe(0);
  });

  test('krijgt niets van wat nog geen zegel heeft', async () => {
    await stuurAlles();
    leeg();
    await schrijf('zonder zegel');
    expect([await stuur(), ontvanger.ontvangen]).toEqual([0, []]);
  });

  test('krijgt de kolommen die de uitvoer van NEN 7513 leest, en van het zegel wat nodig is om het na te rekenen', async () => {
    const nen = [...GEBEURTENIS, ...GEBRUIKER, ...OBJECT, ...REGELS, ...BRON].flatMap(({ herkomst }) => /^kolom (.*)$/.exec(herkomst)?.[1] ?? []);
    // What was shown stands in the detail of the object, beside what was withheld.
    expect(Object.keys(KOLOMMEN).sort()).toEqual([...new Set([...nen, 'volgnummer', 'transactie'])].sort());
    await stuurAlles();
    for (const een of regels()) expect([Object.keys(een), Object.keys(een.regel ?? {})]).toEqual([['plek', 'vorige', 'hash', 'regel'], Object.keys(KOLOMMEN)]);
  });

  test('krijgt geen naam, van niemand, en niets van wat er in een dossier staat', async () => {
    const { casusId } = await legMeldingVast(proef);
    await proef.alsPersoon('renske', 'veilig-thuis').vraag(`query Dossier($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { naam gezinsleden { voornamen bsn } } }`, { id: casusId });
    await zegelAlles();
    await stuurAlles();
    const tekst = ontvanger.ontvangen.map((verzoek) => verzoek.tekst).join('\n');
    expect(tekst).toContain(casusId);
    const nooit = [...demomensen.map(({ naam }) => naam), ...organisaties.map(({ naam }) => naam), 'Vosmaer', '123456782', proefmelding.kern];
    expect(nooit.filter((woord) => tekst.includes(woord))).toEqual([]);
  });

  test('mist niets als de ontvanger weg is, 500 zegt of een deel aanneemt: dezelfde regels komen opnieuw', async () => {
    await expect(stuurToegangslog(proef.proces, maakOtlp(new URL('http://127.0.0.1:9/v1/logs'), undefined))).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
    ontvanger.antwoorden.push([500, 'geheim'], [200, '{"partialSuccess":{"rejectedLogRecords":"1"}}']);
    await expect(stuur()).rejects.toMatchObject({ code: 'STATUS_500' });
    await expect(stuur()).rejects.toMatchObject({ code: 'NIET_ALLES_AANGENOMEN' });
    const eerder = regels();
    leeg();
    expect(await stuur()).toBe(3);
    expect([operaties(), regels()]).toEqual([['een', 'twee', 'drie'], eerder]);
  });

  test('krijgt wat het aannam maar niet bevestigde nog eens, op dezelfde plek', async () => {
    ontvanger.antwoorden.push(['sterft', '']);
    await expect(stuur()).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
    await stuurAlles();
    const [eerste, tweede] = ontvanger.ontvangen;
    expect([regelsIn(tweede?.tekst).length, ontvanger.ontvangen.length]).toEqual([3, 2]);
    expect(tweede?.tekst).toEqual(eerste?.tekst);
  });

  test('krijgt nog eens wat een gateway verstuurde die stierf voor zij het noteerde', async () => {
    const sterf = async (lichaam: string): Promise<void> => {
      await maakOtlp(ontvanger.adres('/v1/logs'), undefined)(lichaam);
      await proef.beheer.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 4718 and database = (select oid from pg_database where datname = current_database())`);
    };
    await expect(stuurToegangslog(proef.proces, sterf)).rejects.toThrow();
    await stuurAlles();
    expect([ontvanger.ontvangen.length, operaties().slice(0, 3)]).toEqual([2, ['een', 'twee', 'drie']]);
    expect(ontvanger.ontvangen[1]?.tekst).toEqual(ontvanger.ontvangen[0]?.tekst);
  });

  test('krijgt van drie gateways tegelijk elke regel één keer, in volgorde', async () => {
    await Promise.all([stuur(), stuur(), stuur()]);
    await stuurAlles();
    expect(operaties()).toEqual(['een', 'twee', 'drie']);
  });

  test('krijgt een verwijderde regel als zegel alleen, en een regel die na het zegel veranderde zoals zij nu is', async () => {
    const knoei = (sql: string) => proef.beheer.query(`set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
    const [een, twee] = (await zegels()).slice(-3).map(({ plek }) => plek);
    await knoei(`create temp table bewaard as select * from log.toegang; delete from log.toegang where volgnummer = (select regel from log.zegel where volgnummer = ${een ?? ''});
      update log.toegang set doel = 'NAZORG' where volgnummer = (select regel from log.zegel where volgnummer = ${twee ?? ''})`);
    await stuurAlles();
    expect(regels().map(({ regel, vorige, hash }) => regel && schakel(vorige, inhoudVan(regel)) === hash)).toEqual([null, false, true]);
    await knoei('delete from log.toegang; insert into log.toegang overriding system value select * from bewaard; drop table bewaard');
  });

  test('haalt een achterstand in bij stukken van hooguit vijfhonderd, en de meting zegt hoe ver het is', async () => {
    await stuurAlles();
    leeg();
    await proef.pools.lezer.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) select 'duo', 'Veel', 'ALGEMEEN', 'R', 'GESLAAGD', 'x' from generate_series(1, 1100)`);
    expect(await leesAchterstand(proef.proces)).toMatchObject({ wachtend: 0, seconden: expect.any(Number) });
    expect((await leesAchterstand(proef.proces)).seconden).toBeGreaterThan(0);
    await zegelAlles();
    expect((await leesAchterstand(proef.proces)).wachtend).toBe(1100);
    await stuurAlles();
    expect(ontvanger.ontvangen.map(({ tekst }) => regelsIn(tekst).length)).toEqual([500, 500, 100]);
    expect(await leesAchterstand(proef.proces)).toEqual({ wachtend: 0, seconden: 0 });
  });

  test('houdt niemand op: zolang de ontvanger zwijgt, wordt er gelezen en verzegeld', async () => {
    ontvanger.antwoorden.push(['zwijgt', '']);
    const bezig = expect(stuur()).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
    const { casusId } = await legMeldingVast(proef);
    await zegelAlles();
    const { rowCount } = await proef.beheer.query('select 1 from log.zegel z join log.toegang l on l.volgnummer = z.regel where l.casus_id = $1', [casusId]);
    expect([(rowCount ?? 0) > 0, ontvanger.ontvangen]).toEqual([true, []]);
    ontvanger.verbreek();
    await bezig;
  });
});

describe('de gateway', () => {
  const gelogd: string[] = [];
  const delen = () => ({ pool: proef.proces, log: maakLog((regel) => gelogd.push(regel)), meting: maakMeting() });
  beforeEach(() => { gelogd.splice(0); });

  test('stuurt zonder instelling niets, en zegt dat alleen in productie', () => {
    expect(startElders({ ...delen(), omgeving: { productie: false, toegangslog: undefined } })).toBeUndefined();
    expect(gelogd).toEqual([]);
    expect(startElders({ ...delen(), omgeving: { productie: true, toegangslog: undefined } })).toBeUndefined();
    expect(gelogd).toEqual([expect.stringContaining('BV_TOEGANGSLOG_OTLP')]);
    expect(ontvanger.ontvangen).toEqual([]);
  });

  test('stuurt met de instelling vanzelf, meet hoe ver het is, en noemt van een fout alleen de soort', async () => {
    ontvanger.antwoorden.push([503, 'geheim']);
    const { pool, log, meting } = delen();
    const elders = startElders({ pool, log, meting, omgeving: { productie: true, toegangslog: { adres: ontvanger.adres('/v1/logs'), autorisatie: 'Bearer bewaar' } } });
    await wachtTot('de fout staat in het logboek', () => gelogd.length > 0);
    expect(await meting.tekst()).toMatch(/^bv_toegangslog_elders_wachtend 3$/m);
    await wachtTot('er is iets ontvangen', () => ontvanger.ontvangen.length > 0);
    await elders?.stop();
    expect(operaties()).toEqual(['een', 'twee', 'drie']);
    expect(gelogd.join('')).toMatch(/toegangslog niet verstuurd.*"soort":"Otlpfout","code":"STATUS_503"/);
    expect(gelogd.join('')).not.toMatch(/geheim|127\.0\.0\.1|Bearer/);
  });
});
