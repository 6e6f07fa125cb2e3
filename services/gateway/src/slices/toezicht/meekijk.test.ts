import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bewaarverzameling } from '@bv/demo';
import { DUO } from '../../proef/proefcasus.js';
import { logregelsVan } from '../../proef/logregels.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alleTabellen, isGelabeld } from '../../zicht/tabel.js';

let proef: Proefopstelling;
let synthetisch: { id: string; nummer: string };
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  const { rows } = await proef.beheer.query<{ id: string; nummer: string }>(
    `select c.id, c.nummer from gegevens.casus c join wand.betrokkenheid b on b.casus_id = c.id where b.partij_id = $1 and b.hoedanigheid = 'WIJKTEAM_HOUDER' and b.stand = 'ACTIEF' and b.tot is null limit 1`,
    [partijId('yusuf')],
  );
  synthetisch = rows[0]!;
});
afterAll(() => proef.stop());

const GROND = 'Klacht 2026-14: het wijkteam zou te veel zien.';
const eva = () => proef.alsPersoon('eva', 'privacy');
const open = (invoer: Record<string, unknown>, wie = eva()) => wie.doe('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam', ...invoer });

interface Waarde { veld: string; waarde: string | null; stand: string }
interface Beeld {
  isSynthetisch: boolean;
  portaal: string;
  rollen: { hoedanigheid: string; stand: string }[];
  labels: { label: string; isOpen: boolean; regels: string[]; waaromDicht: string | null; isStil: boolean }[];
  onderdelen: { naam: string; velden: { naam: string; label: string | null; isOpen: boolean }[]; rijen: { id: string; waarden: Waarde[] }[] }[];
}
const BEELD = `query Meekijk($id: ID!) @doel(code: TOEZICHT) { meekijk(id: $id) { isSynthetisch portaal rollen { hoedanigheid stand groep heeftStukken } labels { label isOpen inEigenStukken isStil regels waaromDicht grondslag }
  onderdelen { naam velden { naam label rijlabels isOpen } rijen { id waarden { veld waarde stand } } } } }`;
const beeldVan = async (id: string, wie = eva()): Promise<Beeld | null> => (await wie.vraag<{ meekijk: Beeld | null }>(BEELD, { id })).meekijk;

/** What this person gets through the views, asked as psql would: one setting. */
async function alsPersoon(wie: Proefpersoon, portaal: string, casusId: string): Promise<Map<string, Record<string, unknown>[]>> {
  const client = await proef.pools.lezer.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [partijId(wie), portaal]);
    const uit = new Map<string, Record<string, unknown>[]>();
    for (const tabel of alleTabellen().filter(isGelabeld)) uit.set(tabel.klasse.name, (await client.query<Record<string, unknown>>(`select * from zicht.${tabel.naam} where casus_id = $1 order by id`, [casusId])).rows);
    return uit;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('bekijk als, in een dossier van de demonstratie', () => {
  test('geeft precies de rijen en waarden die die persoon krijgt', async () => {
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam' });
    const beeld = await beeldVan(id);
    expect(beeld).toMatchObject({ isSynthetisch: true, portaal: 'wijkteam' });
    expect(beeld?.rollen).toContainEqual(expect.objectContaining({ hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF' }));
    const echt = await alsPersoon('yusuf', 'wijkteam', synthetisch.id);
    for (const onderdeel of beeld!.onderdelen) {
      const rijen = echt.get(onderdeel.naam)!;
      expect([onderdeel.naam, onderdeel.rijen.map((rij) => rij.id)]).toEqual([onderdeel.naam, rijen.map((rij) => rij['id'])]);
      onderdeel.rijen.forEach((rij, plek) => {
        for (const { veld, waarde, stand } of rij.waarden) {
          const kolom = rijen[plek]![veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
          expect([onderdeel.naam, veld, waarde === null]).toEqual([onderdeel.naam, veld, kolom === null]);
          expect([onderdeel.naam, veld, stand === 'GETOOND']).toEqual([onderdeel.naam, veld, kolom !== null]);
        }
      });
    }
    const leden = beeld!.onderdelen.find(({ naam }) => naam === 'Gezinslid')!;
    expect(leden.rijen.length).toBeGreaterThan(2);
    expect(leden.rijen[0]!.waarden).toContainEqual({ veld: 'bsn', waarde: null, stand: 'AFGESCHERMD' });
    expect(beeld!.onderdelen.find(({ naam }) => naam === 'Melder')!.rijen).toEqual([]);
  });

  test('laat niet zien wat het team zichzelf vroeg, ook niet door de ogen van een duolid', async () => {
    const { rows } = await proef.beheer.query<{ id: string; nummer: string; sub: Proefpersoon }>(
      `select c.id, c.nummer, p.sub from gegevens.casus c join wand.demonstratiecasus d on d.casus_id = c.id join wand.betrokkenheid b on b.casus_id = c.id and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.tot is null
       join algemeen.partij p on p.id = b.partij_id where exists (select 1 from gegevens.reflectie r where r.casus_id = c.id) and exists (select 1 from gegevens.specialistvraag r where r.casus_id = c.id) order by c.nummer, p.sub limit 1`,
    );
    const { id: casusId, nummer, sub } = rows[0]!;
    expect((await alsPersoon(sub, 'duo', casusId)).get('Reflectie')).not.toEqual([]);
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: nummer, alsId: partijId(sub), portaal: 'duo' });
    const beeld = await beeldVan(id);
    for (const soort of ['Reflectie', 'Reflectiegesprek', 'Specialistvraag']) expect([soort, beeld!.onderdelen.find(({ naam }) => naam === soort)!.rijen]).toEqual([soort, []]);
    expect(beeld!.onderdelen.find(({ naam }) => naam === 'OnveiligeSituatie')!.rijen).not.toEqual([]);
  });

  test('zegt van elke soort gegevens of die open is, door welke regel, of waarom niet', async () => {
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam' });
    const { labels } = (await beeldVan(id))!;
    expect(labels.find(({ label }) => label === 'AFSPRAAK')).toMatchObject({ isOpen: true, regels: ['wijkteam ziet afspraken na aanvaarding'], waaromDicht: null });
    expect(labels.find(({ label }) => label === 'FEIT')).toMatchObject({ isOpen: false, waaromDicht: expect.stringContaining('Het dossier van het duo gaat niet mee') });
    expect(labels.find(({ label }) => label === 'MELDER_ANONIEM')).toMatchObject({ isOpen: false, isStil: true });
  });

  test('toont van wie niet betrokken of uitgesloten is: niets', async () => {
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('lotte'), portaal: 'wijkteam' });
    const beeld = await beeldVan(id);
    expect(beeld?.rollen).toEqual([]);
    expect(beeld?.labels.filter(({ isOpen }) => isOpen)).toEqual([]);
    expect(beeld?.onderdelen.flatMap(({ rijen }) => rijen)).toEqual([]);
  });

  test('staat in het logboek als kijken van de toezichthouder, nooit als kijken van die persoon', async () => {
    const regels = await logregelsVan(proef.beheer, async () => {
      const { id } = await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam' });
      await beeldVan(id);
    });
    expect(regels.filter(({ wie }) => wie === 'yusuf')).toEqual([]);
    expect(new Set(regels.map(({ portaal }) => portaal))).toEqual(new Set(['privacy']));
    const { rows } = await proef.beheer.query<{ wie: string; als: string; actie: string; getoond: number; hoedanigheden: string[] }>(
      `select p.sub as wie, a.sub as als, l.actie, l.getoond, l.hoedanigheden from log.toegang l join algemeen.partij p on p.id = l.persoon_id join algemeen.partij a on a.id = l.als_id order by l.volgnummer desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ wie: 'eva', als: 'yusuf', actie: 'B', hoedanigheden: ['WIJKTEAM_HOUDER'] });
    expect(rows[0]!.getoond).toBeGreaterThan(0);
    const { logboek } = await eva().vraag<{ logboek: { naam: string; als: string | null; actie: string }[] }>('query L($nr: String!) @doel(code: TOEZICHT) { logboek(casusnummer: $nr) { naam als actie } }', { nr: synthetisch.nummer });
    expect(logboek).toContainEqual({ naam: 'Eva Lindeman', als: 'Yusuf Demir', actie: 'B' });
  });
});

describe('bekijk als, bij een echt gezin', () => {
  const echteCasus = () => proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }, { wie: 'liam', als: 'UITGESLOTEN' }] });

  test('vraagt een vastgelegde grond', async () => {
    const { nummer } = await echteCasus();
    for (const grond of [undefined, '', '   ', 'te kort']) expect(await open({ casusnummer: nummer, grond })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'GROND_VERPLICHT', veld: 'grond' }] });
    expect(await open({ casusnummer: nummer, grond: GROND })).toMatchObject({ gelukt: true });
  });

  test('toont labels en velden met hun reden, en nooit een waarde', async () => {
    const casus = await echteCasus();
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: casus.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam', grond: GROND });
    const beeld = await beeldVan(id);
    expect(beeld).toMatchObject({ isSynthetisch: false });
    expect(beeld?.labels.find(({ label }) => label === 'IDENTIFICEREND')).toMatchObject({ isOpen: true });
    expect(beeld?.onderdelen.find(({ naam }) => naam === 'Gezinslid')?.velden).toContainEqual(expect.objectContaining({ naam: 'voornamen', isOpen: true }));
    expect(beeld?.onderdelen.flatMap(({ rijen }) => rijen)).toEqual([]);
    expect(JSON.stringify(beeld)).not.toContain('Fatima');
  });

  test('vertelt het aan wie met het gezin werken en aan wie meekeken wordt, niet aan wie is uitgesloten', async () => {
    const { id, nummer } = await echteCasus();
    await eva().lukt('meekijkOpenen', { casusnummer: nummer, alsId: partijId('yusuf'), portaal: 'wijkteam', grond: GROND });
    const { rows } = await proef.beheer.query<{ sub: string }>(`select p.sub from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where u.casus_id = $1 and u.soort = 'MEEGEKEKEN' order by 1`, [id]);
    expect(rows.map(({ sub }) => sub)).toEqual(['joost', 'samira', 'yusuf']);
  });

  test('laat ook de database geen inhoud door, wat de gateway ook vraagt', async () => {
    const { id, nummer } = await echteCasus();
    const { id: echt } = await eva().lukt('meekijkOpenen', { casusnummer: nummer, alsId: partijId('yusuf'), portaal: 'wijkteam', grond: GROND });
    const { id: verzonnen } = await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam' });
    const client = await proef.pools.meekijker.connect();
    const tel = async (kijker: Proefpersoon, portaal: string, meekijk: string, casus: string | null): Promise<number> => {
      await client.query('begin');
      await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true), set_config('bv.meekijk', $3, true)`, [partijId(kijker), portaal, meekijk]);
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from zicht.gezinslid where $1::uuid is null or casus_id = $1`, [casus]);
      await client.query('rollback');
      return rows[0]!.n;
    };
    try {
      expect(await tel('yusuf', 'wijkteam', verzonnen, synthetisch.id)).toBeGreaterThan(0);
      // Of all the families that Yusuf works with this gives the one that was opened.
      expect(await tel('yusuf', 'wijkteam', verzonnen, null)).toBe(await tel('yusuf', 'wijkteam', verzonnen, synthetisch.id));
      for (const [kijker, portaal, meekijk, casus] of [['yusuf', 'wijkteam', echt, id], ['samira', 'duo', echt, id], ['samira', 'duo', verzonnen, null], ['yusuf', 'wijkteam', '', null], ['yusuf', 'duo', verzonnen, null]] as const) {
        expect([kijker, portaal, await tel(kijker, portaal, meekijk, casus)]).toEqual([kijker, portaal, 0]);
      }
      for (const sql of ['select * from gegevens.gezinslid', 'select * from zicht.concept', 'select * from zicht.bericht', 'insert into wand.demonstratiecasus values (gen_random_uuid())', 'select * from log.meekijk', 'select * from log.toegang']) {
        await expect(client.query(sql)).rejects.toThrow('permission denied');
      }
    } finally {
      client.release();
    }
  });

  test('houdt na een uur op', async () => {
    const { nummer } = await echteCasus();
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: nummer, alsId: partijId('yusuf'), portaal: 'wijkteam', grond: GROND });
    const { rows } = await proef.beheer.query<{ minuten: number }>(`select round(extract(epoch from tot - van) / 60)::int as minuten from log.meekijk where id = $1`, [id]);
    expect(rows).toEqual([{ minuten: 60 }]);
    await proef.beheer.query(`insert into log.meekijk (id, toezichthouder_id, als_id, portaal, casus_id, is_synthetisch, tot) values ('11111111-1111-4111-8111-111111111111', $1, $2, 'wijkteam', $3, true, now() - interval '1 second')`, [partijId('eva'), partijId('yusuf'), synthetisch.id]);
    expect(await beeldVan('11111111-1111-4111-8111-111111111111')).toBeNull();
    await expect(proef.beheer.query(`update log.meekijk set tot = now() + interval '1 year'`)).rejects.toThrow('alleen aangevuld');
  });
});

describe('bekijk als kan niet', () => {
  test('buiten het privacyportaal of door iemand anders, ook niet met de sleutel van een ander', async () => {
    const { id } = await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam' });
    for (const [naam, portaal] of [['eva', 'duo'], ['eva', 'wijkteam'], ['samira', 'duo'], ['samira', 'privacy'], ['yusuf', 'wijkteam'], ['renske', 'veilig-thuis']] as const) {
      const wie = proef.alsPersoon(naam, portaal, { volledig: true });
      expect([naam, portaal, await open({}, wie)]).toEqual([naam, portaal, expect.objectContaining({ gelukt: false, weigeringen: [expect.objectContaining({ code: 'NIET_GEVONDEN' })] })]);
      expect([naam, portaal, await beeldVan(id, wie)]).toEqual([naam, portaal, null]);
    }
    expect(await beeldVan(id, proef.alsPersoon('dina', 'privacy'))).toBeNull();
  });

  test('als zichzelf, als een ander die daar niet werkt, in het privacyportaal of in een casus die er niet is', async () => {
    for (const anders of [{ alsId: partijId('eva') }, { alsId: partijId('samira') }, { alsId: partijId('wijkteam-nieuw-west') }, { portaal: 'privacy', alsId: partijId('dina') }, { portaal: 'bestaat-niet' }, { casusnummer: 'BV-0000-00000' }]) {
      expect([anders, await open(anders)]).toEqual([anders, expect.objectContaining({ gelukt: false, weigeringen: [expect.objectContaining({ code: 'NIET_GEVONDEN' })] })]);
    }
  });

  test('om elders iets te zien: de toezichthouder zelf blijft blind', async () => {
    await eva().lukt('meekijkOpenen', { casusnummer: synthetisch.nummer, alsId: partijId('yusuf'), portaal: 'wijkteam' });
    for (const portaal of ['privacy', 'duo', 'wijkteam', 'rvdk', 'veilig-thuis'] as const) {
      expect([portaal, [...(await alsPersoon('eva', portaal, synthetisch.id)).values()].flat()]).toEqual([portaal, []]);
      const { data } = await proef.alsPersoon('eva', portaal, { volledig: true }).antwoord('query C($id: ID!) { casus(id: $id) { id nummer } mijnWerk { id } }', { id: synthetisch.id });
      expect([portaal, data]).toEqual([portaal, { casus: null, mijnWerk: [] }]);
    }
  });

  test('zonder dat een tweede toezichthouder het kan nalezen', async () => {
    const { meekijkregels } = await proef.alsPersoon('dina', 'privacy').vraag<{ meekijkregels: { toezichthouder: string; als: string; grond: string | null; isSynthetisch: boolean }[] }>('query R @doel(code: TOEZICHT) { meekijkregels { toezichthouder als portaal casusnummer grond isSynthetisch } }');
    expect(meekijkregels).toContainEqual(expect.objectContaining({ toezichthouder: 'Eva Lindeman', als: 'Yusuf Demir', grond: GROND, isSynthetisch: false }));
  });

  test('met een casus die na het laden werd gemaakt: die geldt als echt, ook in de demonstratie', async () => {
    const { id, nummer } = await proef.maakCasus();
    expect((await proef.beheer.query('select 1 from wand.demonstratiecasus where casus_id = $1', [id])).rowCount).toBe(0);
    expect((await proef.beheer.query(`select 1 from wand.demonstratiecasus d join gegevens.casus c on c.id = d.casus_id where c.verzameling = $1`, [bewaarverzameling])).rowCount).toBe(3);
    expect(await open({ casusnummer: nummer, alsId: partijId('samira'), portaal: 'duo' })).toMatchObject({ weigeringen: [{ code: 'GROND_VERPLICHT' }] });
  });
});
