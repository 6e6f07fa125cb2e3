import { bewaarverzameling, maakDemo } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logregelsVan } from '../../proef/logregels.js';
import { partijId } from '../../proef/proefmensen.js';
import { DEMOZAAD, maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alleTabellen, isGelabeld } from '../../zicht/tabel.js';
import { BLIJFT_BEWAARD, NAAST_HET_DOSSIER } from '../../zicht/wand/vernietigen.js';

let proef: Proefopstelling;
let oud: { id: string; nummer: string };
let opgeschort: { id: string; nummer: string };
let geheeld: { id: string; nummer: string };
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  const { rows } = await proef.beheer.query<{ id: string; nummer: string }>('select id, nummer from gegevens.casus where verzameling = $1 order by geopend_op', [bewaarverzameling]);
  [oud, opgeschort, geheeld] = rows as [typeof oud, typeof oud, typeof oud];
});
afterAll(() => proef.stop());

const eva = () => proef.alsPersoon('eva', 'privacy');
const dina = () => proef.alsPersoon('dina', 'privacy');
const MOTIVERING = 'De bewaartermijn van deze dossiers is voorbij.';
const OORDEEL = 'Nagekeken: termijn voorbij, geen klacht of zaak.';

interface Bewaarregel { casusnummer: string; vernietigenVanaf: string | null; altijd: boolean; mag: boolean; grond: string; opschortingId: string | null; opschortingReden: string | null; vernietigingId: string | null }
const LIJST = `query Bewaarlijst @doel(code: TOEZICHT) { bewaarlijst { casusnummer geslotenOp vernietigenVanaf altijd mag grond opschortingId opschortingReden vernietigingId } }`;
const lijst = async (): Promise<Bewaarregel[]> => (await eva().vraag<{ bewaarlijst: Bewaarregel[] }>(LIJST)).bewaarlijst;
const regelVan = async ({ nummer }: { nummer: string }): Promise<Bewaarregel | undefined> => (await lijst()).find(({ casusnummer }) => casusnummer === nummer);

/** Every row of every table as text: whatever is left of a family is in here. */
async function alles(): Promise<string> {
  const { rows } = await proef.beheer.query<{ tabel: string }>(`select format('%I.%I', schemaname, tablename) as tabel from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
  const delen: string[] = [];
  for (const { tabel } of rows) delen.push((await proef.beheer.query<{ t: string | null }>(`select string_agg(t::text, E'\\n') as t from ${tabel} t`)).rows[0]?.t ?? '');
  return delen.join('\n');
}

describe('de bewaarlijst', () => {
  test('noemt nummers, data en gronden, en niets van een gezin', async () => {
    expect(await regelVan(oud)).toMatchObject({ mag: true, vernietigenVanaf: '2026-01-01', grond: expect.stringContaining('20'), opschortingId: null });
    expect(await regelVan(opgeschort)).toMatchObject({ mag: false, opschortingReden: expect.stringContaining('klacht') });
    expect(await regelVan(geheeld)).toMatchObject({ mag: false, grond: expect.stringContaining('RVDK BESCHERMING') });
    expect((await lijst()).every(({ casusnummer }) => [oud, opgeschort, geheeld].some(({ nummer }) => nummer === casusnummer))).toBe(true);
    const kenmerken = maakDemo({ zaad: DEMOZAAD, vandaag: new Date() }).kenmerken.map(({ waarde }) => waarde);
    const gezegd = JSON.stringify(await lijst());
    expect(kenmerken.filter((kenmerk) => gezegd.includes(kenmerk))).toEqual([]);
  });

  test('en alles eromheen is alleen voor wie in het privacyportaal werkt', async () => {
    const vragen = [LIJST, '{ bewaartermijnen { id } }', '{ vernietigingen { id } }', '{ vernietigingsverklaringen { id } }', '{ beleidsversies { id } }', '{ meekijkregels { id } }'];
    for (const [naam, portaal] of [['samira', 'duo'], ['samira', 'privacy'], ['eva', 'duo'], ['renske', 'veilig-thuis']] as const) {
      for (const bron of vragen) expect([naam, portaal, bron, Object.values((await proef.alsPersoon(naam, portaal, { volledig: true }).antwoord(bron)).data ?? {}).flat()]).toEqual([naam, portaal, bron, []]);
      for (const [opdracht, invoer] of [
        ['opschortingVastleggen', { casusnummer: oud.nummer, reden: 'Er loopt een klacht.' }],
        ['vernietigingVoorstellen', { casusnummers: [oud.nummer], motivering: MOTIVERING }],
      ] as const) {
        expect(await proef.alsPersoon(naam, portaal, { volledig: true }).doe(opdracht, invoer)).toMatchObject({ gelukt: false, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
      }
    }
  });

  test('noemt de termijnen met hun grond en geldigheid', async () => {
    const { bewaartermijnen } = await eva().vraag<{ bewaartermijnen: { organisatiesoort: string; vanaf: string; jaren: number | null; geldigTot: string | null }[] }>('query T @doel(code: TOEZICHT) { bewaartermijnen { organisatiesoort vanaf jaren geldigTot } }');
    expect(bewaartermijnen).toContainEqual({ organisatiesoort: 'RVDK', vanaf: 'GEBOORTE', jaren: 100, geldigTot: null });
    expect(bewaartermijnen).toContainEqual({ organisatiesoort: 'VEILIG_THUIS', vanaf: 'EINDE', jaren: 15, geldigTot: '2020-01-01' });
  });
});

describe('opschorten', () => {
  test('houdt een dossier, met een reden, tot het weer wordt opgeheven', async () => {
    const { id } = await eva().lukt('opschortingVastleggen', { casusnummer: oud.nummer.toLowerCase(), reden: 'De rechter vroeg het dossier op.' });
    expect(await regelVan(oud)).toMatchObject({ mag: false, opschortingId: id });
    expect(await eva().doe('vernietigingVoorstellen', { casusnummers: [oud.nummer], motivering: MOTIVERING })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'NIET_VERNIETIGBAAR' }] });
    await dina().lukt('opschortingOpheffen', { id });
    expect(await regelVan(oud)).toMatchObject({ mag: true, opschortingId: null });
    expect(await dina().doe('opschortingOpheffen', { id })).toMatchObject({ gelukt: false });
  });

  test('houdt op na de laatste dag', async () => {
    await eva().lukt('opschortingVastleggen', { casusnummer: oud.nummer, reden: 'Er liep een klacht.', tot: '2020-01-01' });
    expect(await regelVan(oud)).toMatchObject({ mag: true, opschortingId: null });
  });
});

describe('vernietigen', () => {
  test('kan niet zolang een termijn loopt, een opschorting geldt of iemand nog met het gezin werkt', async () => {
    const { rows } = await proef.beheer.query<{ nummer: string }>(`select nummer from gegevens.casus where toestand = 'BIJ_DUO' limit 1`);
    for (const nummers of [[opgeschort.nummer], [geheeld.nummer], [rows[0]!.nummer], ['BV-0000-00000'], [oud.nummer, geheeld.nummer]]) {
      expect([nummers, await eva().doe('vernietigingVoorstellen', { casusnummers: nummers, motivering: MOTIVERING })]).toEqual([nummers, expect.objectContaining({ gelukt: false, weigeringen: [expect.objectContaining({ code: 'NIET_VERNIETIGBAAR' })] })]);
    }
    expect((await proef.beheer.query('select 1 from bewaren.vernietiging')).rowCount).toBe(0);
  });

  test('beoordeelt nooit wie het voorstelde, ook niet langs de gateway om', async () => {
    const { id } = await eva().lukt('vernietigingVoorstellen', { casusnummers: [oud.nummer], motivering: MOTIVERING });
    expect(await eva().doe('vernietigingBeoordelen', { id, akkoord: true, oordeel: OORDEEL })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'VIER_OGEN' }] });
    await expect(proef.beheer.query(`update bewaren.vernietiging set beoordeeld_door_id = voorgesteld_door_id, toestand = 'GOEDGEKEURD' where id = $1`, [id])).rejects.toThrow('check constraint');
    expect(await eva().doe('vernietigingUitvoeren', { id })).toMatchObject({ gelukt: false });
    // Refused is refused: it can be proposed anew.
    await dina().lukt('vernietigingBeoordelen', { id, akkoord: false, oordeel: 'Eerst nog de bijlagen nagaan, dan opnieuw.' });
    expect(await dina().doe('vernietigingUitvoeren', { id })).toMatchObject({ gelukt: false });
    expect(await regelVan(oud)).toMatchObject({ mag: true, vernietigingId: null });
  });

  test('slaat over wat na het oordeel is opgeschort', async () => {
    const { id } = await dina().lukt('vernietigingVoorstellen', { casusnummers: [oud.nummer], motivering: MOTIVERING });
    await eva().lukt('vernietigingBeoordelen', { id, akkoord: true, oordeel: OORDEEL });
    const { id: opschorting } = await eva().lukt('opschortingVastleggen', { casusnummer: oud.nummer, reden: 'Er kwam vanmorgen een klacht.' });
    await eva().lukt('vernietigingUitvoeren', { id });
    expect((await proef.beheer.query<{ toestand: string }>('select toestand from bewaren.vernietigingsregel where vernietiging_id = $1', [id])).rows).toEqual([{ toestand: 'OVERGESLAGEN' }]);
    expect((await proef.beheer.query('select 1 from gegevens.casus where id = $1', [oud.id])).rowCount).toBe(1);
    await eva().lukt('opschortingOpheffen', { id: opschorting });
  });

  test('laat een verklaring achter en verder niets: geen kenmerk staat nog ergens in de database', async () => {
    const demo = maakDemo({ zaad: DEMOZAAD, vandaag: new Date() });
    const rijen = new Set(Object.values(demo).flatMap((tabel) => (tabel as unknown as { id?: string; casusId?: string }[]).filter((rij) => rij.casusId === oud.id || rij.id === oud.id).map((rij) => rij.id)));
    const kenmerken = [...new Set(demo.kenmerken.filter(({ rijId, kolom }) => rijen.has(rijId) && kolom !== 'bsn').map(({ waarde }) => waarde))];
    // A BSN stands encrypted, so that its text is not to be found; of that the ciphertext and the hash must be gone.
    const { rows: leden } = await proef.beheer.query<{ id: string; bsn: string | null; bsn_hash: string | null }>('select id, bsn, bsn_hash from gegevens.gezinslid where casus_id = $1', [oud.id]);
    // What hangs around a dossier: a draft, a notification, a hit of a search, and a line of the log of long ago.
    const concepten = [`duo/gezin/${oud.id}/afspraak/nieuw`, `duo/gezin/anders/score/${leden[0]!.id}`, 'veilig-thuis/melding/nieuw'];
    for (const sleutel of concepten) await proef.alsPersoon('samira', 'duo').lukt('conceptBewaren', { sleutel, inhoud: JSON.stringify({ dan: 'Dit typte iemand' }) });
    await proef.beheer.query(`insert into proces.bericht (id, partij_id, soort, casus_id, op) values (gen_random_uuid(), $1, 'CASUS_GESLOTEN', $2, now())`, [partijId('samira'), oud.id]);
    await proef.beheer.query(`insert into wand.zoektreffer (persoon_id, casus_id) values ($1, $2)`, [partijId('renske'), oud.id]);
    await proef.beheer.query(`insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, casus_id, gezinsleden) values ($1, 'duo', 'Gezin', 'UITVOEREN_HULP', 'R', 'GESLAAGD', 'v', $2, $3)`, [partijId('samira'), oud.id, leden.map((lid) => lid.id)]);
    const voor = await alles();
    expect(kenmerken.length).toBeGreaterThan(40);
    expect(kenmerken.filter((kenmerk) => !voor.includes(kenmerk))).toEqual([]);

    const { id } = await eva().lukt('vernietigingVoorstellen', { casusnummers: [oud.nummer], motivering: MOTIVERING });
    await dina().lukt('vernietigingBeoordelen', { id, akkoord: true, oordeel: OORDEEL });
    const log = await logregelsVan(proef.beheer, () => eva().lukt('vernietigingUitvoeren', { id }));
    expect(log).toContainEqual(expect.objectContaining({ wie: 'eva', portaal: 'privacy', actie: 'D', uitkomst: 'GESLAAGD', casusId: oud.id, getoond: [] }));

    const na = await alles();
    expect([...kenmerken, ...leden.flatMap(({ bsn, bsn_hash: hash }) => [bsn, hash].filter((waarde) => waarde !== null))].filter((kenmerk) => na.includes(kenmerk))).toEqual([]);
    for (const tabel of alleTabellen().filter(isGelabeld)) expect([tabel.naam, (await proef.beheer.query(`select 1 from ${tabel.schema}.${tabel.naam} where casus_id = $1`, [oud.id])).rowCount]).toEqual([tabel.naam, 0]);
    for (const tabel of NAAST_HET_DOSSIER) expect([tabel, (await proef.beheer.query(`select 1 from ${tabel} where casus_id = $1`, [oud.id])).rowCount]).toEqual([tabel, 0]);

    expect((await proef.beheer.query<{ sleutel: string }>('select sleutel from gegevens.concept')).rows.map(({ sleutel }) => sleutel)).toEqual(['veilig-thuis/melding/nieuw']);

    // The log keeps who looked at whom, for its own term, and still answers by number.
    expect((await proef.beheer.query('select 1 from log.toegang where casus_id = $1 and cardinality(gezinsleden) = $2', [oud.id, leden.length])).rowCount).toBe(1);
    const { logboek } = await eva().vraag<{ logboek: { actie: string }[] }>('query L($nr: String!) @doel(code: TOEZICHT) { logboek(casusnummer: $nr) { actie } }', { nr: oud.nummer });
    expect(logboek.map(({ actie }) => actie)).toEqual(expect.arrayContaining(['D', 'R']));
    expect(await regelVan(oud)).toBeUndefined();
  });

  test('de verklaring zegt hoeveel, waarom en wie besloot, en is niet te wijzigen', async () => {
    const { vernietigingsverklaringen: [verklaring] } = await eva().vraag<{ vernietigingsverklaringen: { casusnummer: string; soort: string; rijen: { soort: string; aantal: number }[]; beslotenDoor: string; beoordeeldDoor: string; uitgevoerdDoor: string; hash: string }[] }>(
      'query V @doel(code: TOEZICHT) { vernietigingsverklaringen { soort casusnummer grond vernietigenVanaf rijen { soort aantal } beslotenDoor beoordeeldDoor uitgevoerdDoor hash } }',
    );
    expect(verklaring).toMatchObject({ soort: 'CASUS', casusnummer: oud.nummer, beslotenDoor: 'Eva Lindeman', beoordeeldDoor: 'Dina Aksoy', uitgevoerdDoor: 'Eva Lindeman', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(verklaring?.rijen).toEqual(expect.arrayContaining([{ soort: 'gegevens.casus', aantal: 1 }, { soort: 'gegevens.gezinslid', aantal: 4 }, { soort: 'gegevens.concept', aantal: 2 }, { soort: 'proces.bericht', aantal: 1 }]));
    for (const sql of [`update log.vernietigingsverklaring set grond = 'x'`, 'delete from log.vernietigingsverklaring', 'truncate log.vernietigingsverklaring']) await expect(proef.beheer.query(sql)).rejects.toThrow('alleen aangevuld');
  });

  test('kent elke tabel die een casus noemt: vernietigd, of met reden bewaard', async () => {
    const { rows } = await proef.beheer.query<{ tabel: string }>(
      `select n.nspname || '.' || c.relname as tabel from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where a.attname = 'casus_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const bekend = [...alleTabellen().filter(isGelabeld).map(({ schema, naam }) => `${schema}.${naam}`), ...NAAST_HET_DOSSIER, ...BLIJFT_BEWAARD];
    expect(rows.map(({ tabel }) => tabel)).toEqual([...new Set(bekend)].sort());
  });

  test('laat geen tabel over die naar een vernietigde rij verwijst', async () => {
    const weg = [...alleTabellen().filter(isGelabeld).map(({ schema, naam }) => `${schema}.${naam}`), ...NAAST_HET_DOSSIER];
    const { rows } = await proef.beheer.query<{ tabel: string }>(
      `select distinct n.nspname || '.' || c.relname as tabel from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class d on d.oid = f.confrelid join pg_namespace m on m.oid = d.relnamespace where f.contype = 'f' and m.nspname || '.' || d.relname = any ($1) order by 1`,
      [weg],
    );
    // What points at a request or a noodtoegang goes with it, by that and not by the casus.
    expect(rows.map(({ tabel }) => tabel).filter((tabel) => !weg.includes(tabel))).toEqual(['wand.noodbevinding']);
  });

  test('doet een rol die niet kan inloggen en van een dossier alleen sleutels kan lezen', async () => {
    const { rows } = await proef.beheer.query<{ inloggen: boolean }>(`select rolcanlogin as inloggen from pg_roles where rolname = 'bv_vernietiger'`);
    expect(rows).toEqual([{ inloggen: false }]);
    for (const tabel of alleTabellen().filter(isGelabeld)) {
      const { rows: kolommen } = await proef.beheer.query<{ naam: string }>(`select a.attname as naam from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and has_column_privilege('bv_vernietiger', a.attrelid, a.attnum, 'SELECT') order by 1`, [`${tabel.schema}.${tabel.naam}`]);
      // Beside keys: the year of birth of a child decides how long the rest is kept, and a request must be decided before it is carried out.
      const ook = ['versie', 'nummer', 'rol', 'geboortedatum', 'besluit', 'uitgevoerd_op'];
      expect([tabel.naam, kolommen.map(({ naam }) => naam).filter((naam) => naam !== 'id' && !naam.endsWith('_id') && !ook.includes(naam))]).toEqual([tabel.naam, []]);
    }
    for (const rol of ['lezer', 'schrijver', 'proces', 'toezicht', 'sturing', 'meekijker'] as const) {
      await expect(proef.pools[rol].query(`select wand.vernietig_casus($1)`, [geheeld.id])).rejects.toThrow('permission denied');
    }
  });
});
