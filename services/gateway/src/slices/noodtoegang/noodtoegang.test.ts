import { labelsIn, masker, vindRegel } from '@bv/beleid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { logregelsVan } from '../../proef/logregels.js';
import { betrek, DUO } from '../../proef/proefcasus.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { legMeldingVast } from '../../proef/proefmelding.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());
// Each test tries anew; how often one may try has tests of its own.
beforeEach(async () => {
  await proef.beheer.query('delete from wand.noodpoging');
});

const REDEN = 'De politie belt: vader staat met een mes voor de deur van moeder.';
const neem = (nummer: string, extra: Record<string, unknown> = {}) => ({ casusnummer: nummer, gevaar: 'GEWELD_NU', reden: REDEN, ...extra });
const lotte = () => proef.alsPersoon('lotte', 'wijkteam');
const eva = () => proef.alsPersoon('eva', 'privacy');
const NOODVELDEN = 'id casusnummer naam gevaar reden van tot beeindigdOp secondenOver bevindingen { bevinding motivering door }';
const VAN_CASUS = `query N($id: ID!) { noodtoegangen(casusId: $id) { ${NOODVELDEN} } }`;
const EEN = `query N($id: ID!) { noodtoegang(id: $id) { ${NOODVELDEN} } }`;
const CASUS = `query Dossier($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { nummer naam gezinsleden { voornamen bsn adressen { straat } } meldingen { kern tekstIntern melder { naam } } afspraken { als } verklaringen { tekst } afschermingen { label } } }`;

/** As time does it; the owner of the database can. */
const laatAflopen = async (id: string): Promise<void> => {
  await proef.beheer.query(`update wand.noodtoegang set van = van - interval '4 hours', tot = tot - interval '4 hours' where id = $1`, [id]);
  await proef.beheer.query(`update wand.betrokkenheid b set van = n.van, tot = n.tot from wand.noodtoegang n where n.id = $1 and b.id = n.betrokkenheid_id`, [id]);
};

const berichten = async (soort: string, handelingId: string): Promise<string[]> =>
  (await proef.beheer.query<{ sub: string }>(`select p.sub from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where u.soort = $1 and u.handeling_id = $2 order by 1`, [soort, handelingId])).rows.map(({ sub }) => sub);

describe('noodtoegang nemen', () => {
  test('opent vier uur lang precies de smalle labels, en nooit de melder', async () => {
    const { casusId } = await legMeldingVast(proef);
    const { rows: [casus] } = await proef.beheer.query<{ nummer: string }>('select nummer from gegevens.casus where id = $1', [casusId]);
    const wie = proef.alsPersoon('lotte', 'wijkteam', { volledig: true });
    expect(await wie.vraag(CASUS, { id: casusId })).toEqual({ casus: null });
    const { id, casusId: geopend } = await wie.lukt('noodtoegangNemen', neem(casus!.nummer));
    expect(geopend).toBe(casusId);
    const { rows: [zicht] } = await proef.beheer.query<{ lezen: number; schrijven: number; uren: number; n: number }>(
      `select max(p.lezen) as lezen, max(p.schrijven | p.handeling_schrijven) as schrijven, count(*)::int as n, max(extract(epoch from b.tot - b.van) / 3600)::float as uren from wand.betrokkenheid b join wand.beleid p using (hoedanigheid, stand)
       where b.casus_id = $1 and b.partij_id = $2`, [casusId, partijId('lotte')]);
    expect(zicht).toEqual({ lezen: masker(vindRegel('NOODTOEGANG', 'ACTIEF')!.lezen), schrijven: 0, n: 1, uren: 4 });
    expect(labelsIn(zicht!.lezen)).toEqual(['PROCES', 'IDENTIFICEREND', 'CONTACT', 'RISICO_BEWAKEN', 'KERN', 'AFSPRAAK']);
    const gelezen = JSON.stringify(await wie.vraag(CASUS, { id: casusId }));
    expect(gelezen).toContain('Vosmaer');
    expect(gelezen).not.toMatch(/Iris Blom|123456782|MELDER/);
    expect(await wie.vraag(EEN, { id })).toMatchObject({ noodtoegang: { casusnummer: casus!.nummer, naam: 'Lotte Vermeer', gevaar: 'GEWELD_NU', reden: REDEN, beeindigdOp: null } });
  });

  test('vraagt eerst een hele zin waarom, en welk gevaar', async () => {
    const { nummer } = await proef.maakCasus();
    const { weigeringen } = await lotte().doe('noodtoegangNemen', neem(nummer, { reden: 'spoed' }));
    expect(weigeringen.map(({ veld, code }) => [veld, code])).toEqual([['reden', 'TEKST_TE_KORT']]);
    const { rows } = await proef.beheer.query('select 1 from wand.noodpoging');
    expect(rows).toEqual([]);
  });

  test('leest een casusnummer ook met kleine letters en spaties', async () => {
    const { nummer, id } = await proef.maakCasus();
    expect((await lotte().lukt('noodtoegangNemen', neem(` ${nummer.toLowerCase()} `))).casusId).toBe(id);
  });

  test('vertelt het meteen aan beide duoleden en de privacyfunctionaris, en staat in de tijdlijn', async () => {
    const { nummer, id: casusId } = await proef.maakCasus({ betrokken: DUO });
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect(await berichten('NOODTOEGANG_GENOMEN', id)).toEqual(['dina', 'eva', 'joost', 'samira']);
    const { rows } = await proef.beheer.query('select soort from gegevens.gebeurtenis where casus_id = $1', [casusId]);
    expect(rows).toEqual([{ soort: 'NOODTOEGANG_GENOMEN' }]);
  });

  test('vertelt het zonder duo aan wie het gezin heeft', async () => {
    const { nummer } = await proef.maakCasus({ toestand: 'BIJ_VEILIG_THUIS', betrokken: [{ wie: 'renske', als: 'VT_BEHANDELAAR' }, { wie: 'liam', als: 'VT_MONITOR' }] });
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect(await berichten('NOODTOEGANG_GENOMEN', id)).toEqual(['dina', 'eva', 'renske']);
  });

  test('staat in het logboek als noodtoegang, en alles wat erop volgt draagt die hoedanigheid', async () => {
    const { nummer, id: casusId } = await proef.maakCasus();
    const regels = await logregelsVan(proef.beheer, async () => {
      await lotte().lukt('noodtoegangNemen', neem(nummer));
      await lotte().vraag('query Kijk($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { naam } }', { id: casusId });
    });
    expect(regels).toMatchObject([
      { wie: 'lotte', actie: 'N', uitkomst: 'GESLAAGD', casusId, hoedanigheden: ['NOODTOEGANG'] },
      { wie: 'lotte', actie: 'R', uitkomst: 'GESLAAGD', casusId, hoedanigheden: ['NOODTOEGANG'], getoond: ['IDENTIFICEREND'] },
    ]);
    expect(JSON.stringify(regels)).not.toContain('mes');
  });

  test('twee keer dezelfde sleutel is één noodtoegang', async () => {
    const { nummer } = await proef.maakCasus();
    const sleutel = randomUUID();
    const eerste = await lotte().doe('noodtoegangNemen', neem(nummer), { sleutel });
    expect(eerste.gelukt).toBe(true);
    expect(await lotte().doe('noodtoegangNemen', neem(nummer), { sleutel })).toEqual(eerste);
  });

  test('kan niet verlengd worden; na het einde kan het opnieuw, met een nieuwe reden', async () => {
    const { nummer } = await proef.maakCasus();
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect((await lotte().doe('noodtoegangNemen', neem(nummer))).weigeringen).toMatchObject([{ code: 'NOODTOEGANG_LOOPT' }]);
    await laatAflopen(id);
    await lotte().lukt('noodtoegangNemen', neem(nummer));
  });

  test('is niet nodig voor wie dit allemaal al ziet', async () => {
    const { nummer } = await proef.maakCasus();
    expect((await proef.alsPersoon('samira', 'duo').doe('noodtoegangNemen', neem(nummer))).weigeringen).toMatchObject([{ code: 'NOODTOEGANG_NIET_NODIG' }]);
  });

  test('krijgt niet wie dit gezin toetst: dan was de toets niet meer onafhankelijk', async () => {
    const { nummer } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'hanna', als: 'TOETSER', handelingId: randomUUID() }] });
    expect((await proef.alsPersoon('hanna', 'rvdk').doe('noodtoegangNemen', neem(nummer))).weigeringen).toMatchObject([{ code: 'TOETSER_BLIJFT_ONAFHANKELIJK' }]);
  });
});

describe('raden', () => {
  test.each([['liam', 'veilig-thuis'], ['yusuf', 'wijkteam'], ['samira', 'duo']] as const)('%s: een casus waarvan iemand is uitgesloten antwoordt letter voor letter als een die niet bestaat', async (naam, portaal) => {
    const { nummer, id } = await proef.maakCasus({ betrokken: [{ wie: 'joost', als: 'DUOLID' }, { wie: naam, als: 'UITGESLOTEN' }] });
    const wie = proef.alsPersoon(naam, portaal);
    const regels = await logregelsVan(proef.beheer, async () => {
      const uitgesloten = JSON.stringify(await wie.doe('noodtoegangNemen', neem(nummer), { deel: 'casus { id nummer }' }));
      expect(uitgesloten).toBe(JSON.stringify(await wie.doe('noodtoegangNemen', neem('BV-2099-99999'), { deel: 'casus { id nummer }' })));
      expect(uitgesloten).toContain('NIET_GEVONDEN');
      expect(uitgesloten).toContain('Met dit nummer krijgt u geen noodtoegang.');
    });
    expect(regels.map(({ actie, uitkomst, casusId }) => [actie, uitkomst, casusId])).toEqual([['N', 'GEWEIGERD', null], ['N', 'GEWEIGERD', null]]);
    expect((await proef.beheer.query(`select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'NOODTOEGANG'`, [id])).rows).toEqual([]);
    expect((await proef.beheer.query(`select 1 from proces.uitbak where casus_id = $1`, [id])).rows).toEqual([]);
  });

  test('gaat vijf keer per uur, ook tegelijk en ook met dezelfde sleutel; daarna zegt elk nummer hetzelfde', async () => {
    const { nummer } = await proef.maakCasus();
    const sleutel = randomUUID();
    const pogingen = await Promise.all(Array.from({ length: 8 }, (_, n) => lotte().doe('noodtoegangNemen', neem(`BV-2099-0000${String(n)}`), { sleutel })));
    const codes = pogingen.map(({ weigeringen }) => weigeringen[0]?.code);
    expect([codes.filter((code) => code === 'NIET_GEVONDEN').length, codes.filter((code) => code === 'TE_VAAK_GEPROBEERD').length]).toEqual([5, 3]);
    const dicht = JSON.stringify(await lotte().doe('noodtoegangNemen', neem('BV-2099-00099')));
    expect(JSON.stringify(await lotte().doe('noodtoegangNemen', neem(nummer)))).toBe(dicht);
    expect((await proef.alsPersoon('yusuf', 'wijkteam').doe('noodtoegangNemen', neem(nummer))).gelukt).toBe(true);
  });

  test('ziet de privacyfunctionaris: wie, welk nummer, en of het opende', async () => {
    const { nummer } = await proef.maakCasus();
    await lotte().doe('noodtoegangNemen', neem('BV-2099-00001'));
    await lotte().lukt('noodtoegangNemen', neem(nummer));
    const { noodpogingen } = await eva().vraag<{ noodpogingen: unknown[] }>('query P @doel(code: TOEZICHT) { noodpogingen { nummer naam portaal gelukt } }');
    expect(noodpogingen).toEqual([
      { nummer, naam: 'Lotte Vermeer', portaal: 'wijkteam', gelukt: true }, { nummer: 'BV-2099-00001', naam: 'Lotte Vermeer', portaal: 'wijkteam', gelukt: false },
    ]);
  });
});

describe('het einde', () => {
  test('komt vanzelf: daarna ziet niemand er nog iets door', async () => {
    const { nummer, id: casusId } = await proef.maakCasus();
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect(await lotte().vraag('{ mijnNoodtoegangen { casusnummer } mijnWerk { hoedanigheid } }')).toEqual({ mijnNoodtoegangen: expect.arrayContaining([{ casusnummer: nummer }]), mijnWerk: expect.arrayContaining([{ hoedanigheid: 'NOODTOEGANG' }]) });
    await laatAflopen(id);
    const na = await proef.alsPersoon('lotte', 'wijkteam', { volledig: true }).vraag<{ casus: unknown; mijnNoodtoegangen: { casusnummer: string }[] }>(
      'query Na($id: ID!) { casus(id: $id) { id } mijnNoodtoegangen { casusnummer } }', { id: casusId });
    expect([na.casus, na.mijnNoodtoegangen.filter((n) => n.casusnummer === nummer)]).toEqual([null, []]);
    // The own reason and how long it was stay readable: they are the person's own words.
    expect(await lotte().vraag(EEN, { id })).toMatchObject({ noodtoegang: { reden: REDEN, secondenOver: 0 } });
  });

  test('kan de persoon zelf eerder maken, en niemand anders', async () => {
    const { nummer, id: casusId } = await proef.maakCasus();
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect((await proef.alsPersoon('samira', 'duo').doe('noodtoegangBeeindigen', { id })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    const regels = await logregelsVan(proef.beheer, () => lotte().lukt('noodtoegangBeeindigen', { id }));
    expect(regels).toMatchObject([{ actie: 'U', uitkomst: 'GESLAAGD', casusId, hoedanigheden: ['NOODTOEGANG'] }]);
    expect(await lotte().vraag('query K($id: ID!) { casus(id: $id) { id } }', { id: casusId })).toEqual({ casus: null });
    expect((await lotte().doe('noodtoegangBeeindigen', { id })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
  });
});

describe('wie een noodtoegang leest', () => {
  const leest = async (naam: Proefpersoon, portaal: Parameters<Proefopstelling['alsPersoon']>[1], casusId: string): Promise<number> =>
    (await proef.alsPersoon(naam, portaal, { volledig: true }).vraag<{ noodtoegangen: unknown[] }>(VAN_CASUS, { id: casusId })).noodtoegangen.length;

  test('is de persoon zelf en het duo; een ander die met het gezin werkt niet', async () => {
    const { nummer, id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR' }, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect([await leest('lotte', 'wijkteam', id), await leest('samira', 'duo', id), await leest('joost', 'duo', id)]).toEqual([1, 1, 1]);
    for (const [naam, portaal] of [['renske', 'veilig-thuis'], ['marijke', 'duo'], ['yusuf', 'wijkteam'], ['ruben', 'duo'], ['eva', 'privacy']] as const) expect([naam, await leest(naam, portaal, id)]).toEqual([naam, 0]);
  });

  test('is, zolang er geen duo is, wie het gezin dan heeft; en een wachtrij, die geen namen kent, nooit', async () => {
    const { nummer, id } = await proef.maakCasus({ toestand: 'BIJ_VEILIG_THUIS', betrokken: [{ wie: 'renske', als: 'VT_BEHANDELAAR' }, { wie: 'liam', als: 'WACHTRIJ' }] });
    await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect([await leest('renske', 'veilig-thuis', id), await leest('liam', 'veilig-thuis', id), await leest('renske', 'wijkteam', id)]).toEqual([1, 0, 0]);
    await betrek(proef.beheer, id, { wie: 'marijke', als: 'TEAMLEIDER' });
    expect([await leest('renske', 'veilig-thuis', id), await leest('marijke', 'duo', id)]).toEqual([0, 1]);
    await betrek(proef.beheer, id, { wie: 'samira', als: 'DUOLID' });
    expect([await leest('marijke', 'duo', id), await leest('samira', 'duo', id)]).toEqual([0, 1]);
  });

  test('en wie daarna wordt uitgesloten niet meer', async () => {
    const { nummer, id } = await proef.maakCasus();
    await lotte().lukt('noodtoegangNemen', neem(nummer));
    await betrek(proef.beheer, id, { wie: 'lotte', als: 'UITGESLOTEN' });
    expect([await leest('lotte', 'wijkteam', id), await lotte().vraag('query K($id: ID!) { casus(id: $id) { id } }', { id })]).toEqual([0, { casus: null }]);
  });

  test('staat zelf in het logboek', async () => {
    const { nummer, id } = await proef.maakCasus();
    await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect(await logregelsVan(proef.beheer, () => leest('samira', 'duo', id))).toMatchObject([{ wie: 'samira', casusId: id, getoond: ['PROCES'], uitkomst: 'GESLAAGD' }]);
  });
});

describe('beoordelen', () => {
  const MOTIVERING = 'De melding van de politie staat in de telefoonlijst van die nacht.';
  const beoordeel = (id: string, bevinding = 'TERECHT') => ({ id, bevinding, motivering: MOTIVERING });

  async function afgelopen(): Promise<{ id: string; nummer: string }> {
    const { nummer } = await proef.maakCasus();
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    await laatAflopen(id);
    return { id: id, nummer };
  }

  test('gebeurt na het einde, door de privacyfunctionaris, met een motivering; persoon en duo horen het', async () => {
    const { nummer } = await proef.maakCasus();
    const { id } = await lotte().lukt('noodtoegangNemen', neem(nummer));
    expect((await eva().doe('noodtoegangBeoordelen', beoordeel(id))).weigeringen).toMatchObject([{ code: 'NOODTOEGANG_LOOPT_NOG' }]);
    await laatAflopen(id);
    await eva().lukt('noodtoegangBeoordelen', beoordeel(id));
    expect(await berichten('NOODTOEGANG_BEOORDEELD', id)).toEqual(['joost', 'lotte', 'samira']);
    expect(await lotte().vraag(EEN, { id })).toMatchObject({ noodtoegang: { bevindingen: [{ bevinding: 'TERECHT', motivering: MOTIVERING, door: 'Eva Lindeman' }] } });
  });

  test('een laatste woord blijft staan; nader onderzoek wacht op een volgend oordeel', async () => {
    const { id } = await afgelopen();
    await eva().lukt('noodtoegangBeoordelen', beoordeel(id, 'NADER_ONDERZOEK'));
    await eva().lukt('noodtoegangBeoordelen', beoordeel(id, 'NIET_TERECHT'));
    expect((await eva().doe('noodtoegangBeoordelen', beoordeel(id))).weigeringen).toMatchObject([{ code: 'AL_BEOORDEELD' }]);
  });

  test('kan niemand anders, ook niet met het hele schema', async () => {
    const { id } = await afgelopen();
    for (const [naam, portaal] of [['samira', 'duo'], ['samira', 'privacy'], ['lotte', 'wijkteam'], ['eva', 'duo']] as const) {
      const { weigeringen } = await proef.alsPersoon(naam, portaal, { volledig: true }).doe('noodtoegangBeoordelen', beoordeel(id));
      expect([naam, weigeringen[0]?.code]).toEqual([naam, 'NIET_GEVONDEN']);
      const { data } = await proef.alsPersoon(naam, portaal, { volledig: true }).antwoord('{ noodtoegangwachtrij { id } noodpogingen { nummer } }');
      expect(data).toEqual({ noodtoegangwachtrij: [], noodpogingen: [] });
    }
  });

  test('begint bij wat het langst wacht', async () => {
    await proef.beheer.query('truncate wand.noodbevinding, wand.noodtoegang');
    const [oud, nieuw, klaar] = [await afgelopen(), await afgelopen(), await afgelopen()];
    await proef.beheer.query(`update wand.noodtoegang set van = van - interval '3 days', tot = tot - interval '3 days' where id = $1`, [oud.id]);
    await eva().lukt('noodtoegangBeoordelen', beoordeel(klaar.id));
    const { noodtoegangwachtrij } = await eva().vraag<{ noodtoegangwachtrij: { id: string }[] }>('query W @doel(code: TOEZICHT) { noodtoegangwachtrij { id } }');
    expect(noodtoegangwachtrij.map(({ id }) => id)).toEqual([oud.id, nieuw.id, klaar.id]);
  });
});
