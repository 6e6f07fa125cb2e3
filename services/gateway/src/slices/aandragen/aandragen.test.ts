import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ZOEKRUIMTE } from '@bv/begrippen';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { legMeldingVast } from '../../proef/proefmelding.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { bekendBijSql } from './bekend-bij.sql.js';

let proef: Proefopstelling;
let hanna: Persoon;
let marijke: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  hanna = proef.alsPersoon('hanna', 'rvdk');
  marijke = proef.alsPersoon('marijke', 'duo');
});
afterAll(() => proef.stop());

const [samira, joost] = [partijId('samira'), partijId('joost')];

const gezin = {
  gebied: 'Amsterdam-Noord',
  gezinsleden: [
    { tijdelijkId: 'a', voornamen: 'Ria', achternaam: 'Aandrager', rol: 'OUDER', telefoon: '0612345678', adres: { straat: 'Raadpad', huisnummer: '3', postcode: '1022 AB', plaats: 'Amsterdam' } },
    { tijdelijkId: 'b', voornamen: 'Bo', achternaam: 'Aandrager', rol: 'KIND', geboortedatum: '2016-03-01', bsn: '123456782' },
  ],
  feiten: [{ tekst: 'Bo ging sinds maart niet naar school.', bron: 'Verzoek van het wijkteam', peildatum: '2026-05-04' }],
};
const draagAan = async (wie = hanna): Promise<string> => (await wie.lukt('gezinAandragen', gezin)).casusId;
const aanbod = (casusId: string) => ({ casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: partijId('teamleiders'), wieVertelt: 'Hanna vertelt het maandag', toelichting: 'De Raad kreeg een verzoek om onderzoek.', voorwaarden: [], vragen: [] });
const biedAan = async (casusId: string): Promise<string> => (await hanna.lukt('overdrachtAanbieden', aanbod(casusId))).id;

interface Casus { casus: { toestand: string; naam: string | null; versie: number; herkomst: string; gezinsleden: { voornamen: string; bsn: string | null; adressen: { straat: string }[] }[]; verklaringen: { tekst: string; soort: string; bron: string }[] } | null }
const LEES = `query Lees($id: ID!) @doel(code: OVERDRACHT) { casus(id: $id) { toestand naam versie herkomst gezinsleden { voornamen bsn adressen { straat } } verklaringen { tekst soort bron } } }`;
const lees = async (wie: Persoon, id: string): Promise<Casus['casus']> => (await wie.vraag<Casus>(LEES, { id })).casus;
const heel = (naam: Parameters<Proefopstelling['alsPersoon']>[0], portaal: Parameters<Proefopstelling['alsPersoon']>[1]): Persoon => proef.alsPersoon(naam, portaal, { volledig: true });

const houders = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ wie: string }>(`select hoedanigheid || ' ' || stand as wie from wand.betrokkenheid where casus_id = $1 and (tot is null or tot > now()) order by 1`, [casusId])).rows.map(({ wie }) => wie);

describe('een gezin dat de Raad aandraagt', () => {
  test('is van wie het aandroeg, met wie het zijn en wat in het verzoek stond', async () => {
    const casusId = await draagAan();
    expect(await houders(casusId)).toEqual(['RAAD_AANDRAGER ACTIEF']);
    expect(await lees(heel('hanna', 'rvdk'), casusId)).toMatchObject({
      toestand: 'BIJ_RAAD', herkomst: 'RVDK', naam: 'Gezin Aandrager',
      gezinsleden: expect.arrayContaining([expect.objectContaining({ voornamen: 'Bo', bsn: '123456782' }), expect.objectContaining({ voornamen: 'Ria', adressen: [{ straat: 'Raadpad' }] })]),
      verklaringen: [{ soort: 'FEIT', bron: 'Verzoek van het wijkteam' }],
    });
    for (const [wie, portaal] of [['renske', 'veilig-thuis'], ['samira', 'duo'], ['marijke', 'duo'], ['mirjam', 'rvdk'], ['yusuf', 'wijkteam']] as const) expect(await lees(heel(wie, portaal), casusId)).toBeNull();
  });

  test('vraagt een gezinslid, en geen geheim adres', async () => {
    expect((await hanna.doe('gezinAandragen', { gezinsleden: [] })).weigeringen).toMatchObject([{ veld: 'gezinsleden' }]);
    const geheim = { ...gezin, gezinsleden: [{ ...gezin.gezinsleden[0], adres: { straat: 'Schuilpad', isGeheim: true } }] };
    expect((await hanna.doe('gezinAandragen', geheim)).weigeringen).toMatchObject([{ veld: 'gezinsleden.0.adres.isGeheim' }]);
  });

  test('opent alleen iemand van de Raad, ook wie elders gedetacheerd is', async () => {
    for (const [wie, portaal] of [['samira', 'duo'], ['renske', 'veilig-thuis'], ['samira', 'rvdk']] as const) {
      expect((await heel(wie, portaal).doe('gezinAandragen', gezin)).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    }
    expect(await houders(await draagAan(proef.alsPersoon('anouk', 'rvdk')))).toEqual(['RAAD_AANDRAGER ACTIEF']);
  });

  test('twee keer met dezelfde sleutel is één gezin', async () => {
    const sleutel = randomUUID();
    const eerst = await hanna.doe('gezinAandragen', gezin, { sleutel });
    expect((await hanna.doe('gezinAandragen', gezin, { sleutel })).casusId).toBe(eerst.casusId);
  });
});

describe('de weg naar het duo', () => {
  test('gaat langs het blad: de teamleider aanvaardt, vormt het duo, en de Raad hoort daarna alleen hoe het gaat', async () => {
    const casusId = await draagAan();
    const id = await biedAan(casusId);
    expect(await lees(heel('marijke', 'duo'), casusId)).toMatchObject({ toestand: 'AANGEBODEN', naam: null, gezinsleden: [], verklaringen: [] });
    await marijke.lukt('overdrachtAanvaarden', { id, versie: 1 });
    expect(await houders(casusId)).toEqual(['RAAD_AANDRAGER ACTIEF', 'TEAMLEIDER ACTIEF']);
    await marijke.lukt('duoVormen', { casusId, leden: [samira, joost], aanspreekpuntId: samira });
    expect(await houders(casusId)).toEqual(['DUOLID ACTIEF', 'DUOLID ACTIEF', 'RAAD_AANDRAGER NAZORG', 'TEAMLEIDER ACTIEF']);
    expect(await lees(heel('samira', 'duo'), casusId)).toMatchObject({ toestand: 'BIJ_DUO', naam: 'Gezin Aandrager', verklaringen: [{ tekst: gezin.feiten[0]!.tekst }] });
    expect(await lees(heel('hanna', 'rvdk'), casusId)).toMatchObject({ toestand: 'BIJ_DUO', naam: null, gezinsleden: [], verklaringen: [] });
    await proef.alsPersoon('samira', 'duo').lukt('terugkoppelingVastleggen', { casusId, aan: 'RVDK', tekst: 'Wij zijn begonnen.' });
    const { casus } = await hanna.vraag<{ casus: { terugkoppelingen: { tekst: string }[] } }>(`query Hoe($id: ID!) @doel(code: NAZORG) { casus(id: $id) { terugkoppelingen { tekst } } }`, { id: casusId });
    expect(casus.terugkoppelingen).toEqual([{ tekst: 'Wij zijn begonnen.' }]);
  });

  test('wat geweigerd of ingetrokken wordt, komt terug bij wie het aandroeg en kan opnieuw', async () => {
    const casusId = await draagAan();
    await marijke.lukt('overdrachtWeigeren', { id: await biedAan(casusId), versie: 1, reden: 'Er is nu geen duo.' });
    expect(await lees(heel('hanna', 'rvdk'), casusId)).toMatchObject({ toestand: 'BIJ_RAAD' });
    await hanna.lukt('overdrachtIntrekken', { id: await biedAan(casusId), versie: 1, reden: 'Wij wachten.' });
    expect(await lees(heel('hanna', 'rvdk'), casusId)).toMatchObject({ toestand: 'BIJ_RAAD' });
    expect(await houders(casusId)).toEqual(['RAAD_AANDRAGER ACTIEF']);
    await biedAan(casusId);
  });

  test('een teamleider kan een gezin van de Raad niet terugleggen bij Veilig Thuis, waar niemand het heeft', async () => {
    const casusId = await draagAan();
    await biedAan(casusId);
    await proef.beheer.query(`select set_config('bv.kijker', $1, false), set_config('bv.portaal', 'duo', false)`, [partijId('marijke')]);
    await expect(proef.beheer.query(`select wand.verzet_casus($1, 'AANGEBODEN', 'BIJ_VEILIG_THUIS', null)`, [casusId])).rejects.toThrow('BV_TOELATING');
    expect(await lees(heel('hanna', 'rvdk'), casusId)).toMatchObject({ toestand: 'AANGEBODEN' });
  });

  test('naar een wijkteam of met voorwaarden van Veilig Thuis kan de Raad niet', async () => {
    const casusId = await draagAan();
    expect((await hanna.doe('overdrachtAanbieden', { ...aanbod(casusId), soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-noord'), terugkomenBij: 'x', grond: 'TOESTEMMING', grondToelichting: 'x' })).weigeringen).toMatchObject([{ veld: 'soort' }]);
    expect((await hanna.doe('overdrachtAanbieden', { ...aanbod(casusId), voorwaarden: ['Vader slaapt elders.'] })).weigeringen).toMatchObject([{ veld: 'voorwaarden' }]);
  });
});

describe('de Raad houdt een gezin toch zelf', () => {
  test('dan is het dossier gesloten en ziet wie het aandroeg het niet meer', async () => {
    const casusId = await draagAan();
    const id = await biedAan(casusId);
    const versie = (await lees(heel('hanna', 'rvdk'), casusId))!.versie;
    expect((await hanna.doe('aandragenStoppen', { casusId, versie })).weigeringen).toMatchObject([{ code: 'NIET_MOGELIJK' }]);
    await hanna.lukt('overdrachtIntrekken', { id, versie: 1, reden: 'De Raad doet het zelf.' });
    expect((await hanna.doe('aandragenStoppen', { casusId, versie })).conflict).not.toBeNull();
    await hanna.lukt('aandragenStoppen', { casusId, versie: versie + 1 });
    expect(await houders(casusId)).toEqual([]);
    expect((await proef.beheer.query(`select toestand from gegevens.casus where id = $1`, [casusId])).rows).toEqual([{ toestand: 'GESLOTEN' }]);
  });

  test('een ander van de Raad kan dat niet', async () => {
    const casusId = await draagAan();
    expect((await proef.alsPersoon('anouk', 'rvdk').doe('aandragenStoppen', { casusId, versie: 1 })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
  });
});

describe('wie een gezin aandroeg', () => {
  test('toetst het daarna niet: de Raad onderzocht dan wat zij zelf inbracht', async () => {
    const { casusId } = await hanna.lukt('gezinAandragen', { gezinsleden: [{ tijdelijkId: 'z', voornamen: 'Zoë', achternaam: 'Eenmalig', rol: 'KIND' }] });
    const { rows } = await proef.beheer.query<{ b: string }>(`select wand.bezwaren_tegen($1, $2) as b`, [casusId, partijId('hanna')]);
    expect(rows).toEqual([{ b: 'EERDER_BETROKKEN' }]);
    expect((await proef.beheer.query(`select wand.bezwaren_tegen($1, $2) as b`, [casusId, partijId('mirjam')])).rows).toEqual([]);
  });
});

describe('is het gezin al bekend', () => {
  const BEKEND = `query B($id: ID!) @doel(code: OVERDRACHT) { bekendBijAnderen(casusId: $id) }`;
  const bekend = async (id: string, wie = hanna): Promise<string[]> => (await wie.vraag<{ bekendBijAnderen: string[] }>(BEKEND, { id })).bekendBijAnderen;
  const LOTTE = { tijdelijkId: 'l', voornamen: 'Lotte', achternaam: 'Dubbeldam', geboortedatum: '2014-02-03', rol: 'KIND' };
  const bijVeiligThuis = async (): Promise<string> => (await legMeldingVast(proef, { gezinsleden: [{ ...LOTTE, isDirectbetrokkene: true }], relaties: [] }, { beoordeeld: false })).casusId;
  const bijRaad = async (lid: object = LOTTE): Promise<string> => (await hanna.lukt('gezinAandragen', { gezinsleden: [lid] })).casusId;

  test('ja, met wie de Raad kan bellen en niets meer; nee is leeg; en beide staan in het logboek, ook bij het andere dossier', async () => {
    const ander = await bijVeiligThuis();
    const casusId = await bijRaad();
    const antwoord = await bekend(casusId);
    expect(antwoord).toEqual([expect.stringContaining('Veilig Thuis')]);
    for (const nooit of ['Renske', 'BV-', 'Dubbeldam', ander]) expect(JSON.stringify(antwoord)).not.toContain(nooit);
    expect((await proef.beheer.query(`select actie, uitkomst from log.toegang where casus_id = $1 and persoon_id = $2`, [ander, partijId('hanna')])).rows).toEqual([{ actie: 'S', uitkomst: 'GESLAAGD' }]);
    expect(await lees(heel('hanna', 'rvdk'), ander)).toBeNull();
    expect(await bekend(await bijRaad({ ...LOTTE, voornamen: 'Femke', geboortedatum: '2013-07-08' }))).toEqual([]);
  });

  test('hoort alleen wie het gezin nu aandraagt, en niet van een gezin waarvan die is uitgesloten', async () => {
    const casusId = await bijRaad();
    expect(await bekend(casusId, proef.alsPersoon('mirjam', 'rvdk'))).toEqual([]);
    expect(await bekend('geen-id')).toEqual([]);
    const { rows } = await proef.beheer.query<{ id: string }>(`select distinct casus_id as id from gegevens.gezinslid where achternaam = 'Dubbeldam' and casus_id <> $1`, [casusId]);
    for (const { id } of rows) await betrek(proef.beheer, id, { wie: 'hanna', als: 'UITGESLOTEN' });
    expect(await bekend(casusId)).toEqual([]);
  });

  test('kost ruimte om te zoeken: wie meer vraagt dan het werk vraagt, krijgt niets meer, en dat staat in het logboek', async () => {
    const casusId = await bijRaad();
    await proef.beheer.query(`insert into wand.zoekvraag (persoon_id) select $1 from generate_series(1, $2)`, [partijId('hanna'), ZOEKRUIMTE.vragenPerUur]);
    expect((await hanna.antwoord(BEKEND, { id: casusId })).errors?.[0]?.message).toContain('zoeken nu uit staat');
    expect((await proef.beheer.query(`select uitkomst from log.toegang where persoon_id = $1 order by volgnummer desc limit 1`, [partijId('hanna')])).rows).toEqual([{ uitkomst: 'GEWEIGERD' }]);
    await proef.beheer.query(`delete from wand.zoekvraag where persoon_id = $1`, [partijId('hanna')]);
    expect(await bekend(casusId)).not.toEqual([]);
  });

  test('en niet als het beleid het uitzet', async () => {
    await bijVeiligThuis();
    const casusId = await bijRaad();
    expect(await bekend(casusId)).not.toEqual([]);
    await proef.beheer.query(bekendBijSql(false));
    try {
      expect(await bekend(casusId)).toEqual([]);
    } finally {
      await proef.beheer.query(bekendBijSql());
    }
  });
});

describe('de gezinsleden, zolang de Raad het gezin heeft', () => {
  const LID = `query L($id: ID!) @doel(code: OVERDRACHT) { casus(id: $id) { gezinsleden { id versie voornamen telefoon } } }`;
  type Lid = { id: string; versie: number; voornamen: string; telefoon: string | null };
  const leden = async (id: string): Promise<Lid[]> => (await hanna.vraag<{ casus: { gezinsleden: Lid[] } }>(LID, { id })).casus.gezinsleden;

  test('wijzigt en vult wie het aandroeg aan, tot er een duo is; een geheim adres niet', async () => {
    const casusId = await draagAan();
    const ria = (await leden(casusId)).find(({ voornamen }) => voornamen === 'Ria')!;
    await hanna.lukt('gezinslidWijzigen', { id: ria.id, versie: ria.versie, telefoon: '0687654321' });
    const nieuw = { casusId, voornamen: 'Opa Jan', achternaam: 'Aandrager', rol: 'ANDERS' };
    await hanna.lukt('gezinslidVastleggen', nieuw);
    expect((await leden(casusId)).map(({ voornamen, telefoon }) => [voornamen, telefoon])).toEqual(expect.arrayContaining([['Ria', '0687654321'], ['Opa Jan', null]]));
    const geheim = { straat: 'Schuilplein', huisnummer: '7', postcode: '1061 AB', plaats: 'Amsterdam', isGeheim: true };
    expect((await hanna.doe('gezinslidVastleggen', { ...nieuw, voornamen: 'Tante Bep', adres: geheim })).gelukt).toBe(false);
    expect((await hanna.doe('gezinslidWijzigen', { id: ria.id, versie: 9, telefoon: '1' })).conflict).not.toBeNull();
    const mirjam = proef.alsPersoon('mirjam', 'rvdk');
    expect((await mirjam.doe('gezinslidWijzigen', { id: ria.id, versie: ria.versie + 1, telefoon: '1' })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    await marijke.lukt('overdrachtAanvaarden', { id: await biedAan(casusId), versie: 1 });
    await marijke.lukt('duoVormen', { casusId, leden: [samira, joost], aanspreekpuntId: samira });
    for (const [opdracht, invoer] of [['gezinslidWijzigen', { id: ria.id, versie: ria.versie + 1, telefoon: '1' }], ['gezinslidVastleggen', nieuw]] as const) expect((await hanna.doe(opdracht, invoer)).gelukt).toBe(false);
  });
});
