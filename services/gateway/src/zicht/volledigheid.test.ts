import { Gegevenscategorie } from '@bv/beleid';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { maakSchema } from '../schema.js';
import { alleTabellen, haalTabel, isGelabeld, RIJ, slang, type Tabel } from './tabel.js';

const schema = maakSchema();
const tabellen = alleTabellen();
const gelabeld = tabellen.filter(isGelabeld);
const perTabel = gelabeld.map((tabel) => [tabel.naam, tabel] as const);

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const namen = async (sql: string, waarden: unknown[]): Promise<string[]> => (await proef.beheer.query<{ naam: string }>(sql, waarden)).rows.map(({ naam }) => naam).sort();

/** Carry no content: they come out with the row. */
const SLEUTELS = ['id', 'casusId', 'versie', 'handelingId', 'afschermingen'];

describe('elk type van GraphQL', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name));
  /** Answers and counts that stand beside the tables. None has a field with content of a family, but for the reason of a noodtoegang, which `wand/noodtoegang.ts` guards. */
  const ZONDER_TABEL = [
    'Aanwezige', 'Afscherming', 'BekendGezin', 'Beleidsversie', 'Bewaarregel', 'Bewaartermijn', 'Cijfergroep', 'Cijfermaat', 'Cijfers', 'Cijfervak', 'Collegawerk', 'Conflict', 'Conflictveld', 'Corvregel', 'Document', 'Drempels', 'Duokandidaat', 'Duopaar', 'Duovoorstel', 'EigenToetsbezwaar', 'Gereedheid', 'Gereedheidspunt', 'Gereedheidsvoorwaarde', 'Gevondenregel', 'Ik', 'Instrument', 'Instrumentantwoordkeuze', 'Instrumentvraag', 'Kijkregel', 'Koppeling', 'Logpagina', 'Logregel',
    // Looking along reads the tables through the same views, as rows of any of them: meekijk.test.ts compares each value.
    'Meekijkbeeld', 'Meekijklabel', 'Meekijkonderdeel', 'Meekijkregel', 'Meekijkrij', 'Meekijkrol', 'Meekijkveld', 'Meekijkwaarde', 'Nakijkoordeel', 'Noodoordeel', 'Noodpoging', 'Noodtoegang',
    'Nota', 'NotaAfsluiting', 'NotaRaadswerk', 'NotaTelling', 'NotaVergelijking', 'Opvallend', 'Patroon', 'Radarmelding', 'Radarpunt', 'ReflectieTelling', 'Toetsbezwaarregel', 'Toezichtcasus', 'Uitkomst', 'Uitleg', 'Vernietigdesoort', 'Vernietiging', 'Vernietigingsregel', 'Vernietigingsverklaring', 'Verschilzin', 'Verwijderverzoek', 'Weigering', 'Werkvoorraadtelling', 'Zoekdeel', 'Zoektreffer',
  ];

  test('is een tabel met een soort, of staat hier als type zonder tabel', () => {
    const zonder = types.filter(({ name }) => !tabellen.some((tabel) => tabel.klasse.name === name)).map(({ name }) => name);
    expect(zonder.sort()).toEqual(ZONDER_TABEL);
  });

  test.each(perTabel)('%s: elk veld heeft een label of komt uit gelabelde velden', (_naam, tabel) => {
    const velden = schema.getType(tabel.klasse.name);
    for (const naam of Object.keys(isObjectType(velden) ? velden.getFields() : {}).filter((veld) => !SLEUTELS.includes(veld) || tabel.velden.has(veld))) {
      const label = tabel.velden.get(naam)?.label ?? tabel.relaties.get(naam)?.label;
      const berekening = tabel.berekeningen.get(naam);
      expect([naam, label !== undefined || (berekening?.uit.length ?? 0) > 0]).toEqual([naam, true]);
      if (label !== undefined) expect([naam, [RIJ, ...Object.values(Gegevenscategorie)].includes(label)]).toEqual([naam, true]);
      for (const bron of berekening?.uit ?? []) expect([naam, bron, tabel.velden.has(bron)]).toEqual([naam, bron, true]);
    }
  });
});

describe('elke tabel met gegevens van een gezin', () => {
  test('er zijn er precies zoveel in de database als in het register', async () => {
    const inDatabase = await namen(`select schemaname || '.' || tablename as naam from pg_tables where schemaname = 'gegevens' or schemaname || '.' || tablename = 'wand.betrokkenheid'`, []);
    expect(inDatabase).toEqual(tabellen.filter(({ schema: s, naam }) => s === 'gegevens' || naam === 'betrokkenheid').map(({ schema: s, naam }) => `${s}.${naam}`).sort());
  });

  test.each(perTabel)('%s: elke kolom staat in de view, of PostgreSQL leidt haar zelf af', async (_naam, tabel) => {
    const kolommen = await namen(`select column_name as naam from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`, [tabel.schema, tabel.naam]);
    const inView = await namen(`select column_name as naam from information_schema.columns where table_schema = 'zicht' and table_name = $1`, [tabel.naam]);
    expect(kolommen.filter((kolom) => !inView.includes(kolom))).toEqual([]);
  });

  test.each(perTabel)('%s: elke kolom is een sleutel of staat met een label in het register', async (_naam, tabel) => {
    const kolommen = await namen(`select column_name as naam from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`, [tabel.schema, tabel.naam]);
    const bekend = new Set(['id', 'casus_id', 'versie', 'handeling_id', ...[...tabel.velden.values()].map(({ kolom }) => kolom), ...[...tabel.relaties.values()].filter(({ vorm }) => vorm === 'een').map(({ sleutel }) => slang(sleutel))]);
    expect(kolommen.filter((kolom) => !bekend.has(kolom))).toEqual([]);
  });

  test.each(perTabel)('%s: de view houdt voorwaarden van buiten tegen en is van bv_zicht', async (_naam, tabel) => {
    const { rows } = await proef.beheer.query<{ eigenaar: string; opties: string[] | null }>(
      `select r.rolname as eigenaar, c.reloptions as opties from pg_class c join pg_roles r on r.oid = c.relowner where c.oid = ('zicht.' || $1)::regclass`,
      [tabel.naam],
    );
    expect(rows).toEqual([{ eigenaar: 'bv_zicht', opties: ['security_barrier=true'] }]);
  });

  test.each(perTabel)('%s: rijbeveiliging staat aan, ook voor de eigenaar', async (_naam, tabel) => {
    const { rows } = await proef.beheer.query(`select relrowsecurity as aan, relforcerowsecurity as gedwongen from pg_class where oid = ($1 || '.' || $2)::regclass`, [tabel.schema, tabel.naam]);
    expect(rows).toEqual([{ aan: true, gedwongen: true }]);
  });

  /** Whether columns differ in their label, so that a right to the row says too little. */
  const vraagtKolomwacht = (tabel: Tabel): boolean => [...tabel.velden.values()].some(({ uitdrukking, label }) => !uitdrukking && label !== 'PROCES' && label !== RIJ);

  test.each(perTabel)('%s: schrijven gaat langs een wacht per kolom, of langs het label van de rij', async (_naam, tabel) => {
    const { rows } = await proef.beheer.query<{ invoegen: boolean; wijzigen: boolean }>(
      `select has_table_privilege('bv_schrijver', $1::regclass, 'INSERT') as invoegen, has_table_privilege('bv_schrijver', $1::regclass, 'UPDATE') as wijzigen`,
      [`${tabel.schema}.${tabel.naam}`],
    );
    const { invoegen, wijzigen } = rows[0]!;
    const beleid = await namen(`select cmd || ' ' || policyname as naam from pg_policies where schemaname = $1 and tablename = $2 and 'bv_schrijver' = any (roles)`, [tabel.schema, tabel.naam]);
    expect(beleid).toEqual([...(invoegen ? ['INSERT voeg_toe'] : []), 'SELECT terug', ...(wijzigen ? ['UPDATE wijzig'] : [])]);
    const wacht = await namen(`select tgname as naam from pg_trigger where tgrelid = ($1 || '.' || $2)::regclass and tgname = 'bewaak' and tgenabled = 'O'`, [tabel.schema, tabel.naam]);
    expect(wacht).toEqual(tabel.schema !== 'wand' && vraagtKolomwacht(tabel) ? ['bewaak'] : []);
    if (tabel.schema === 'wand') expect([invoegen, wijzigen]).toEqual([false, false]);
    if (tabel.bevroren) expect(wijzigen).toBe(false);
  });

  test.each(perTabel)('%s: een verwijzing naar iets van een gezin blijft binnen dat gezin', async (_naam, tabel) => {
    for (const relatie of tabel.relaties.values()) {
      const doel = haalTabel(relatie.doel());
      if (relatie.vorm !== 'een' || !isGelabeld(doel) || ['casusId', 'handelingId'].includes(relatie.sleutel)) continue;
      const kolommen = await namen(
        `select (select string_agg(a.attname, ',' order by k.plek) from unnest(c.conkey) with ordinality k(nr, plek) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.nr) as naam
         from pg_constraint c where c.contype = 'f' and c.conrelid = ($1 || '.' || $2)::regclass and c.confrelid = ($3 || '.' || $4)::regclass`,
        [tabel.schema, tabel.naam, doel.schema, doel.naam],
      );
      expect([relatie.naam, kolommen]).toEqual([relatie.naam, expect.arrayContaining([`casus_id,${slang(relatie.sleutel)}`])]);
    }
  });

  test('geen enkele unieke index zegt iets over inhoud: zijn fout zou verraden dat een waarde bestaat', async () => {
    const { rows } = await proef.beheer.query<{ tabel: string; kolommen: string[] }>(
      `select i.indrelid::regclass::text as tabel, array_agg(a.attname::text) as kolommen from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
       join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where i.indisunique and n.nspname = 'gegevens' group by i.indexrelid, i.indrelid`,
    );
    for (const { tabel, kolommen } of rows) expect([tabel, kolommen.filter((kolom) => !['id', 'casus_id'].includes(kolom))]).toEqual([tabel, []]);
  });
});

describe('elk label', () => {
  test('wordt ergens gebruikt', () => {
    const gebruikt = new Set(gelabeld.flatMap((tabel) => [...tabel.rijlabels, ...[...tabel.velden.values(), ...tabel.relaties.values()].map(({ label }) => label)]));
    expect(Object.values(Gegevenscategorie).filter((label) => !gebruikt.has(label))).toEqual([]);
  });
});
