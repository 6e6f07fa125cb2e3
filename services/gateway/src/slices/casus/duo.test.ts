import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { legMeldingVast } from '../../proef/proefmelding.js';

let proef: Proefopstelling;
let renske: Persoon;
let marijke: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis', { volledig: true });
  marijke = proef.alsPersoon('marijke', 'duo');
});
afterAll(() => proef.stop());

const [samira, joost, priya, anouk] = [partijId('samira'), partijId('joost'), partijId('priya'), partijId('anouk')];

/** A gezin that Marijke accepted and that waits for its duo. */
async function wachtend(): Promise<{ casusId: string; overdrachtId: string }> {
  const { casusId } = await legMeldingVast(proef);
  const { id } = await renske.lukt('overdrachtAanbieden', {
    casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: partijId('teamleiders'), wieVertelt: 'Renske', voorwaarden: ['Vader slaapt elders.'], vragen: ['Wie haalt Sem op?'],
  });
  await marijke.lukt('overdrachtAanvaarden', { id, versie: 1 });
  return { casusId, overdrachtId: id };
}

const ZIET = `query Ziet($id: ID!) @doel(code: NAZORG) { casus(id: $id) { nummer toestand naam acuut aanspreekpunt { naam }
  gezinsleden { voornamen bsn } adressen: gezinsleden { adressen { straat } } meldingen { kern tekstIntern tekstVoorGezin melder { naam } gebeurtenissen { wat } }
  beoordelingen { reden } voorwaarden { tekst } overdrachten { toestand wieVertelt stukken { tekst } } terugkoppelingen { tekst }
  betrokkenheden { hoedanigheid stand tot partij { naam } overdracht { toestand } } } }`;
interface Ziet { casus: Record<string, unknown> & { betrokkenheden: { hoedanigheid: string; stand: string; tot: string | null; partij: { naam: string } }[] } }
const ziet = async (wie: Persoon, id: string): Promise<Ziet['casus']> => (await wie.vraag<Ziet>(ZIET, { id })).casus;

describe('het duo vormen', () => {
  test('geeft het gezin aan twee mensen, en Veilig Thuis ziet daarna alleen hoe het ervoor staat', async () => {
    const { casusId, overdrachtId } = await wachtend();
    const duo = proef.alsPersoon('samira', 'duo', { volledig: true });
    expect(await ziet(duo, casusId)).toBeNull();
    await marijke.lukt('duoVormen', { casusId, leden: [samira, priya], aanspreekpuntId: priya, reden: 'Past bij wat er speelt.' });

    const bijDuo = await ziet(duo, casusId);
    expect(bijDuo).toMatchObject({ toestand: 'BIJ_DUO', naam: 'Gezin Vosmaer', aanspreekpunt: { naam: 'Priya Ramdin' }, voorwaarden: [{ tekst: 'Vader slaapt elders.' }], overdrachten: [{ toestand: 'AFGEROND' }] });
    expect(bijDuo).toMatchObject({ meldingen: [{ tekstIntern: null, melder: { naam: 'Iris Blom' } }], gezinsleden: [{ bsn: null }, { bsn: null }] });
    const open = bijDuo.betrokkenheden.filter(({ tot }) => tot === null).map((b) => `${b.hoedanigheid} ${b.stand} ${b.partij.naam}`);
    expect(open.sort()).toEqual(['DUOLID ACTIEF Priya Ramdin', 'DUOLID ACTIEF Samira El Amrani', 'TEAMLEIDER ACTIEF Marijke de Boer', 'VT_BEHANDELAAR NAZORG Renske Smit']);

    await proef.beheer.query(`insert into gegevens.terugkoppeling (id, casus_id, aan, tekst, op) values (gen_random_uuid(), $1, 'VEILIG_THUIS', 'Wij zijn begonnen.', now())`, [casusId]);
    const bijVt = await ziet(renske, casusId);
    expect(bijVt).toMatchObject({
      toestand: 'BIJ_DUO', aanspreekpunt: { naam: 'Priya Ramdin' }, terugkoppelingen: [{ tekst: 'Wij zijn begonnen.' }], naam: null, acuut: null, gezinsleden: [], voorwaarden: [],
      meldingen: [{ kern: null, tekstIntern: null, tekstVoorGezin: null, melder: { naam: 'Iris Blom' }, gebeurtenissen: [] }], overdrachten: [{ toestand: 'AFGEROND', wieVertelt: null, stukken: [] }],
    });
    expect(JSON.stringify(bijVt)).not.toMatch(/Vosmaer|Sem|Schuilplein|slaat/);
    expect((await renske.doe('overdrachtIntrekken', { id: overdrachtId, versie: 3, reden: 'x' })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);

    const { rows } = await proef.beheer.query<{ naam: string }>(`select p.naam from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where u.casus_id = $1 and u.soort = 'DUO_GEVORMD'`, [casusId]);
    expect(rows.map(({ naam }) => naam).sort()).toEqual(['Priya Ramdin', 'Renske Smit', 'Samira El Amrani']);
    expect((await marijke.doe('duoVormen', { casusId, leden: [samira, joost], aanspreekpuntId: joost })).weigeringen).toMatchObject([{ code: 'AL_GEVORMD' }]);
  });

  test('laat ook de Raad los die een gezin aandroeg; wie aandroeg, mag in het duo', async () => {
    const { id: casusId } = await proef.maakCasus({ toestand: 'WACHT_OP_DUO', betrokken: [{ wie: 'anouk', als: 'RAAD_AANDRAGER' }, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const raad = proef.alsPersoon('anouk', 'rvdk', { volledig: true });
    expect(await ziet(raad, casusId)).toMatchObject({ naam: 'Gezin Proef' });
    await marijke.lukt('duoVormen', { casusId, leden: [anouk, samira], aanspreekpuntId: anouk });
    expect(await ziet(raad, casusId)).toMatchObject({ toestand: 'BIJ_DUO', naam: null, gezinsleden: [] });
    expect(await ziet(proef.alsPersoon('anouk', 'duo', { volledig: true }), casusId)).toMatchObject({ naam: 'Gezin Proef' });
  });

  test('vraagt twee verschillende mensen van Blijvend Veilig, met een van hen als vast gezicht', async () => {
    const { casusId } = await wachtend();
    const codes = async (leden: string[], aanspreekpuntId = leden[0]): Promise<string[]> =>
      (await marijke.doe('duoVormen', { casusId, leden, aanspreekpuntId })).weigeringen.map(({ code, veld }) => `${String(veld)} ${code}`);
    expect(await codes([samira, samira])).toEqual(['leden KEUZE_ONGELDIG']);
    expect(await codes([samira])).toEqual(['leden KEUZE_ONGELDIG']);
    expect(await codes([samira, joost], priya)).toEqual(['aanspreekpuntId KEUZE_ONGELDIG']);
    expect(await codes([samira, partijId('yusuf')])).toEqual(['leden.1 KEUZE_ONGELDIG']);
    expect(await ziet(renske, casusId)).toMatchObject({ toestand: 'WACHT_OP_DUO' });
  });

  test('weigert wie het gezin toetste of is uitgesloten, en laat dan alles zoals het was', async () => {
    const { casusId } = await wachtend();
    await betrek(proef.beheer, casusId, { wie: 'anouk', als: 'TOETSER', stand: 'NAZORG', handelingId: randomUUID() });
    await betrek(proef.beheer, casusId, { wie: 'joost', als: 'UITGESLOTEN' });
    expect((await marijke.doe('duoVormen', { casusId, leden: [samira, anouk], aanspreekpuntId: samira })).weigeringen).toMatchObject([{ code: 'NIET_ONAFHANKELIJK', veld: 'leden.1' }]);
    expect((await marijke.doe('duoVormen', { casusId, leden: [samira, joost], aanspreekpuntId: samira })).weigeringen).toMatchObject([{ code: 'UITGESLOTEN' }]);
    expect(await ziet(renske, casusId)).toMatchObject({ toestand: 'WACHT_OP_DUO', naam: 'Gezin Vosmaer' });
    expect(await ziet(proef.alsPersoon('samira', 'duo', { volledig: true }), casusId)).toBeNull();
  });

  test('kan alleen de teamleider van dit gezin', async () => {
    const { casusId } = await wachtend();
    const invoer = { casusId, leden: [samira, joost], aanspreekpuntId: samira };
    const vreemd = await proef.alsPersoon('samira', 'duo').doe('duoVormen', invoer);
    expect(vreemd.weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect(await proef.alsPersoon('samira', 'duo').doe('duoVormen', { ...invoer, casusId: randomUUID() })).toEqual(vreemd);
  });
});

describe('het voorstel', () => {
  const VOORSTEL = `query Voorstel($id: ID!) @doel(code: OVERDRACHT) { duovoorstel(casusId: $id) { themas afgevallen paren { leden redenen ontbreekt } kandidaten { partij { naam functie organisatie { naam } specialismen } score redenen caseload belasting } } }`;
  interface Voorstel { duovoorstel: { themas: string[]; afgevallen: number; paren: { leden: string[]; redenen: string[]; ontbreekt: string[] }[]; kandidaten: { partij: { naam: string; specialismen: string[]; organisatie: { naam: string } }; redenen: string[]; caseload: number; belasting: number }[] } }
  const voorstel = async (wie: Persoon, id: string): Promise<Voorstel['duovoorstel']> => (await wie.vraag<Voorstel>(VOORSTEL, { id })).duovoorstel;

  test('noemt wie het beste past met de redenen, zonder wie niet mag', async () => {
    const { casusId } = await wachtend();
    await betrek(proef.beheer, casusId, { wie: 'joost', als: 'UITGESLOTEN' });
    await betrek(proef.beheer, casusId, { wie: 'anouk', als: 'TOETSER', stand: 'NAZORG', handelingId: randomUUID() });
    await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }] });
    const { kandidaten: uit, paren, themas, afgevallen } = await voorstel(marijke, casusId);
    expect(uit.map(({ partij }) => partij.naam)).toEqual(['Samira El Amrani', 'Priya Ramdin']);
    expect(uit[0]).toMatchObject({ partij: { organisatie: { naam: 'Blijf Groep' }, specialismen: ['HUISELIJKE_RELATIES', 'SEKSUEEL_GEDRAG', 'EERGERELATEERD', 'TRAUMA'] } });
    expect(uit[0]?.redenen[0]).toBe('Past bij wat er speelt: geweld in relaties');
    expect(uit[0]?.caseload).toBeGreaterThan(0);
    expect(uit[1]?.redenen).toContain('Komt van een andere organisatie dan wie bovenaan staat');
    // Joost and Anouk may not, and in what is proposed nothing of them is left but that there are two.
    expect({ themas, afgevallen }).toEqual({ themas: ['HUISELIJKE_RELATIES'], afgevallen: 2 });
    expect(paren.map(({ leden }) => leden.toSorted())).toEqual([[samira, priya].sort()]);
    expect(paren[0]?.redenen).toContain('Komen van twee organisaties: twee manieren van kijken');
  });

  test('weegt het werk van een kandidaat naar de fase en naar wie het doet', async () => {
    const { casusId } = await wachtend();
    const gewicht = async () => (await voorstel(marijke, casusId)).kandidaten.find(({ partij }) => partij.naam === 'Priya Ramdin');
    const eerst = await gewicht();
    const erbij = await proef.maakCasus({ fase: 'RISICOGESTUURD_WERKEN', betrokken: [{ wie: 'priya', als: 'DUOLID' }, { wie: 'joost', als: 'DUOLID' }] });
    const samen = await gewicht();
    await proef.alsPersoon('priya', 'duo').lukt('inzetVastleggen', { casusId: erbij.id, fase: 'RISICOGESTUURD_WERKEN', leden: [{ partijId: priya, mate: 'ACHTERGROND' }] });
    const achter = await gewicht();
    expect([samen, achter].map((na) => [(na?.caseload ?? 0) - (eerst?.caseload ?? 0), (na?.belasting ?? 0) - (eerst?.belasting ?? 0)])).toEqual([[1, 2], [1, 1]]);
    expect(achter?.redenen.join(' ')).toContain('1 op de achtergrond');
  });

  test('is leeg voor wie dit duo niet vormt', async () => {
    const { casusId } = await wachtend();
    const leeg = { themas: [], afgevallen: 0, paren: [], kandidaten: [] };
    expect(await voorstel(proef.alsPersoon('samira', 'duo'), casusId)).toEqual(leeg);
    expect(await voorstel(marijke, randomUUID())).toEqual(leeg);
    expect(await voorstel(marijke, 'geen-id')).toEqual(leeg);
  });
});
