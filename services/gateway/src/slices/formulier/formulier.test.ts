import { randomUUID } from 'node:crypto';
import { schakelaars } from '@bv/beleid';
import { CODETEKENS, dagVan, eindeVanDag, plusDagen, telWerkdagenBij, vandaag } from '@bv/begrippen';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { proefmelding } from '../../proef/proefmelding.js';
import type { Persoon } from '../../proef/persoon.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { schakelaarSql } from './formulier.sql.js';
import { escaleerTermijnen } from '../../zicht/vt-termijnen.js';
import { ontvangFormulier } from './ontvang.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  liam = proef.alsPersoon('liam', 'veilig-thuis');
});
afterAll(() => proef.stop());

const zet = (aan: boolean) => proef.beheer.query(schakelaarSql({ ...schakelaars, ZORGSIGNAAL: { aan } }));
const nieuweCode = (): string => Array.from({ length: 20 }, () => CODETEKENS[Math.floor(Math.random() * CODETEKENS.length)]).join('');
const link = async (overig: object = {}): Promise<{ id: string; code: string }> => {
  const code = nieuweCode();
  const { id } = await renske.lukt('formulierlinkMaken', { soort: 'MELDING', voor: 'De Kring', code, geldigTot: plusDagen(vandaag(), 7), meestGebruik: 2, ...overig });
  return { id, code };
};
const inhoud = {
  naam: 'Ilse Kroon', functie: 'leerkracht', organisatie: 'De Kring', telefoon: '020 555 0199', relatieTotGezin: 'leerkracht van de oudste', anonimiteitToegezegd: false, anonimiteitsgrond: null,
  gezin: 'Bo Vermaat, 8 jaar, Schuilplein 3', kern: 'Een leerling durft niet naar huis', gebeurd: 'Bo huilt elke middag als de school uitgaat.', directeVeiligheid: 'ONVEILIG' as const, gedaan: null,
};
const stuur = (code: string, overig: object = {}): Promise<string | null> =>
  ontvangFormulier(proef.proces, { soort: 'MELDING', code, id: randomUUID(), inhoud, verzoekId: randomUUID(), ...overig });
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }): string[] => uit.weigeringen.map(({ code, veld }) => `${veld ?? ''} ${code}`);

interface Rij { id: string; nummer: string; toestand: string; werkdagenOver: number; isSpoed: boolean; behandelaar: { naam: string } | null; link: { voor: string } }
const LIJST = (doel = 'INTAKE_EN_BEOORDELING'): string => `query L @doel(code: ${doel}) { formulieren { id nummer toestand werkdagenOver isSpoed behandelaar { naam } link { voor } } }`;
const lijst = async (wie: Persoon, doel?: string): Promise<Rij[]> => (await wie.vraag<{ formulieren: Rij[] }>(LIJST(doel))).formulieren;
const vind = async (wie: Persoon, nummer: string | null): Promise<Rij> => {
  const rij = (await lijst(wie)).find((r) => r.nummer === nummer);
  if (!rij) throw new Error(`formulier ${String(nummer)} staat er niet`);
  return rij;
};
const ontvangen = async (overig: object = {}): Promise<Rij> => vind(renske, await stuur((await link()).code, overig));
const inDatabase = async (id: string): Promise<string> => (await proef.beheer.query<{ t: string }>(`select row_to_json(f)::text as t from gegevens.formulier f where id = $1`, [id])).rows[0]?.t ?? '';

describe('een formulier insturen', () => {
  test('geeft een ontvangstnummer, en ligt bij de intake met haar termijn; wat erin staat ziet nog niemand', async () => {
    const rij = await ontvangen();
    expect(rij).toMatchObject({ toestand: 'ONTVANGEN', isSpoed: false, behandelaar: null, link: { voor: 'De Kring' } });
    expect(rij.nummer).toMatch(/^F-\d{4}-\d{5}$/);
    expect(rij.werkdagenOver).toBeGreaterThanOrEqual(4);
    expect(await inDatabase(rij.id)).not.toMatch(/Kroon|Vermaat|Bo /);
    expect((await renske.antwoord(`query L @doel(code: INTAKE_EN_BEOORDELING) { formulieren { inhoud } }`)).errors?.[0]?.message).toMatch(/Cannot query field/);
    const { rows } = await proef.beheer.query<{ n: string }>(`select count(*) as n from proces.uitbak where soort = 'FORMULIER_ONTVANGEN'`);
    expect(Number(rows[0]?.n)).toBeGreaterThan(0);
  });

  test('telt in de werkvoorraad tot het een melding is of is gesloten', async () => {
    const TEL = 'query T @doel(code: INTAKE_EN_BEOORDELING) { werkvoorraadtelling { formulieren } }';
    const tel = async (): Promise<number> => (await renske.vraag<{ werkvoorraadtelling: { formulieren: number } }>(TEL)).werkvoorraadtelling.formulieren;
    const voor = await tel();
    const { id } = await ontvangen();
    expect(await tel()).toBe(voor + 1);
    await renske.lukt('formulierOppakken', { id });
    expect(await tel()).toBe(voor + 1);
    await renske.lukt('formulierSluiten', { id, sluitreden: 'DUBBEL', toelichting: 'Stond er al.' });
    expect(await tel()).toBe(voor);
  });

  test('wie zegt dat het nu onveilig is, komt vandaag aan de beurt', async () => {
    const rij = await ontvangen({ inhoud: { ...inhoud, directeVeiligheid: 'ACUUT_ONVEILIG' } });
    expect(rij).toMatchObject({ isSpoed: true, werkdagenOver: 0 });
  });

  test('een code die niet klopt, verlopen, op of ingetrokken is, antwoordt precies hetzelfde en laat niets achter', async () => {
    const [verlopen, eenmalig, ingetrokken] = await Promise.all([link(), link({ meestGebruik: 1 }), link()]);
    await proef.beheer.query(`update gegevens.formulierlink set geldig_tot = now() - interval '1 minute' where id = $1`, [verlopen.id]);
    expect(await stuur(eenmalig.code)).toMatch(/^F-/);
    await liam.lukt('formulierlinkIntrekken', { id: ingetrokken.id });
    const voor = (await lijst(renske)).length;
    for (const code of [verlopen.code, eenmalig.code, ingetrokken.code, nieuweCode(), '', 'x'.repeat(5000)]) expect(await stuur(code)).toBeNull();
    expect((await lijst(renske)).length).toBe(voor);
  });

  test('twee keer hetzelfde versturen is één formulier en één keer gebruik', async () => {
    const { id: linkId, code } = await link({ meestGebruik: 1 });
    const id = randomUUID();
    const eerste = await stuur(code, { id });
    expect(await stuur(code, { id })).toBe(eerste);
    expect(await stuur(nieuweCode(), { id })).toBeNull();
    const { rows } = await proef.beheer.query<{ gebruikt: number }>(`select gebruikt from gegevens.formulierlink where id = $1`, [linkId]);
    expect(rows[0]?.gebruikt).toBe(1);
  });

  test('van tien tegelijk met een link voor twee, komen er twee binnen', async () => {
    const { code } = await link({ meestGebruik: 2 });
    const uit = await Promise.all(Array.from({ length: 10 }, () => stuur(code)));
    expect(uit.filter((nr) => nr !== null)).toHaveLength(2);
  });

  test('een code mag met streepjes, spaties, kleine letters en een O voor een nul', async () => {
    const { code } = await link();
    const gesproken = code.toLowerCase().replaceAll('0', 'o').replace(/(.{5})/g, '$1- ');
    expect(await stuur(gesproken)).toMatch(/^F-/);
  });
});

describe('een formulier dat wacht', () => {
  beforeEach(() => proef.beheer.query(`truncate proces.escalatie, proces.uitbak; update gegevens.formulier set termijn = now() + interval '60 days'`));
  const berichten = async (): Promise<string[]> =>
    (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where u.casus_id is null and u.soort like 'FORMULIER_WACHT%' order by u.gemaakt_op, 1`)).rows.map(({ wat }) => wat);
  const vlag = async (id: string): Promise<number | null | undefined> =>
    (await renske.vraag<{ formulieren: { id: string; escalatie: number | null }[] }>(`query E @doel(code: INTAKE_EN_BEOORDELING) { formulieren { id escalatie } }`)).formulieren.find((rij) => rij.id === id)?.escalatie;
  const na = (minuten: number): Promise<number> => escaleerTermijnen(proef.pools.proces, new Date(Date.now() + minuten * 60_000));
  const bijna = (id: string): Promise<unknown> => proef.beheer.query(`update gegevens.formulier set termijn = $2 where id = $1`, [id, eindeVanDag(vandaag())]);

  test('zegt dat voor de termijn aan de intake, en daarna aan de werkbegeleiding, elk één keer', async () => {
    const { id } = await ontvangen();
    await na(0);
    expect([await berichten(), await vlag(id)]).toEqual([[], null]);
    await bijna(id);
    await na(0);
    await na(1);
    expect([await berichten(), await vlag(id)]).toEqual([['FORMULIER_WACHT Intake Veilig Thuis'], 1]);
    await na(61);
    await na(62);
    expect([await berichten(), await vlag(id)]).toEqual([['FORMULIER_WACHT Intake Veilig Thuis', 'FORMULIER_WACHT_TE_LANG Werkbegeleiding Veilig Thuis'], 2]);
  });

  test('zegt het wie het oppakte, en niets meer als het een melding is of gesloten', async () => {
    const [bezig, klaar] = [await ontvangen(), await ontvangen()];
    await liam.lukt('formulierOppakken', { id: bezig.id });
    await renske.lukt('formulierOppakken', { id: klaar.id });
    await renske.lukt('formulierSluiten', { id: klaar.id, sluitreden: 'DUBBEL', toelichting: 'Stond er al.' });
    for (const { id } of [bezig, klaar]) await bijna(id);
    await na(0);
    expect(await berichten()).toEqual(['FORMULIER_WACHT Liam Boer']);
  });
});

describe('een link', () => {
  test('wordt nooit teruggelezen, en staat alleen als hash in de database', async () => {
    const { id, code } = await link();
    const { rows } = await proef.beheer.query<{ t: string }>(`select row_to_json(l)::text as t from gegevens.formulierlink l where id = $1`, [id]);
    expect(rows[0]?.t).not.toContain(code);
    const links = await renske.vraag<{ formulierlinks: { voor: string; werkt: boolean }[] }>(`query L @doel(code: INTAKE_EN_BEOORDELING) { formulierlinks { id voor werkt gebruikt door { naam } } }`);
    expect(links.formulierlinks[0]).toMatchObject({ voor: 'De Kring', werkt: true, gebruikt: 0, door: { naam: 'Renske Smit' } });
    expect(codes(await renske.doe('formulierlinkMaken', { soort: 'MELDING', voor: 'x', code: 'kort', geldigTot: '2020-01-01', meestGebruik: 0 }))).toEqual(['code KEUZE_ONGELDIG', 'geldigTot KEUZE_ONGELDIG', 'meestGebruik KEUZE_ONGELDIG']);
  });

  test('maakt en ziet alleen de intake', async () => {
    const rij = await ontvangen();
    for (const [naam, portaal] of [['joost', 'duo'], ['yusuf', 'wijkteam'], ['hanna', 'rvdk'], ['eva', 'privacy']] as const) {
      const buiten = proef.alsPersoon(naam, portaal, { volledig: true });
      expect(await lijst(buiten)).toEqual([]);
      expect(codes(await buiten.doe('formulierOppakken', { id: rij.id }))).toEqual([' NIET_GEVONDEN']);
      expect(codes(await buiten.doe('formulierlinkMaken', { soort: 'MELDING', voor: 'x', code: nieuweCode(), geldigTot: vandaag(), meestGebruik: 1 }))).toEqual([' NIET_GEVONDEN']);
      expect((await proef.alsPersoon(naam, portaal).antwoord(LIJST())).errors?.[0]?.message).toMatch(/Cannot query field/);
    }
  });
});

describe('een formulier oppakken', () => {
  const concept = async (wie: Persoon, id: string): Promise<{ waarden: Record<string, unknown> } | undefined> => {
    const { concept: gevonden } = await wie.vraag<{ concept: { inhoud: string } | null }>(`query C($s: String!) @doel(code: ALGEMEEN) { concept(sleutel: $s) { inhoud } }`, { s: `veilig-thuis/melding/${id}` });
    return gevonden ? (JSON.parse(gevonden.inhoud) as { waarden: Record<string, unknown> }) : undefined;
  };

  test('zet het als concept bij wie het oppakt, en de melding telt vanaf de ontvangst', async () => {
    const { id, nummer } = await ontvangen();
    await proef.beheer.query(`update gegevens.formulier set ontvangen_op = ontvangen_op - interval '10 days' where id = $1`, [id]);
    await renske.lukt('formulierOppakken', { id });
    const waarden = (await concept(renske, id))?.waarden;
    expect(waarden).toMatchObject({ formulierId: id, kern: inhoud.kern, directeVeiligheid: 'ONVEILIG', melder: { soort: 'PROFESSIONAL', naam: 'Ilse Kroon', anonimiteitToegezegd: false } });
    expect(waarden?.['tekstIntern']).toContain(`Uit formulier ${nummer}`);
    expect(waarden?.['tekstIntern']).toContain('Bo Vermaat');
    expect(await concept(liam, id)).toBeUndefined();
    const { casusId } = await renske.lukt('meldingVastleggen', { ...proefmelding, urgentie: 'SPOED', formulierId: id });
    const { casus } = await renske.vraag<{ casus: { meldingen: { ontvangenOp: string; termijn: string; formulierId: string }[] } }>(
      `query M($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { meldingen { ontvangenOp termijn formulierId } } }`, { id: casusId },
    );
    const [melding] = casus.meldingen;
    expect(melding?.formulierId).toBe(id);
    expect(dagVan(melding?.ontvangenOp ?? '')).toBe(plusDagen(vandaag(), -10));
    expect(dagVan(melding?.termijn ?? '')).toBe(telWerkdagenBij(plusDagen(vandaag(), -10), 5));
    expect(await vind(renske, nummer)).toMatchObject({ toestand: 'VERWERKT' });
    expect(await inDatabase(id)).toContain('"inhoud":null');
    expect(codes(await renske.doe('meldingVastleggen', { ...proefmelding, formulierId: id }))).toEqual([' FORMULIER_KAN_NIET']);
  });

  test('kan één mens; een collega neemt het alleen bewust over, en dan kan de eerste het niet meer vastleggen', async () => {
    const { id, nummer } = await ontvangen();
    const uit = await Promise.all([renske, liam].map((wie) => wie.doe('formulierOppakken', { id })));
    expect(uit.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    expect(uit.flatMap(({ weigeringen }) => weigeringen.map(({ code }) => code))).toEqual(['AL_OPGEPAKT']);
    const [eerste, tweede] = uit[0]?.gelukt ? [renske, liam] : [liam, renske];
    expect(codes(await tweede.doe('formulierTeruggeven', { id }))).toEqual([' NIET_VAN_U']);
    await tweede.lukt('formulierOppakken', { id, overnemen: true });
    expect((await concept(tweede, id))?.waarden).toMatchObject({ formulierId: id });
    expect(codes(await eerste.doe('meldingVastleggen', { ...proefmelding, formulierId: id }))).toEqual([' FORMULIER_KAN_NIET']);
    expect((await vind(renske, nummer)).behandelaar?.naam).toBe(tweede === liam ? 'Liam Boer' : 'Renske Smit');
  });

  test('teruggeven legt het weer in de rij, zoals het binnenkwam', async () => {
    const { id, nummer } = await ontvangen();
    await renske.lukt('formulierOppakken', { id });
    await renske.lukt('formulierTeruggeven', { id });
    expect(await vind(liam, nummer)).toMatchObject({ toestand: 'ONTVANGEN', behandelaar: null });
    expect(await concept(renske, id)).toBeUndefined();
    await liam.lukt('formulierOppakken', { id });
    expect((await concept(liam, id))?.waarden).toMatchObject({ kern: inhoud.kern });
  });

  test('zonder melding eindigt het alleen met een reden; een wens om te melden weigert Veilig Thuis niet', async () => {
    const { id, nummer } = await ontvangen();
    expect(codes(await renske.doe('formulierSluiten', { id, sluitreden: 'DUBBEL', toelichting: 'Al gebeld.' }))).toEqual([' HANDELING_KAN_NIET']);
    await renske.lukt('formulierOppakken', { id });
    expect(codes(await renske.doe('formulierSluiten', { id, sluitreden: 'GEEN_VERVOLG', toelichting: 'Niet nodig.' }))).toEqual(['sluitreden REDEN_PAST_NIET']);
    expect(codes(await renske.doe('formulierSluiten', { id, sluitreden: 'DUBBEL', toelichting: ' ' }))).toEqual(['toelichting VERPLICHT']);
    await renske.lukt('formulierSluiten', { id, sluitreden: 'DUBBEL', toelichting: 'De leerkracht belde ook.' });
    expect(await vind(renske, nummer)).toMatchObject({ toestand: 'GESLOTEN' });
    expect(await inDatabase(id)).toContain('"inhoud":null');
  });
});

describe('een zorgsignaal van een wijkagent', () => {
  afterEach(() => zet(false));
  const AAN = `query A @doel(code: INTAKE_EN_BEOORDELING) { zorgsignaalStaatAan }`;
  const wijkagent = () => link({ soort: 'ZORGSIGNAAL', voor: 'Wijkagent Nieuw-West' });

  test('staat standaard uit: geen link, en de database neemt niets aan', async () => {
    expect(await renske.vraag(AAN)).toEqual({ zorgsignaalStaatAan: false });
    expect(codes(await renske.doe('formulierlinkMaken', { soort: 'ZORGSIGNAAL', voor: 'x', code: nieuweCode(), geldigTot: vandaag(), meestGebruik: 1 }))).toEqual(['soort UITGESCHAKELD']);
  });

  test('een link van toen het aan stond, werkt niet meer als het uit gaat', async () => {
    await zet(true);
    const { code } = await wijkagent();
    expect(await stuur(code, { soort: 'ZORGSIGNAAL' })).toMatch(/^F-/);
    await zet(false);
    expect(await stuur(code, { soort: 'ZORGSIGNAAL' })).toBeNull();
  });

  test('is een eigen soort met een eigen doel: onder het doel van de intake bestaat het niet, en andersom', async () => {
    await zet(true);
    expect(await renske.vraag(AAN)).toEqual({ zorgsignaalStaatAan: true });
    const { code } = await wijkagent();
    expect(await stuur(code)).toBeNull();
    const nummer = await stuur(code, { soort: 'ZORGSIGNAAL' });
    expect((await lijst(renske)).map((rij) => rij.nummer)).not.toContain(nummer);
    const rij = (await lijst(renske, 'ZORGSIGNAAL')).find((r) => r.nummer === nummer);
    expect(codes(await renske.doe('formulierOppakken', { id: rij?.id }))).toEqual([' NIET_GEVONDEN']);
    const DOE = `mutation M($invoer: FormulierOppakkenInvoer!, $sleutel: ID!) @doel(code: ZORGSIGNAAL) { formulierOppakken(invoer: $invoer, sleutel: $sleutel) { gelukt } }`;
    expect(await renske.vraag(DOE, { invoer: { id: rij?.id }, sleutel: randomUUID() })).toEqual({ formulierOppakken: { gelukt: true } });
    const { rows } = await proef.beheer.query(`select 1 from log.toegang where doel = 'ZORGSIGNAAL' and operatie = 'FORMULIER_ONTVANGEN' and uitkomst = 'GESLAAGD'`);
    expect(rows.length).toBeGreaterThan(0);
  });
});
