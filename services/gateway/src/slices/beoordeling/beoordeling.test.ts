import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { antwoorden, beoordeling, legMeldingVast } from '../../proef/proefmelding.js';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alsInstrumenten } from './instrumenten.js';
import { volgendeBeoordeling } from './beoordeling.toestand.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  liam = proef.alsPersoon('liam', 'veilig-thuis');
});
afterAll(() => proef.stop());

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const GEEN_VERVOLG = { ...beoordeling, besluit: 'GEEN_VERVOLG', directVeilig: true, collegaId: partijId('liam') };
const CASUS = `query C($id: ID!) { casus(id: $id) { meldingen { toestand tekstIntern tekstVoorGezin melder { naam } } onderzoeken { toestand termijn werkdagenOver } vervolgtrajecten { toestand momenten { gepland } }
  beoordelingen { id versie toestand besluit reden instrumentVersie vastgesteldOp terugstuurreden door { naam } collega { naam } bevestigdDoor { naam } antwoorden { vraag antwoord toelichting } }
  betrokkenheden { hoedanigheid stand tot termijn partij { naam } } } }`;
interface Gelezen {
  meldingen: { toestand: string; tekstIntern: string | null; melder: unknown }[];
  onderzoeken: { toestand: string; termijn: string; werkdagenOver: number }[];
  vervolgtrajecten: { momenten: unknown[] }[];
  beoordelingen: { id: string; versie: number; toestand: string; vastgesteldOp: string | null; bevestigdDoor: { naam: string } | null; antwoorden: unknown[]; instrumentVersie: number; terugstuurreden: string | null }[];
  betrokkenheden: { hoedanigheid: string; stand: string; tot: string | null; termijn: string | null; partij: { naam: string } }[];
}
const zie = async (wie: Persoon, id: string): Promise<Gelezen | null> => (await wie.vraag<{ casus: Gelezen | null }>(CASUS, { id })).casus;
const berichten = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 order by gemaakt_op`, [casusId])).rows.map(({ wat }) => wat);

async function geenVervolg(): Promise<{ casusId: string; meldingId: string; id: string }> {
  const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
  const { id } = await renske.lukt('veiligheidsbeoordelingVaststellen', { ...melding, ...GEEN_VERVOLG });
  return { ...melding, id };
}

describe('de vragen van de beoordeling', () => {
  test('worden allemaal beantwoord, met uitleg waar het antwoord daarom vraagt, en bewaren hun versie', async () => {
    const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
    const doe = (anders: Record<string, unknown>) => renske.doe('veiligheidsbeoordelingVaststellen', { ...melding, ...beoordeling, ...anders });
    expect(codes(await doe({ antwoorden: antwoorden.slice(1) }))).toEqual([['ANTWOORD_ONTBREEKT', 'antwoorden.0.antwoord']]);
    expect(codes(await doe({ antwoorden: [{ vraag: 'NU_GEVAAR', antwoord: 'JA' }, ...antwoorden.slice(1)] }))).toEqual([['ANTWOORD_ONTBREEKT', 'antwoorden.0.toelichting']]);
    expect(codes(await doe({ antwoorden: [...antwoorden, { vraag: 'ANDERS', antwoord: 'JA' }] }))).toEqual([['INSTRUMENT_ONBEKEND', 'antwoorden']]);
    expect(codes(await doe({ instrumentVersie: 99 }))).toEqual([['INSTRUMENT_ONBEKEND', 'instrumentVersie']]);
    await renske.lukt('veiligheidsbeoordelingVaststellen', { ...melding, ...beoordeling, antwoorden: [{ vraag: 'NU_GEVAAR', antwoord: 'JA', toelichting: 'Vader is thuis.' }, ...antwoorden.slice(1)] });
    const gezien = (await zie(renske, melding.casusId))?.beoordelingen[0];
    expect(gezien).toMatchObject({ toestand: 'VASTGESTELD', instrumentVersie: 1 });
    expect(gezien?.antwoorden).toHaveLength(antwoorden.length);
    expect(gezien?.antwoorden).toContainEqual({ vraag: 'NU_GEVAAR', antwoord: 'JA', toelichting: 'Vader is thuis.' });
  });

  test('een nieuwe versie geldt vanaf haar dag, zonder dat de code verandert', async () => {
    const VERSIES = 'query V { instrumenten { versie isNuGeldig vragen { code groep antwoorden { code vraagtToelichting } } } }';
    const versies = (await renske.vraag<{ instrumenten: { versie: number; isNuGeldig: boolean; vragen: { code: string }[] }[] }>(VERSIES)).instrumenten;
    expect(versies).toMatchObject([{ versie: 1, isNuGeldig: true }]);
    expect(versies[0]?.vragen.map(({ code }) => code)).toEqual(antwoorden.map(({ vraag }) => vraag));
    const rij = (versie: number, geldigVan: string) => ({ id: String(versie), versie, titel: 'x', geldigVan, vragen: JSON.stringify([{ code: 'NU', groep: 'g', tekst: 't', hulp: null, antwoorden: [{ code: 'JA', tekst: 'Ja', vraagtToelichting: false }, { code: 'NEE', tekst: 'Nee', vraagtToelichting: false }] }]) });
    const geldig = (dag: string) => alsInstrumenten([rij(2, '2027-01-01'), rij(1, '2026-01-01')], dag).filter(({ isNuGeldig }) => isNuGeldig).map(({ versie }) => versie);
    expect([geldig('2026-12-31'), geldig('2027-01-01')]).toEqual([[1], [2]]);
  });
});

describe('vier ogen bij geen vervolg', () => {
  test('tot een collega bevestigt staat er niets vast, en loopt de termijn door', async () => {
    const { casusId, id } = await geenVervolg();
    const voor = await zie(renske, casusId);
    expect(voor).toMatchObject({ meldingen: [{ toestand: 'IN_BEOORDELING' }], beoordelingen: [{ toestand: 'TE_BEVESTIGEN', vastgesteldOp: null, collega: { naam: 'Liam Boer' } }] });
    expect(voor?.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_BEHANDELAAR')?.termijn).not.toBeNull();
    expect(await berichten(casusId)).toEqual(['BEOORDELING_BEVESTIGEN Liam Boer']);
    expect(codes(await renske.doe('beoordelingBevestigen', { id, versie: 1 }))).toEqual([['TWEEDE_PAAR_OGEN', null]]);
    expect((await renske.doe('overdrachtAanbieden', { casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: partijId('teamleiders'), wieVertelt: 'x' })).weigeringen).toMatchObject([{ code: 'BEOORDELING_ONTBREEKT' }]);
    await liam.lukt('beoordelingBevestigen', { id, versie: 1 });
    const na = await zie(renske, casusId);
    expect(na).toMatchObject({ meldingen: [{ toestand: 'BEOORDEELD' }], beoordelingen: [{ toestand: 'VASTGESTELD', bevestigdDoor: { naam: 'Liam Boer' }, vastgesteldOp: expect.any(String) }] });
    expect(na?.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_BEHANDELAAR')?.termijn).toBeNull();
    expect(await berichten(casusId)).toEqual(['BEOORDELING_BEVESTIGEN Liam Boer', 'BEOORDELING_BEVESTIGD Renske Smit']);
    expect(await zie(liam, casusId)).toBeNull();
    expect(codes(await liam.doe('beoordelingBevestigen', { id, versie: 1 }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  test('de collega ziet waarop het rust, en niet wie meldde of wat alleen Veilig Thuis opschreef', async () => {
    const { casusId } = await geenVervolg();
    expect(await zie(liam, casusId)).toMatchObject({ meldingen: [{ tekstIntern: null, melder: null, tekstVoorGezin: expect.any(String) }], beoordelingen: [{ reden: expect.any(String), antwoorden: expect.arrayContaining([expect.objectContaining({ vraag: 'NU_GEVAAR' })]) }] });
    expect(codes(await liam.doe('veiligheidsbeoordelingVaststellen', { casusId, meldingId: partijId('liam'), ...beoordeling }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  test('teruggestuurd blijft staan met de reden, en de behandelaar beoordeelt opnieuw', async () => {
    const { casusId, meldingId, id } = await geenVervolg();
    expect(codes(await liam.doe('beoordelingTerugsturen', { id, versie: 1, reden: '' }))).toEqual([['VERPLICHT', 'reden']]);
    expect(codes(await renske.doe('veiligheidsbeoordelingVaststellen', { casusId, meldingId, ...beoordeling }))).toEqual([['WACHT_OP_COLLEGA', null]]);
    await liam.lukt('beoordelingTerugsturen', { id, versie: 1, reden: 'Vraag ook de school.' });
    expect((await zie(renske, casusId))?.beoordelingen).toMatchObject([{ toestand: 'TERUGGESTUURD', terugstuurreden: 'Vraag ook de school.', vastgesteldOp: null }]);
    await renske.lukt('veiligheidsbeoordelingVaststellen', { casusId, meldingId, ...beoordeling });
    expect((await zie(renske, casusId))?.beoordelingen.map(({ toestand }) => toestand).sort()).toEqual(['TERUGGESTUURD', 'VASTGESTELD']);
  });

  test('vraagt om een collega van Veilig Thuis, een ander dan uzelf, en die kan wisselen', async () => {
    const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
    const doe = (collegaId: string | null) => renske.doe('veiligheidsbeoordelingVaststellen', { ...melding, ...GEEN_VERVOLG, collegaId });
    expect(codes(await doe(null))).toEqual([['VERPLICHT', 'collegaId']]);
    expect(codes(await doe(partijId('renske')))).toEqual([['TWEEDE_PAAR_OGEN', 'collegaId']]);
    expect(codes(await doe(partijId('samira')))).toEqual([['KEUZE_ONGELDIG', 'collegaId']]);
    const { casusId, id } = await geenVervolg();
    expect(codes(await liam.doe('beoordelingCollegaKiezen', { id, versie: 1, collegaId: partijId('renske') }))).toEqual([['NIET_GEVONDEN', null]]);
    await renske.lukt('beoordelingCollegaKiezen', { id, versie: 1, collegaId: partijId('liam') });
    expect((await zie(renske, casusId))?.betrokkenheden.filter(({ hoedanigheid, tot }) => hoedanigheid === 'VT_NAKIJKER' && tot !== null).length).toBeGreaterThan(0);
    await liam.lukt('beoordelingBevestigen', { id, versie: 2 });
  });

  test('staat ook in de database: zonder tweede naam, of met de eigen naam, gaat het niet', async () => {
    const { id } = await geenVervolg();
    for (const wie of [null, partijId('renske')]) {
      await expect(proef.beheer.query(`update gegevens.veiligheidsbeoordeling set toestand = 'VASTGESTELD', vastgesteld_op = now(), bevestigd_door_id = $2 where id = $1`, [id, wie])).rejects.toThrow('vier_ogen');
    }
    expect([volgendeBeoordeling('TE_BEVESTIGEN', 'BEVESTIGEN'), volgendeBeoordeling('VASTGESTELD', 'TERUGSTUREN'), volgendeBeoordeling('x', 'BEVESTIGEN')]).toEqual(['VASTGESTELD', undefined, undefined]);
  });
});

describe('wat na de beoordeling begint', () => {
  test('een onderzoek, met tien weken op het werk van de behandelaar', async () => {
    const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
    await renske.lukt('veiligheidsbeoordelingVaststellen', { ...melding, ...beoordeling, besluit: 'ONDERZOEK' });
    const gezien = await zie(renske, melding.casusId);
    expect(gezien?.onderzoeken).toMatchObject([{ toestand: 'LOPEND' }]);
    expect(gezien?.onderzoeken[0]?.werkdagenOver).toBeGreaterThan(40);
    expect(gezien?.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_BEHANDELAAR')?.termijn).toBe(gezien?.onderzoeken[0]?.termijn);
  });

  test('voorwaarden en vervolg, met momenten en met wie blijft volgen', async () => {
    const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
    await renske.lukt('veiligheidsbeoordelingVaststellen', { ...melding, ...beoordeling, besluit: 'VOORWAARDEN_EN_VERVOLG' });
    const gezien = await zie(renske, melding.casusId);
    expect(gezien?.vervolgtrajecten[0]?.momenten).toHaveLength(6);
    expect(gezien?.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_MONITOR')).toMatchObject({ stand: 'ACTIEF', termijn: expect.any(String), partij: { naam: 'Renske Smit' } });
  });
});
