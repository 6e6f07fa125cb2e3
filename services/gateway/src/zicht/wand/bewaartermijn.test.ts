import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

interface Vraag { vanaf: string; jaren: number | null; gesloten: string | null; jongste: string | null }

/** Many at once: the function is PostgreSQL's own, and runs where it decides. */
const eindes = async (vragen: readonly Vraag[]): Promise<(string | null)[]> =>
  (
    await proef.beheer.query<{ einde: string | null }>(
      `select wand.bewaartermijn_einde(v.vanaf, v.jaren, v.gesloten, v.jongste)::text as einde
       from json_to_recordset($1::json) as v(vanaf text, jaren int, gesloten date, jongste date, plek int) order by plek`,
      [JSON.stringify(vragen.map((vraag, plek) => ({ ...vraag, plek })))],
    )
  ).rows.map(({ einde }) => einde);

const dag = fc.date({ min: new Date('1900-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((datum) => datum.toISOString().slice(0, 10));
const jaren = fc.integer({ min: 1, max: 150 });
const telOp = (datum: string, aantal: number): string => {
  // JavaScript rolls the 29th of February over to the first of March, which is the rule.
  const [jaar = 0, maand = 1, dagnummer = 1] = datum.split('-').map(Number);
  return new Date(Date.UTC(jaar + aantal, maand - 1, dagnummer)).toISOString().slice(0, 10);
};

describe('het einde van een bewaartermijn', () => {
  test('is dezelfde dag zoveel jaar later; van 29 februari in een gewoon jaar 1 maart, nooit een dag te vroeg', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ datum: dag, aantal: jaren, vanaf: fc.constantFrom('EINDE', 'GEBOORTE') }), { minLength: 50, maxLength: 200 }), async (gevallen) => {
        const uit = await eindes(gevallen.map(({ datum, aantal, vanaf }) => ({ vanaf, jaren: aantal, gesloten: vanaf === 'EINDE' ? datum : null, jongste: vanaf === 'GEBOORTE' ? datum : null })));
        expect(uit).toEqual(gevallen.map(({ datum, aantal }) => telOp(datum, aantal)));
      }),
      { numRuns: 20 },
    );
    expect(await eindes([{ vanaf: 'GEBOORTE', jaren: 18, gesloten: null, jongste: '2004-02-29' }, { vanaf: 'GEBOORTE', jaren: 20, gesloten: null, jongste: '2004-02-29' }])).toEqual(['2022-03-01', '2024-02-29']);
    expect(await eindes([{ vanaf: 'EINDE', jaren: 1, gesloten: '2023-12-31', jongste: null }, { vanaf: 'EINDE', jaren: 1, gesloten: '2023-01-31', jongste: null }])).toEqual(['2024-12-31', '2024-01-31']);
  });

  test('is er nooit bij altijd bewaren, en onbekend zonder datum', async () => {
    expect(await eindes([{ vanaf: 'ALTIJD', jaren: null, gesloten: '2001-01-01', jongste: '1999-01-01' }, { vanaf: 'GEBOORTE', jaren: 18, gesloten: '2001-01-01', jongste: null }])).toEqual(['infinity', null]);
  });

  test('telt tot en met het kalenderjaar: de lijst verraadt geen verjaardag', async () => {
    const { rows } = await proef.beheer.query<{ vanaf: string; altijd: string }>(`select wand.vernietigen_vanaf('2044-02-29')::text as vanaf, wand.vernietigen_vanaf('infinity')::text as altijd`);
    expect(rows).toEqual([{ vanaf: '2045-01-01', altijd: 'infinity' }]);
  });
});

interface Kind { geboren: string | null }
interface Opzet { gesloten: string; kinderen: readonly Kind[]; rollen: readonly string[]; toetsing?: boolean; maatregel?: string }

/** A closed casus as it could stand; by whom it was held is what `rollen` says. */
async function maakGesloten({ gesloten, kinderen, rollen, toetsing = false, maatregel }: Opzet): Promise<string> {
  const { id } = await proef.maakCasus({ betrokken: [], gezinsleden: [] });
  await proef.beheer.query(`update gegevens.casus set gesloten_op = $2::date + time '12:00', geopend_op = $2::date - interval '1 year', toestand = 'GESLOTEN' where id = $1`, [id, gesloten]);
  for (const rol of rollen) {
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, tot) select gen_random_uuid(), $1, p.id, $2, 'ACTIEF', $3::date - 100, $3::date from algemeen.partij p where p.sub = 'samira'`, [id, rol, gesloten]);
  }
  for (const { geboren } of kinderen) {
    await proef.beheer.query(`insert into gegevens.gezinslid (id, casus_id, voornamen, achternaam, geboortedatum, rol) values (gen_random_uuid(), $1, 'Kind', 'Proef', $2, 'KIND')`, [id, geboren]);
  }
  if (toetsing) await proef.beheer.query(`insert into gegevens.toetsing (id, casus_id, handeling_id, nummer, toestand, aangevraagd_op) values (gen_random_uuid(), $1, gen_random_uuid(), 'T', 'GEDEELD', now())`, [id]);
  if (maatregel) await proef.beheer.query(`insert into gegevens.maatregel (id, casus_id, soort, toestand, beslissing) values (gen_random_uuid(), $1, $2, 'UITGESPROKEN', 'TOEGEKEND')`, [id, maatregel]);
  return id;
}

const eindeVan = async (casusId: string): Promise<{ vanaf: string | null; grond: string; onbekend: boolean }> =>
  (await proef.beheer.query<{ vanaf: string | null; grond: string; onbekend: boolean }>(`select vernietigen_vanaf::text as vanaf, grond, onbekend from wand.bewaareinde($1)`, [casusId])).rows[0]!;

describe('een dossier blijft', () => {
  test('twintig jaar na het einde bij Veilig Thuis, tot het jongste kind achttien is als dat later is', async () => {
    expect(await eindeVan(await maakGesloten({ gesloten: '2004-03-10', kinderen: [{ geboren: '1995-01-02' }], rollen: ['VT_BEHANDELAAR'] }))).toMatchObject({ vanaf: '2025-01-01', onbekend: false });
    const metBaby = await maakGesloten({ gesloten: '1990-03-10', kinderen: [{ geboren: '1985-01-02' }, { geboren: '2004-02-29' }], rollen: ['VT_BEHANDELAAR'] });
    expect(await eindeVan(metBaby)).toMatchObject({ vanaf: '2023-01-01', grond: expect.stringContaining('tot het jongste kind 18 is') });
  });

  test('in zijn geheel zo lang als de langste termijn van wie het heeft', async () => {
    expect(await eindeVan(await maakGesloten({ gesloten: '2004-03-10', kinderen: [], rollen: ['WIJKTEAM_HOUDER'] }))).toMatchObject({ vanaf: '2020-01-01' });
    expect(await eindeVan(await maakGesloten({ gesloten: '2004-03-10', kinderen: [], rollen: ['WIJKTEAM_HOUDER', 'DUOLID'] }))).toMatchObject({ vanaf: '2025-01-01', grond: expect.stringContaining('BLIJVEND_VEILIG JEUGDHULP') });
    expect(await eindeVan(await maakGesloten({ gesloten: '2004-03-10', kinderen: [{ geboren: '2000-06-01' }], rollen: ['DUOLID'], maatregel: 'OTS' }))).toMatchObject({ vanaf: '2049-01-01' });
    expect(await eindeVan(await maakGesloten({ gesloten: '2004-03-10', kinderen: [{ geboren: '2000-06-01' }], rollen: ['DUOLID'], toetsing: true }))).toMatchObject({ vanaf: '2101-01-01' });
    expect(await eindeVan(await maakGesloten({ gesloten: '2004-03-10', kinderen: [{ geboren: '2000-06-01' }], rollen: ['DUOLID'], maatregel: 'GEZAGSBEEINDIGING' }))).toMatchObject({ vanaf: 'infinity' });
  });

  test('als een geboortedatum ontbreekt, of als niemand een termijn heeft: wat niet te weten is, wordt niet vernietigd', async () => {
    const onbekend = await maakGesloten({ gesloten: '1980-03-10', kinderen: [{ geboren: '1975-01-01' }, { geboren: null }], rollen: ['VT_BEHANDELAAR'] });
    expect(await eindeVan(onbekend)).toMatchObject({ vanaf: null, onbekend: true });
    const zonder = await maakGesloten({ gesloten: '1980-03-10', kinderen: [], rollen: [] });
    expect(await eindeVan(zonder)).toMatchObject({ vanaf: null, onbekend: true });
    for (const id of [onbekend, zonder]) expect((await proef.beheer.query<{ mag: boolean }>('select wand.is_vernietigbaar($1) as mag', [id])).rows).toEqual([{ mag: false }]);
  });

  test('nooit korter als er iemand bij komt: meer houders of een jonger kind verlengt, of verandert niets', async () => {
    const rollen = fc.uniqueArray(fc.constantFrom('VT_BEHANDELAAR', 'DUOLID', 'WIJKTEAM_HOUDER'), { minLength: 1 });
    const kinderen = fc.array(dag.filter((datum) => datum > '1970').map((geboren) => ({ geboren })), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(rollen, kinderen, fc.constantFrom('VT_BEHANDELAAR', 'DUOLID', 'WIJKTEAM_HOUDER'), dag, async (houders, leden, erbij, geboren) => {
        const basis = { gesloten: '2004-03-10', kinderen: leden, rollen: houders };
        const { vanaf } = await eindeVan(await maakGesloten(basis));
        const { vanaf: later } = await eindeVan(await maakGesloten({ ...basis, rollen: [...new Set([...houders, erbij])], kinderen: [...leden, { geboren }] }));
        expect([vanaf, later, later! >= vanaf!]).toEqual([vanaf, later, true]);
        expect(vanaf).toMatch(/-01-01$/);
      }),
      { numRuns: 25 },
    );
  });

  test('volgens de termijn die nu geldt, niet volgens een oude', async () => {
    const { rows } = await proef.beheer.query<{ n: number }>(`select count(*)::int as n from bewaren.termijn t join bewaren.termijn a on a.organisatiesoort = t.organisatiesoort and a.dossiersoort = t.dossiersoort and a.vanaf = t.vanaf and a.id <> t.id
      where daterange(a.geldig_van, a.geldig_tot) && daterange(t.geldig_van, t.geldig_tot)`);
    expect(rows).toEqual([{ n: 0 }]);
  });
});
