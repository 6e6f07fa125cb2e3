import { plusDagen, vandaag } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { beoordeling, legMeldingVast } from '../../proef/proefmelding.js';
import type { Persoon } from '../../proef/persoon.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let renske: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
});
afterAll(() => proef.stop());

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const LEES = `query V($id: ID!) { casus(id: $id) { versie toestand naam voorwaarden { id versie tekst vervallenOp vervallenReden } betrokkenheden { hoedanigheid stand tot termijn partij { id } }
  vervolgtrajecten { id versie toestand momenten { id versie gepland gedaanOp oordeel bevinding } } } }`;
interface Gelezen {
  versie: number;
  toestand: string;
  naam: string | null;
  voorwaarden: { id: string; versie: number; vervallenReden: string | null }[];
  betrokkenheden: { hoedanigheid: string; stand: string; tot: string | null; termijn: string | null }[];
  vervolgtrajecten: { id: string; versie: number; toestand: string; momenten: { id: string; versie: number; gepland: string; gedaanOp: string | null; oordeel: string | null }[] }[];
}
const lees = async (id: string, wie = renske): Promise<Gelezen> => (await wie.vraag<{ casus: Gelezen }>(LEES, { id })).casus;
const dag = plusDagen(vandaag(), -1);

async function begin(): Promise<{ casusId: string; vervolgId: string }> {
  const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
  await renske.lukt('veiligheidsbeoordelingVaststellen', { ...melding, ...beoordeling, besluit: 'VOORWAARDEN_EN_VERVOLG' });
  return { casusId: melding.casusId, vervolgId: (await lees(melding.casusId)).vervolgtrajecten[0]!.id };
}

async function kijk(casusId: string, oordeel: string): Promise<void> {
  const moment = (await lees(casusId)).vervolgtrajecten[0]!.momenten.find(({ gedaanOp }) => gedaanOp === null)!;
  await renske.lukt('monitormomentAfronden', { id: moment.id, versie: moment.versie, gedaanOp: dag, oordeel, bevinding: 'Moeder belt niet meer.' });
}

describe('voorwaarden en vervolg', () => {
  test('een moment wordt gepland, verzet en vastgelegd; het eerste dat komt staat als termijn op het werk', async () => {
    const { casusId, vervolgId } = await begin();
    const morgen = plusDagen(vandaag(), 1);
    const { id } = await renske.lukt('monitormomentPlannen', { casusId, vervolgId, gepland: morgen });
    const termijn = async () => (await lees(casusId)).betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_MONITOR')?.termijn?.slice(0, 10);
    expect(await termijn()).toBe(morgen);
    await renske.lukt('monitormomentVerzetten', { id, versie: 1, gepland: plusDagen(morgen, 1) });
    expect(await termijn()).toBe(plusDagen(morgen, 1));
    expect(codes(await renske.doe('monitormomentAfronden', { id, versie: 2, gedaanOp: morgen, oordeel: 'DIRECT_VEILIG', bevinding: 'x' }))).toEqual([['DATUM_IN_TOEKOMST', 'gedaanOp']]);
    await renske.lukt('monitormomentAfronden', { id, versie: 2, gedaanOp: dag, oordeel: 'DIRECT_VEILIG', bevinding: 'Het gaat goed.' });
    expect(codes(await renske.doe('monitormomentAfronden', { id, versie: 3, gedaanOp: dag, oordeel: 'DIRECT_VEILIG', bevinding: 'x' }))).toEqual([['AL_GEDAAN', null]]);
    expect(await termijn()).not.toBe(plusDagen(morgen, 1));
  });

  test('stopt pas als het stabiel veilig is', async () => {
    const { casusId, vervolgId } = await begin();
    const stop = async () => renske.doe('vervolgAfronden', { id: vervolgId, versie: (await lees(casusId)).vervolgtrajecten[0]!.versie, toelichting: 'Klaar.' });
    expect(codes(await stop())).toEqual([['NOG_NIET_STABIEL', null]]);
    await kijk(casusId, 'DIRECT_VEILIG');
    expect(codes(await stop())).toEqual([['NOG_NIET_STABIEL', null]]);
    await kijk(casusId, 'STABIEL_VEILIG');
    expect(codes(await stop())).toEqual([]);
    const na = await lees(casusId);
    expect(na.vervolgtrajecten[0]?.toestand).toBe('AFGEROND');
    expect(na.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_MONITOR')?.tot).not.toBeNull();
    await renske.lukt('vtDossierSluiten', { casusId, versie: na.versie });
    expect(await lees(casusId)).toMatchObject({ toestand: 'GESLOTEN', naam: null });
  });

  test('een voorwaarde die niet meer geldt blijft te lezen, met de reden', async () => {
    const { casusId } = await begin();
    const { id } = await renske.lukt('voorwaardeVastleggen', { casusId, tekst: 'Vader slaapt bij zijn broer.' });
    expect(codes(await renske.doe('voorwaardeLatenVervallen', { id, versie: 1, vervallenReden: '' }))).toEqual([['VERPLICHT', 'vervallenReden']]);
    await renske.lukt('voorwaardeLatenVervallen', { id, versie: 1, vervallenReden: 'Vader woont nu ergens anders.' });
    expect((await lees(casusId)).voorwaarden).toMatchObject([{ vervallenReden: 'Vader woont nu ergens anders.' }]);
  });

  test('wie alleen volgt legt vast hoe het gaat, en stelt geen voorwaarden', async () => {
    const { casusId } = await begin();
    await proef.beheer.query(`update wand.betrokkenheid set tot = now() where casus_id = $1 and hoedanigheid = 'VT_BEHANDELAAR'`, [casusId]);
    expect(codes(await renske.doe('voorwaardeVastleggen', { casusId, tekst: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    await kijk(casusId, 'DIRECT_VEILIG');
    expect((await lees(casusId)).vervolgtrajecten[0]?.momenten.filter(({ gedaanOp }) => gedaanOp !== null)).toHaveLength(1);
  });
});

describe('het dossier sluiten', () => {
  test('kan niet zolang er iets loopt, en laat alleen de melder over', async () => {
    const { casusId } = await begin();
    expect(codes(await renske.doe('vtDossierSluiten', { casusId, versie: (await lees(casusId)).versie }))).toEqual([['NOG_NIET_KLAAR', null]]);
    const ander = await legMeldingVast(proef);
    expect(codes(await proef.alsPersoon('liam', 'veilig-thuis').doe('vtDossierSluiten', { casusId: ander.casusId, versie: 1 }))).toEqual([['NIET_GEVONDEN', null]]);
    await renske.lukt('vtDossierSluiten', { casusId: ander.casusId, versie: (await lees(ander.casusId)).versie });
    const na = await lees(ander.casusId);
    expect(na.betrokkenheden.filter(({ hoedanigheid, tot }) => hoedanigheid === 'VT_BEHANDELAAR' && tot === null).map(({ stand }) => stand)).toEqual(['NAZORG']);
  });
});
