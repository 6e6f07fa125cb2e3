import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cel, celsleutel, rekenTerug, trekAf } from '../../proef/cijferaanval.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { leesCijfers, verversCijfers } from '../../zicht/sturing.js';
import { DREMPEL, GROEP_MINSTENS } from './cijfers.sql.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const NU = new Date('2026-11-20T10:00:00Z');
const ververs = (nu = NU): Promise<number> => verversCijfers(proef.proces, nu);
const gepubliceerd = async (): Promise<Cel[]> => (await leesCijfers(proef.pools.sturing)).rijen.sort((een, ander) => celsleutel(een).localeCompare(celsleutel(ander)));

async function leeg(): Promise<void> {
  await proef.beheer.query(`delete from wand.betrokkenheid; delete from gegevens.casus; delete from wand.cijfer; delete from wand.cijferstand; delete from wand.cijferkern`);
}

/** Families with what the charts count, in uneven shares: `delen` are areas with how many each. Every number follows from the seed. */
async function vul(zaad: number, delen: Readonly<Record<string, number>>): Promise<void> {
  for (const [gebied, aantal] of Object.entries(delen)) {
    await proef.beheer.query(
      `with k as (insert into gegevens.casus (id, casus_id, nummer, herkomst, toestand, fase, gebied, geopend_op, inschatting_oude_situatie)
         select id, id, 'BV-' || $1 || '-' || $2 || '-' || i || '-' || id, (array['VEILIG_THUIS', 'VEILIG_THUIS', 'VEILIG_THUIS', 'VEILIG_THUIS', 'VEILIG_THUIS', 'RVDK', 'WIJKTEAM'])[1 + floor(power(r1, 2) * 7)::int], 'BIJ_DUO',
           (array['DIRECTE_VEILIGHEID', 'RISICOGESTUURD_WERKEN', 'HERSTELGERICHT_WERKEN', null])[1 + floor(power(r2, 3) * 4)::int], $2, timestamptz '2026-06-01' - make_interval(years => floor(power(r3, 2) * 6)::int),
           (array[true, false, null])[1 + floor(power(r4, 2) * 3)::int]
         from (select gen_random_uuid() as id, i, wand_r(i, $1, 1) as r1, wand_r(i, $1, 2) as r2, wand_r(i, $1, 3) as r3, wand_r(i, $1, 4) as r4 from generate_series(1, $3::int) i) x returning id)
       insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) select gen_random_uuid(), k.id, $4, 'DUOLID', 'ACTIEF', now() from k`,
      [zaad, gebied, aantal, partijId('samira')],
    );
  }
}

interface Waar { groep: string; maat: string; code: string; n: number }
/** The truth, which nobody but the owner of the tables can ask. */
async function waarheid(): Promise<Map<string, number>> {
  const { rows } = await proef.beheer.query<Waar>(
    `with f as (select * from wand.cijferfeiten($1, '{}')), g as (select s.groep from wand.cijferstand s)
     select coalesce((select groep from g where groep = 'G:' || f.gebied), (select groep from g where groep = f.gebied and f.gebied = '*'), (select groep from g where groep in ('OVERIG', 'ALLES'))) as groep, maat, code, sum(eenheden)::int as n from f group by 1, 2, 3`,
    [NU],
  );
  return new Map(rows.map((rij) => [celsleutel(rij), rij.n]));
}

const ZADEN = [1, 2, 3, 4, 5, 6];
const verdelingen = (zaad: number): Readonly<Record<string, number>> => ({ West: 50 + zaad * 13, Noord: 51 + zaad * 29, Zuid: 3 * zaad, Oost: 60 + zaad, Centrum: 11 });

describe('wat over gezinnen samen gepubliceerd wordt', () => {
  beforeAll(async () => {
    await proef.beheer.query(`create function public.wand_r(i int, zaad int, k int) returns float8 language sql immutable as $$ select (('x' || substr(md5(i || '/' || zaad || '/' || k), 1, 7))::bit(28)::int)::float8 / 268435456 $$`);
  });
  afterAll(() => proef.beheer.query('drop function public.wand_r(int, int, int)'));

  test.each(ZADEN)('zegt van een klein aantal niets, ook niet aan wie alle tabellen van een groep samen terugrekent (zaad %i)', async (zaad) => {
    await leeg();
    await vul(zaad, verdelingen(zaad));
    expect(await ververs()).toBeGreaterThan(1);
    const cellen = await gepubliceerd();
    const waar = await waarheid();
    expect(cellen.filter(({ aantal, ...cel }) => aantal !== null && (aantal % DREMPEL !== 0 || aantal < DREMPEL || aantal > (waar.get(celsleutel(cel)) ?? 0)))).toEqual([]);
    expect(cellen.filter(({ aantal, ...cel }) => aantal !== null && (waar.get(celsleutel(cel)) ?? 0) < DREMPEL)).toEqual([]);
    expect(cellen.some(({ aantal }) => aantal !== null)).toBe(true);
    const kennis = rekenTerug(cellen, DREMPEL);
    // Of what is hidden nobody knows more than that it is under five: none and four are both still possible.
    expect(cellen.filter((cel) => cel.aantal === null).filter((cel) => (kennis.get(celsleutel(cel))?.laag ?? 0) > 0 || (kennis.get(celsleutel(cel))?.hoog ?? 9) < DREMPEL - 1)).toEqual([]);
    // And over every pair and triple of selections, subtracted.
    const groepen = [...new Set(cellen.map(({ groep }) => groep))].filter((groep) => groep !== '*');
    const gevonden = cellen.filter(({ groep }) => groep === groepen[0]).flatMap(({ maat, code }) =>
      trekAf(groepen, (groep) => kennis.get(celsleutel({ groep, maat, code })) ?? { laag: 0, hoog: Infinity })
        .filter(({ over, grens }) => over.reduce((s, groep) => s + (waar.get(celsleutel({ groep, maat, code })) ?? 0), 0) < DREMPEL && (grens.laag > 0 || grens.hoog < DREMPEL - 1)));
    expect(gevonden).toEqual([]);
  });

  test('de aanval bijt: hele getallen vanaf vijf, met hun totaal, geeft zij prijs', async () => {
    await leeg();
    await vul(3, verdelingen(3));
    await ververs();
    const waar = await waarheid();
    const naief = (await gepubliceerd()).map((cel): Cel => ({ ...cel, aantal: (waar.get(celsleutel(cel)) ?? 0) >= DREMPEL ? (waar.get(celsleutel(cel)) ?? 0) : null }));
    const kennis = rekenTerug(naief, 1);
    expect(naief.filter((cel) => cel.aantal === null && kennis.get(celsleutel(cel))?.laag === kennis.get(celsleutel(cel))?.hoog).length).toBeGreaterThan(0);
  });

  test('laat een tabel weg die samen met een andere een klein aantal verraadt', async () => {
    await leeg();
    await vul(5, { West: 51 });
    // 24, 24 and 3, beside a chart in which fifty-one are in one box: 50 or more minus at most 24 and 24 is at least 2.
    await proef.beheer.query(`update gegevens.casus c set inschatting_oude_situatie = null, herkomst = case when x.n <= 24 then 'VEILIG_THUIS' when x.n <= 48 then 'WIJKTEAM' else 'RVDK' end
      from (select id, row_number() over (order by id) as n from gegevens.casus) x where x.id = c.id`);
    await ververs();
    const cellen = await gepubliceerd();
    const herkomst = cellen.filter(({ maat }) => maat === 'HERKOMST');
    expect(herkomst.map(({ aantal }) => aantal)).toEqual([null, null, null]);
    const verteld = cellen.map((cel): Cel => (cel.maat === 'HERKOMST' && cel.code !== 'RVDK' ? { ...cel, aantal: 20 } : cel));
    expect(rekenTerug(verteld, DREMPEL).get(celsleutel({ groep: 'ALLES', maat: 'HERKOMST', code: 'RVDK' }))?.laag).toBe(2);
  });

  test('verandert pas als vijf gezinnen van een groep veranderd zijn: twee dagen zijn niet van elkaar af te trekken', async () => {
    await leeg();
    await vul(2, { West: 80, Noord: 90 });
    await ververs();
    const eerst = await gepubliceerd();
    const verander = (aantal: number): Promise<unknown> => proef.beheer.query(`update gegevens.casus set herkomst = 'RVDK' where id in (select id from gegevens.casus where gebied = 'West' and herkomst = 'VEILIG_THUIS' order by id limit $1)`, [aantal]);
    for (let keer = 1; keer < DREMPEL; keer += 1) {
      await verander(1);
      expect([keer, await ververs(new Date(NU.getTime() + keer * 86_400_000))]).toEqual([keer, 0]);
      expect(await gepubliceerd()).toEqual(eerst);
    }
    await verander(1);
    expect(await ververs(new Date(NU.getTime() + 6 * 86_400_000))).toBe(1);
    const { standen } = await leesCijfers(proef.pools.sturing);
    expect(standen.map(({ groep, ververstOp }) => [groep, ververstOp.getTime() === NU.getTime()])).toEqual(expect.arrayContaining([['G:Noord', true], ['G:West', false]]));
  });

  test('een gebied krijgt eigen cijfers vanaf vijftig gezinnen, en niet op de dag dat er één bij komt', async () => {
    await leeg();
    await vul(2, { West: GROEP_MINSTENS + 30, Noord: GROEP_MINSTENS - 1 });
    await ververs();
    const groepen = async (): Promise<string[]> => (await leesCijfers(proef.pools.sturing)).standen.map(({ groep }) => groep).sort();
    expect(await groepen()).toEqual(['*', 'ALLES']);
    const eerst = await gepubliceerd();
    await vul(9, { Noord: 1 });
    expect(await ververs()).toBe(0);
    expect([await groepen(), await gepubliceerd()]).toEqual([['*', 'ALLES'], eerst]);
    await vul(10, { Noord: 4 });
    await ververs();
    expect(await groepen()).toEqual(['*', 'G:Noord', 'G:West']);
  });

  test('telt de gezinnen van de nota niet mee: hun aantallen zijn al tot op één gezin bekend', async () => {
    await leeg();
    await vul(4, { West: 80 });
    await proef.beheer.query(`update gegevens.casus set verzameling = 'contourennota' where id in (select id from gegevens.casus limit 70)`);
    await ververs();
    expect((await gepubliceerd()).filter(({ maat }) => maat === 'HERKOMST').reduce((s, { aantal }) => s + (aantal ?? 0), 0)).toBeLessThanOrEqual(10);
  });

  test('komt over de API zonder iets om te kiezen, voor het team en voor bestuurders, en voor niemand anders', async () => {
    const VRAAG = 'query C @doel(code: ALGEMEEN) { cijfers { gekekenOp groepen { code naam ververstOp maten { maat vakken { code aantal } } } } }';
    for (const [wie, portaal] of [['samira', 'duo'], ['marijke', 'duo'], ['wim', 'sturing']] as const) {
      const { cijfers } = await proef.alsPersoon(wie, portaal).vraag<{ cijfers: { groepen: { code: string; naam: string }[] } }>(VRAAG);
      expect(cijfers.groepen).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'ALLES', naam: 'Alle gebieden' })]));
    }
    expect((await proef.alsPersoon('yusuf', 'wijkteam').antwoord(VRAAG)).errors?.[0]?.message).toMatch(/cijfers/);
    expect((await proef.alsPersoon('wim', 'sturing').antwoord('query W { mijnWerk { id } }')).errors?.[0]?.message).toMatch(/mijnWerk/);
    expect((await proef.alsPersoon('wim', 'sturing', { volledig: true }).vraag<{ mijnWerk: unknown[] }>('query W { mijnWerk { id } }')).mijnWerk).toEqual([]);
  });

  test('een bestuurder heeft een contract zonder gezin, en komt ook met nood in geen dossier', async () => {
    const contract = readFileSync(new URL('../../../../../schema/contracten/sturing.graphql', import.meta.url), 'utf8');
    expect(contract.match(/^type (Casus|Gezinslid|Melding|Verklaring|Betrokkenheid)\b/gm)).toBeNull();
    const { nummer, id } = await proef.maakCasus();
    const wim = proef.alsPersoon('wim', 'sturing', { volledig: true });
    expect((await wim.doe('noodtoegangNemen', { casusnummer: nummer, gevaar: 'GEWELD_NU', reden: 'Er wordt nu geslagen en niemand neemt op.' })).gelukt).toBe(false);
    expect((await wim.vraag<{ casus: unknown }>('query K($id: ID!) { casus(id: $id) { nummer } }', { id })).casus).toBeNull();
  });
});
