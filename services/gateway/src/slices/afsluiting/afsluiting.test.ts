import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import type { Proefbetrokkenheid } from '../../proef/proefcasus.js';
import { maakDossier as maakKaalDossier, type Proefdossier, toetsvraag, vertelIedereen } from '../../proef/proefdossier.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let samira: Persoon;
let joost: Persoon;
let yusuf: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
  joost = proef.alsPersoon('joost', 'duo', { volledig: true });
  yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
});
afterAll(() => proef.stop());

const BETROKKEN: readonly Proefbetrokkenheid[] = [
  { wie: 'samira', als: 'DUOLID' }, { wie: 'joost', als: 'DUOLID' }, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }, { wie: 'priya', als: 'TEGENDENKER' },
  { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' },
];

/** Ready to be closed: for each it stands how it ends, and that they know. */
async function maakDossier(opstelling: Proefopstelling, opzet: { betrokken: readonly Proefbetrokkenheid[] }): Promise<Proefdossier> {
  const dossier = await maakKaalDossier(opstelling, opzet);
  await vertelIedereen(samira, dossier.id, dossier.gezinsleden);
  return dossier;
}

const TOESTEMMING = { terugkomenBij: 'Als het weer misgaat', grond: 'TOESTEMMING', grondToelichting: 'Moeder zei ja op 1 november' };
const codes = ({ weigeringen }: { weigeringen: { code: string; veld?: string | null }[] }): string[] => weigeringen.map(({ code }) => code);
const versieVan = async (casusId: string): Promise<number> => (await samira.vraag<{ casus: { versie: number } }>('query V($id: ID!) { casus(id: $id) { versie } }', { id: casusId })).casus.versie;
const afsluiting = async (casusId: string, anders: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
  casusId, versie: await versieVan(casusId), reden: 'ZELFSTANDIG_VERDER', toelichting: 'De afspraken houden al een half jaar stand.', vervolgcontact: 'HUISARTS', vervolgcontactNaam: 'Huisarts De Wit',
  teBewaken: 'Slaapt Noor bij oma?', terugkomenBij: 'Als moeder weer alleen staat.', ...anders,
});

const DOSSIER = `query D($id: ID!) { casus(id: $id) { toestand geslotenOp naam gezinsleden { voornamen } verklaringen { tekst } afspraken { als } reflecties { tekst } terugkoppelingen { tekst }
  afsluitingen { reden toelichting vervolgcontactNaam teBewaken } betrokkenheden { hoedanigheid stand tot partij { naam } } } }`;
interface Dossier { toestand: string; geslotenOp: string | null; naam: string | null; afsluitingen: unknown[]; betrokkenheden: { hoedanigheid: string; stand: string; tot: string | null; partij: { naam: string } }[] }
const dossier = async (wie: Persoon, id: string): Promise<Dossier | null> => (await wie.vraag<{ casus: Dossier | null }>(DOSSIER, { id })).casus;
const lopend = (uit: Dossier | null): string[] => (uit?.betrokkenheden ?? []).filter(({ tot }) => tot === null).map((b) => `${b.hoedanigheid} ${b.stand} ${b.partij.naam}`).sort();

/** Offered to the wijkteam, and taken on by Yusuf. */
async function overgedragen(): Promise<string> {
  const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
  const { id } = await samira.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), wieVertelt: 'Samira', voorwaarden: [], vragen: [], ...TOESTEMMING });
  await yusuf.lukt('overdrachtAanvaarden', { id, versie: 1 });
  return casusId;
}

describe('afsluiten', () => {
  test('sluit het gezin, en wie het deed houdt alleen nazorg: stand, terugkoppeling en afsluiting', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    await samira.lukt('casusAfsluiten', await afsluiting(casusId));
    for (const wie of [samira, joost]) {
      const uit = await dossier(wie, casusId);
      expect(uit).toMatchObject({ toestand: 'GESLOTEN', geslotenOp: expect.any(String), naam: null, gezinsleden: [], verklaringen: [], afspraken: [], reflecties: [] });
      expect(uit?.afsluitingen).toEqual([{ reden: 'ZELFSTANDIG_VERDER', toelichting: 'De afspraken houden al een half jaar stand.', vervolgcontactNaam: 'Huisarts De Wit', teBewaken: 'Slaapt Noor bij oma?' }]);
      expect(lopend(uit)).toEqual(['DUOLID NAZORG Joost Bakker', 'DUOLID NAZORG Samira El Amrani', 'VT_BEHANDELAAR NAZORG Renske Smit']);
    }
    for (const wie of ['marijke', 'ruben', 'priya'] as const) expect(await dossier(proef.alsPersoon(wie, 'duo', { volledig: true }), casusId)).toBeNull();
    // Veilig Thuis keeps what it had, and not the closing.
    expect(await dossier(proef.alsPersoon('renske', 'veilig-thuis', { volledig: true }), casusId)).toMatchObject({ toestand: 'GESLOTEN', naam: null, afsluitingen: [] });
  });

  test('en wie met het duo meeliep, ziet het gezin dan ook niet meer', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    await samira.lukt('samenwerkingBeginnen', { casusId, partner: 'WIJKTEAM', partijId: partijId('yusuf'), vorm: 'MEELOPEN', reden: 'Samen kijken.', grond: 'TOESTEMMING', grondToelichting: 'Moeder zei ja.' });
    expect(await dossier(yusuf, casusId)).toMatchObject({ naam: 'Gezin Proef' });
    await samira.lukt('casusAfsluiten', await afsluiting(casusId));
    expect(await dossier(yusuf, casusId)).toBeNull();
    expect((await proef.beheer.query(`select 1 from gegevens.samenwerking where casus_id = $1 and tot is null`, [casusId])).rowCount).toBe(0);
  });

  test('laat het weten aan wie het gezin aandroeg en aan wie het team leidt, en staat op de tijdlijn', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    await samira.lukt('casusAfsluiten', await afsluiting(casusId));
    const { rows } = await proef.beheer.query<{ naam: string }>(`select p.naam from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 and u.soort = 'CASUS_GESLOTEN' order by 1`, [casusId]);
    expect(rows.map(({ naam }) => naam)).toEqual(['Marijke de Boer', 'Renske Smit']);
    const { rows: tijdlijn } = await proef.beheer.query(`select 1 from gegevens.gebeurtenis where casus_id = $1 and soort = 'CASUS_AFGESLOTEN'`, [casusId]);
    expect(tijdlijn).toHaveLength(1);
  });

  test.each(['TERUG_NAAR_WIJKTEAM', 'OVERGEDRAGEN_WIJKTEAM'])('als %s kan pas als het wijkteam heeft aanvaard', async (reden) => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    const invoer = await afsluiting(casusId, { reden, vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: 'Yusuf Demir' });
    expect((await samira.doe('casusAfsluiten', invoer)).weigeringen).toMatchObject([{ code: 'GEEN_ONTVANGER', veld: 'reden' }]);
    expect(await dossier(samira, casusId)).toMatchObject({ toestand: 'BIJ_DUO', naam: 'Gezin Proef', afsluitingen: [] });
  });

  test('na de overdracht gaat het gezin naar het wijkteam, dat de afsluiting en de afspraken houdt', async () => {
    const casusId = await overgedragen();
    expect(await dossier(samira, casusId)).toMatchObject({ toestand: 'BIJ_DUO' });
    await samira.lukt('casusAfsluiten', await afsluiting(casusId, { reden: 'OVERGEDRAGEN_WIJKTEAM', vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: 'Yusuf Demir' }));
    const bijWijkteam = await dossier(yusuf, casusId);
    expect(bijWijkteam).toMatchObject({ toestand: 'BIJ_WIJKTEAM', naam: 'Gezin Proef', afspraken: [{ als: 'moeder nachtdienst heeft' }], reflecties: [], afsluitingen: [{ teBewaken: 'Slaapt Noor bij oma?' }] });
    expect(lopend(bijWijkteam)).toEqual(['DUOLID NAZORG Joost Bakker', 'DUOLID NAZORG Samira El Amrani', 'VT_BEHANDELAAR NAZORG Renske Smit', 'WIJKTEAM_HOUDER ACTIEF Yusuf Demir']);
    expect(await dossier(samira, casusId)).toMatchObject({ naam: null, verklaringen: [], afspraken: [] });
    const { rows } = await proef.beheer.query('select toestand from gegevens.overdracht where casus_id = $1', [casusId]);
    expect(rows).toEqual([{ toestand: 'AFGEROND' }]);
  });
});

describe('afsluiten wacht', () => {
  test('op een toetsing die loopt', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    const { id } = await samira.lukt('toetsingAanvragen', toetsvraag(casusId));
    expect(codes(await samira.doe('casusAfsluiten', await afsluiting(casusId)))).toEqual(['TOETSING_LOOPT']);
    await samira.lukt('toetsingIntrekken', { id, versie: 1, reden: 'Het gaat beter.' });
    await samira.lukt('casusAfsluiten', await afsluiting(casusId));
  });

  test('op een overdracht die nog openstaat', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    await samira.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), wieVertelt: 'Samira', voorwaarden: [], vragen: [], ...TOESTEMMING });
    expect(codes(await samira.doe('casusAfsluiten', await afsluiting(casusId)))).toEqual(['OVERDRACHT_LOOPT']);
  });
});

describe('afsluiten kan', () => {
  test('één keer, en niet op een oude stand van zaken', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    const invoer = await afsluiting(casusId);
    await joost.lukt('faseWisselen', { casusId, versie: await versieVan(casusId), naar: 'RISICOGESTUURD_WERKEN', reden: 'Het is nu veilig.' });
    const oud = await samira.doe('casusAfsluiten', invoer);
    expect([codes(oud), oud.conflict?.versie]).toEqual([['VERSIE_VEROUDERD'], await versieVan(casusId)]);

    const nu = await afsluiting(casusId);
    const uitkomsten = await Promise.all([samira, joost].map((wie) => wie.doe('casusAfsluiten', nu)));
    expect(uitkomsten.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    const { rows } = await proef.beheer.query('select 1 from gegevens.afsluiting where casus_id = $1', [casusId]);
    expect(rows).toHaveLength(1);
    expect(codes(await samira.doe('casusAfsluiten', nu))).toEqual(['NIET_GEVONDEN']);
  });

  test('alleen het duo', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    const invoer = await afsluiting(casusId);
    for (const [wie, portaal] of [['marijke', 'duo'], ['ruben', 'duo'], ['renske', 'veilig-thuis'], ['hanna', 'rvdk']] as const) {
      expect([wie, codes(await proef.alsPersoon(wie, portaal, { volledig: true }).doe('casusAfsluiten', invoer))]).toEqual([wie, ['NIET_GEVONDEN']]);
    }
    expect(await dossier(samira, casusId)).toMatchObject({ toestand: 'BIJ_DUO' });
  });

  test('alleen met een naam die het gezin kan bellen, of met uitdrukkelijk geen', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    expect((await samira.doe('casusAfsluiten', await afsluiting(casusId, { vervolgcontactNaam: '' }))).weigeringen).toMatchObject([{ code: 'VERPLICHT', veld: 'vervolgcontactNaam' }]);
    await samira.lukt('casusAfsluiten', await afsluiting(casusId, { vervolgcontact: 'GEEN', vervolgcontactNaam: '' }));
  });
});

const PERSONEN = `query P($id: ID!) { casus(id: $id) { inschattingOudeSituatie afsluitingen { knelpunten } afsluitpersonen { versie uitkomst verteldOp redenNiet terugblik terugblikCijfer keerVerteld gezinslid { voornamen } informant { naam } } } }`;
interface Personen { inschattingOudeSituatie: boolean | null; afsluitingen: { knelpunten: string[] }[]; afsluitpersonen: { versie: number; uitkomst: string | null; verteldOp: string | null; redenNiet: string | null; terugblik: string | null; keerVerteld: number | null; gezinslid: { voornamen: string | null } | null }[] }
const personen = async (wie: Persoon, id: string): Promise<Personen> => (await wie.vraag<{ casus: Personen }>(PERSONEN, { id })).casus;

describe('hoe het voor ieder eindigt', () => {
  test('staat er voor elk gezinslid voordat het gezin kan sluiten, en wie oud genoeg is, weet het of er staat waarom niet', async () => {
    const { id: casusId, gezinsleden: [moeder, noor] } = await maakKaalDossier(proef, { betrokken: BETROKKEN });
    const invoer = await afsluiting(casusId);
    const poging = () => samira.doe('casusAfsluiten', invoer);
    expect((await poging()).weigeringen).toMatchObject([{ code: 'UITKOMST_ONTBREEKT', tekst: expect.stringMatching(/Fatima.*Noor/) }]);
    await samira.lukt('afsluitpersoonVastleggen', { casusId, gezinslidId: noor, uitkomst: 'VEILIG_ELDERS' });
    await samira.lukt('afsluitpersoonVastleggen', { casusId, gezinslidId: moeder, uitkomst: 'VERDER_MET_HULP' });
    // Noor is young and hears it from her mother.
    expect((await poging()).weigeringen).toMatchObject([{ code: 'NOG_NIET_VERTELD', tekst: expect.stringMatching(/Fatima\.$/) }]);
    await joost.lukt('afsluitpersoonVastleggen', { casusId, gezinslidId: moeder, uitkomst: 'VERDER_MET_HULP', redenNiet: 'Zij is opgenomen.' });
    await samira.lukt('casusAfsluiten', { ...invoer, inschattingOudeSituatie: true, knelpunten: ['WACHTLIJST'] });
  });

  test('en elke informant hoort het ook', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: BETROKKEN });
    const [onderzoek, informant] = ['10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002'];
    await proef.beheer.query(`insert into gegevens.onderzoek (id, casus_id, toestand, begonnen_op, termijn) values ($1, $2, 'AFGEROND', now(), now())`, [onderzoek, casusId]);
    await proef.beheer.query(`insert into gegevens.informant (id, casus_id, onderzoek_id, naam, functie, tekst) values ($1, $2, $3, 'Juf Els', 'leerkracht', 'Noor is stil.')`, [informant, casusId, onderzoek]);
    expect((await samira.doe('casusAfsluiten', await afsluiting(casusId))).weigeringen).toMatchObject([{ code: 'NOG_NIET_VERTELD', tekst: expect.stringMatching(/Juf Els\.$/) }]);
    const vertel = (anders: Record<string, unknown>) => samira.doe('afsluitpersoonVastleggen', { casusId, informantId: informant, verteldOp: '2026-01-10', ...anders });
    expect(codes(await vertel({ uitkomst: 'VEILIG_THUIS' }))).toEqual(['KEUZE_ONGELDIG']);
    expect(codes(await vertel({}))).toEqual([]);
    await samira.lukt('casusAfsluiten', await afsluiting(casusId));
  });

  test('één regel per persoon: wie het later toch hoort, vervangt de reden, en dezelfde sleutel doet niets twee keer', async () => {
    const { id: casusId, gezinsleden: [moeder] } = await maakKaalDossier(proef, { betrokken: BETROKKEN });
    const eerst = { casusId, gezinslidId: moeder, uitkomst: 'VEILIG_THUIS', redenNiet: 'Onbereikbaar.' };
    const keren = await Promise.all([1, 2].map(() => samira.doe('afsluitpersoonVastleggen', eerst, { sleutel: 'zelfde-sleutel' })));
    expect(new Set(keren.map(({ id }) => id)).size).toBe(1);
    await samira.lukt('afsluitpersoonVastleggen', { casusId, gezinslidId: moeder, uitkomst: 'VEILIG_THUIS', verteldOp: '2026-01-11', terugblik: 'Er bleef iemand.', terugblikCijfer: 8, keerVerteld: 2 });
    expect((await personen(samira, casusId)).afsluitpersonen).toMatchObject([{ versie: 2, verteldOp: '2026-01-11', redenNiet: null, terugblik: 'Er bleef iemand.', keerVerteld: 2 }]);
  });

  test('legt alleen het duo vast; na het sluiten leest het duo de uitkomst zonder naam, en het wijkteam met', async () => {
    const casusId = await overgedragen();
    const invoer = { casusId, gezinslidId: casusId, uitkomst: 'VEILIG_THUIS' };
    for (const [wie, portaal] of [['marijke', 'duo'], ['yusuf', 'wijkteam'], ['renske', 'veilig-thuis']] as const) {
      expect([wie, codes(await proef.alsPersoon(wie, portaal, { volledig: true }).doe('afsluitpersoonVastleggen', invoer))]).toEqual([wie, ['NIET_GEVONDEN']]);
    }
    await samira.lukt('casusAfsluiten', await afsluiting(casusId, { reden: 'OVERGEDRAGEN_WIJKTEAM', vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: 'Yusuf Demir', inschattingOudeSituatie: true, knelpunten: ['WONEN'] }));
    expect(await personen(samira, casusId)).toMatchObject({ inschattingOudeSituatie: null, afsluitingen: [{ knelpunten: ['WONEN'] }], afsluitpersonen: [{ uitkomst: 'VEILIG_THUIS', gezinslid: null }, { gezinslid: null }] });
    expect((await personen(yusuf, casusId)).afsluitpersonen.map(({ gezinslid }) => gezinslid?.voornamen).sort()).toEqual(['Fatima', 'Noor']);
    const { rows } = await proef.beheer.query('select inschatting_oude_situatie as ja from gegevens.casus where id = $1', [casusId]);
    expect(rows).toEqual([{ ja: true }]);
  });
});
