import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { gedeeldCluster, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { migraties } from '../migraties/migraties.js';
import { wachtTot } from '../proef/geduld.js';
import { legMeldingVast, proefmelding } from '../proef/proefmelding.js';
import { GEHEIM, maakProefopstelling, type Proefopstelling, proefwachtwoord } from '../proef/proefopstelling.js';
import { bestandenVan } from '../proef/schijf.js';
import { migreer } from '../wand.js';
import type { Verbinding } from './kijker.js';
import { gebruikSleutels, Sleutelbos, sleutelbos } from './sleutelbos.js';
import { keurSleutels, telSleutels, wisselSleutel } from './sleutelwissel.js';
import { beheerbron } from './wand/migreer.js';

const OUD = { id: '0', geheim: GEHEIM };
const NIEUW = { id: '1', geheim: 'een nieuwe sleutel, lang genoeg voor productie' };
const oud = sleutelbos();
afterEach(() => gebruikSleutels(oud));

const als = (client: Client): Verbinding => ({ vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await client.query(tekst, [...waarden])).rows as T[] });
const [sem] = proefmelding.gezinsleden;

/** Different numbers that pass the 11-proef. */
const bsn = (nummer: number): string => {
  const acht = String(10_000_000 + nummer);
  const som = Array.from(acht).reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (9 - plaats), 0) % 11;
  return som === 10 ? bsn(nummer + 5000) : `${acht}${String(som)}`;
};

describe('een wissel van sleutel', () => {
  let proef: Proefopstelling;
  const casussen: string[] = [];
  beforeAll(async () => {
    proef = await maakProefopstelling();
    for (let i = 0; i < 12; i += 1) casussen.push((await legMeldingVast(proef, { gezinsleden: [{ ...sem, bsn: bsn(i) }], relaties: [] }, { beoordeeld: false })).casusId);
    // As many as take several batches, put there as the gateway writes them.
    const { rows } = await proef.beheer.query<{ id: string }>(
      `insert into gegevens.gezinslid (id, casus_id, voornamen, achternaam) select gen_random_uuid(), $1, 'Vol', 'Vosmaer' from generate_series(1, 1300) returning id`, [casussen[0]]);
    const lading = rows.map(({ id }, i) => ({
      id, bsn: oud.versleutel(bsn(100 + i), `Gezinslid|bsn|${casussen[0]}|${id}`), bsn_einde: oud.versleutel(bsn(100 + i).slice(-4), `Gezinslid|bsnEinde|${casussen[0]}|${id}`), bsn_hash: oud.hash('bsn', bsn(100 + i)),
    }));
    await proef.beheer.query(`update gegevens.gezinslid t set bsn = r.bsn, bsn_einde = r.bsn_einde, bsn_hash = r.bsn_hash from json_to_recordset($1::json) as r(id uuid, bsn text, bsn_einde text, bsn_hash text) where t.id = r.id`, [JSON.stringify(lading)]);
    await proef.alsPersoon('renske', 'veilig-thuis').lukt('conceptBewaren', { sleutel: 'melding', inhoud: bsn(1) });
  });
  afterAll(() => proef.stop());

  const gezin = async (casusId: string): Promise<unknown> => (await proef.alsPersoon('renske', 'veilig-thuis').vraag(`query G($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { gezinsleden { bsn } } }`, { id: casusId }));
  const bekend = async (nummer: string): Promise<unknown> => (await proef.alsPersoon('renske', 'veilig-thuis').vraag(`query B($bsn: String!) { bekendeGezinnen(vraag: { bsn: $bsn }) { overeenkomst } }`, { bsn: nummer }));

  test('gaat door waar zij afbrak, terwijl er gelezen, gezocht en geschreven wordt; daarna staat niets meer onder de oude sleutel', async () => {
    gebruikSleutels(new Sleutelbos([NIEUW, OUD]));
    let reeksen = 0;
    const kapot = wisselSleutel({ verbinding: als(proef.beheer), naReeks: () => { reeksen += 1; if (reeksen === 3) throw new Error('stroom weg'); } });
    await expect(kapot).rejects.toThrow('stroom weg');
    const halverwege = await telSleutels({ verbinding: als(proef.beheer) });
    expect([...halverwege.keys()].sort()).toEqual(['0', '1']);
    // Half-way everything is read and found, whichever key it is under.
    for (const [i, casusId] of casussen.entries()) {
      if (i > 0) expect(await gezin(casusId)).toEqual({ casus: { gezinsleden: [{ bsn: bsn(i) }] } });
      expect(await bekend(bsn(i))).toEqual({ bekendeGezinnen: [{ overeenkomst: ['BSN'] }] });
    }
    const klaar = new AbortController();
    const werk = (async () => {
      for (let i = 0; !klaar.signal.aborted; i += 1) {
        expect(await gezin(casussen[1 + (i % 11)]!)).toEqual({ casus: { gezinsleden: [{ bsn: bsn(1 + (i % 11)) }] } });
        // A gateway that was not started anew yet still writes with the old key.
        if (i < 3) await legMeldingVast(proef, { gezinsleden: [{ ...sem, bsn: bsn(3000 + i) }], relaties: [] }, { beoordeeld: false });
      }
    })();
    const { fouten } = await wisselSleutel({ verbinding: als(proef.beheer) });
    klaar.abort();
    await werk;
    expect(fouten).toEqual([]);
    const { nagekeken, fouten: ook } = await keurSleutels({ verbinding: als(proef.beheer) });
    expect([nagekeken > 1300, ook]).toEqual([true, []]);
    expect([...(await telSleutels({ verbinding: als(proef.beheer) })).keys()]).toEqual(['1']);
    // Without the old key: everything still opens, is found, and a second run has nothing to do.
    gebruikSleutels(new Sleutelbos([NIEUW]));
    expect(await gezin(casussen[1]!)).toEqual({ casus: { gezinsleden: [{ bsn: bsn(1) }] } });
    expect(await bekend(bsn(1))).toEqual({ bekendeGezinnen: [{ overeenkomst: ['BSN'] }] });
    expect(await wisselSleutel({ verbinding: als(proef.beheer) })).toEqual({ gewisseld: 0, fouten: [] });
    expect(await proef.alsPersoon('renske', 'veilig-thuis').vraag('query C { concept(sleutel: "melding") { inhoud } }')).toEqual({ concept: { inhoud: bsn(1) } });
  });

  test('noemt een rij die niet te lezen is, laat haar staan en doet de rest', async () => {
    gebruikSleutels(new Sleutelbos([NIEUW]));
    const { rows } = await proef.beheer.query<{ id: string }>(`update gegevens.gezinslid set bsn = (select bsn from gegevens.gezinslid where casus_id = $2) where casus_id = $1 returning id`, [casussen[2], casussen[3]]);
    expect((await keurSleutels({ verbinding: als(proef.beheer) })).fouten).toEqual([`gezinslid ${rows[0]!.id}: VERSLEUTELING_ONGELDIG`]);
    gebruikSleutels(new Sleutelbos([{ id: '2', geheim: `${NIEUW.geheim}!` }, NIEUW]));
    const { gewisseld, fouten } = await wisselSleutel({ verbinding: als(proef.beheer) });
    expect([gewisseld > 1300, fouten]).toEqual([true, [`gezinslid ${rows[0]!.id}: VERSLEUTELING_ONGELDIG`]]);
    expect(JSON.stringify(fouten)).not.toContain('bv1');
  });
});

describe('de migratie', () => {
  const naam = `sleutel_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  let url: string;
  let beheer: Client;
  const PLAT = Array.from({ length: 1100 }, (_, i) => ({ id: randomUUID(), bsn: bsn(i) }));

  beforeAll(async () => {
    url = await nieuweDatabase(gedeeldCluster(), naam);
    const bron = await beheerbron(url, migraties.slice(0, migraties.findIndex(({ name }) => name.startsWith('Versleuteling')))).initialize();
    await bron.runMigrations();
    await bron.destroy();
    beheer = new Client({ connectionString: url });
    await beheer.connect();
    const casusId = randomUUID();
    await beheer.query(`insert into gegevens.casus (id, casus_id, nummer, naam, herkomst, toestand, kader) values ($1, $1, 'BV-1', 'Gezin', 'VEILIG_THUIS', 'BIJ_DUO', 'VRIJWILLIG')`, [casusId]);
    await beheer.query(`insert into gegevens.gezinslid (id, casus_id, voornamen, achternaam, bsn, bsn_hash) select id, $2, 'Sem', 'Vosmaer', bsn, 'x' from json_to_recordset($1::json) as r(id uuid, bsn text)`, [JSON.stringify(PLAT), casusId]);
    await beheer.query(`insert into gegevens.concept (id, partij_id, sleutel, inhoud, bijgewerkt_op) values (gen_random_uuid(), gen_random_uuid(), 'melding', $1, now())`, [`{"bsn":"${PLAT[0]!.bsn}"}`]);
    // What the planner has seen of it.
    await beheer.query('analyze gegevens.gezinslid');
    await beheer.query(`insert into proces.opdracht (persoon_id, sleutel, opdracht, verzoek_hash, uitkomst) values (gen_random_uuid(), 'x', 'meldingVastleggen', 'geraden', 'GELUKT')`);
  });
  afterAll(async () => {
    await beheer.end();
    await verwijderDatabase(gedeeldCluster(), naam);
  });

  const leesbaar = async (): Promise<number> => (await beheer.query<{ n: number }>(`select count(*)::int as n from gegevens.gezinslid where bsn ~ '^[0-9]'`)).rows[0]!.n;
  /** The constraints that the migration has not come to yet. */
  const open = async (): Promise<number> => (await beheer.query<{ n: number }>(`select count(*)::int as n from pg_constraint where conname like '%versleuteld' and not convalidated`)).rows[0]!.n;

  test('die halverwege afbreekt laat geen gateway toe, gaat later verder, en wist ook de oude bytes', async () => {
    // One row that cannot be written breaks the second batch.
    const laatste = [...PLAT].sort((a, b) => (a.id < b.id ? 1 : -1))[0]!;
    await beheer.query(`create function stuk() returns trigger language plpgsql as $$ begin if new.id = '${laatste.id}' then raise exception 'stroom weg'; end if; return new; end $$;
      create trigger stuk before update on gegevens.gezinslid for each row execute function stuk()`);
    await expect(migreer(url, proefwachtwoord)).rejects.toThrow('stroom weg');
    expect(await leesbaar()).toBe(100);
    expect((await beheer.query('select 1 from wand.versie')).rows).toEqual([]);
    await expect(beheer.query(`update gegevens.gezinslid set bsn = '123456782' where id = $1`, [PLAT[0]!.id])).rejects.toMatchObject({ code: '23514' });
    await beheer.query('drop trigger stuk on gegevens.gezinslid; drop function stuk()');
    // A writer in another database of this server: what it could see stays on the disk for as long as it is busy.
    const elders = new Client({ connectionString: gedeeldCluster() });
    await elders.connect();
    await elders.query('begin; select pg_current_xact_id()');
    const migratie = migreer(url, proefwachtwoord);
    await wachtTot('alles is versleuteld', async () => (await leesbaar()) === 0);
    // Ample for a migration that does not wait.
    await wacht(1000);
    const nogOpen = await open();
    await elders.end();
    await migratie;
    expect(nogOpen).toBeGreaterThan(0);
    const { nagekeken, fouten } = await keurSleutels({ verbinding: als(beheer) });
    expect([nagekeken, fouten]).toEqual([1101, []]);
    expect((await beheer.query(`select verzoek_hash from proces.opdracht`)).rows).toEqual([{ verzoek_hash: 'verlopen' }]);
    expect(await open()).toBe(0);
    await beheer.query('checkpoint');
    const tabellen = (await bestandenVan(beheer)).filter((bestand) => !bestand.includes('pg_wal'));
    expect(tabellen.filter((bestand) => PLAT.slice(0, 20).some(({ bsn: nummer }) => readFileSync(bestand).includes(nummer)))).toEqual([]);
  });
});
