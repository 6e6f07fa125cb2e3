import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { organisatieId } from '@bv/demo';
import { leesPdf } from '../../proef/pdf-lezen.js';
import { legMeldingVast, proefmelding } from '../../proef/proefmelding.js';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let renske: Persoon;
let yusuf: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis', { volledig: true });
  yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
});
afterAll(() => proef.stop());

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const LEES = `query L($id: ID!) { casus(id: $id) { toestand overdrachten { id versie toestand antwoordVan naarOrganisatie { naam } stukken { soort kop tekst } } betrokkenheden { hoedanigheid stand tot partij { naam } } } }`;
interface Gelezen { toestand: string; overdrachten: { id: string; versie: number; toestand: string; stukken: { soort: string; kop: string | null; tekst: string }[] }[]; betrokkenheden: { hoedanigheid: string; stand: string; tot: string | null }[] }
const lees = async (wie: Persoon, id: string): Promise<Gelezen | null> => (await wie.vraag<{ casus: Gelezen | null }>(LEES, { id })).casus;
const BRIEF = 'query B($id: ID!) { overdrachtbrief(id: $id) { bestandsnaam } }';

const TOESTEMMING = { terugkomenBij: 'Als het weer misgaat', grond: 'TOESTEMMING', grondToelichting: 'Moeder zei ja' };
const bied = async (soort: string, naarId: string): Promise<{ casusId: string; id: string }> => {
  const { casusId } = await legMeldingVast(proef);
  const { id } = await renske.lukt('overdrachtAanbieden', { casusId, soort, naarId, wieVertelt: 'Renske belt moeder', voorwaarden: ['Vader slaapt bij zijn broer.'], vragen: ['Wie haalt Sem op?'], ...(soort === 'NAAR_WIJKTEAM' ? TOESTEMMING : {}) });
  return { casusId, id };
};
const open = (g: Gelezen | null): string[] => (g?.betrokkenheden ?? []).filter(({ tot }) => tot === null).map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`).sort();

describe('naar een organisatie zonder portaal', () => {
  test('gaat als brief, met wat die mag lezen, en de brief staat in het log', async () => {
    const { casusId, id } = await bied('NAAR_GI', organisatieId('jbra'));
    expect((await lees(renske, casusId))?.overdrachten[0]?.stukken.map(({ soort }) => soort)).toEqual(['KERN', 'GEZINSLID', 'GEZINSLID', 'VOORWAARDE', 'VRAAG']);
    const { bestand } = await renske.document(BRIEF, { id });
    const { tekst, isGemerkt } = await leesPdf(bestand!.inhoud);
    expect(isGemerkt).toBe(true);
    expect(tekst).toMatch(/Jeugdbescherming Regio Amsterdam/);
    expect(tekst).not.toContain(proefmelding.tekstVoorGezin);
    const { rows } = await proef.beheer.query<{ n: number }>(`select count(*)::int as n from log.toegang where casus_id = $1 and actie = 'E'`, [casusId]);
    expect(rows[0]?.n).toBe(1);
  });

  test('blijft van Veilig Thuis tot iemand daar ja zegt en Veilig Thuis loslaat', async () => {
    const { casusId, id } = await bied('NAAR_VEILIG_THUIS', organisatieId('veilig-thuis-flevoland'));
    expect(await lees(renske, casusId)).toMatchObject({ toestand: 'BIJ_VEILIG_THUIS', overdrachten: [{ toestand: 'AANGEBODEN' }] });
    expect(codes(await renske.doe('overdrachtAfronden', { id, versie: 1 }))).toEqual([['NOG_NIET_AANVAARD', null]]);
    expect(codes(await renske.doe('overdrachtAntwoordVastleggen', { id, versie: 1, isAanvaard: false, antwoordVan: 'Een collega', antwoordOp: '2026-01-10' }))).toEqual([['VERPLICHT', 'reden']]);
    await renske.lukt('overdrachtAntwoordVastleggen', { id, versie: 1, isAanvaard: true, antwoordVan: 'Ans Kok, teamleider', antwoordOp: '2026-01-10' });
    expect(open(await lees(renske, casusId))).toEqual(['VT_BEHANDELAAR ACTIEF']);
    await renske.lukt('overdrachtAfronden', { id, versie: 2 });
    const na = await lees(renske, casusId);
    expect([na?.toestand, open(na)]).toEqual(['GESLOTEN', ['VT_BEHANDELAAR NAZORG']]);
  });

  test('een nee met reden laat het gezin waar het was, en dan kan het ergens anders heen', async () => {
    const { casusId, id } = await bied('NAAR_GI', organisatieId('wss'));
    await renske.lukt('overdrachtAntwoordVastleggen', { id, versie: 1, isAanvaard: false, antwoordVan: 'Ans Kok', antwoordOp: '2026-01-10', reden: 'Geen plek.' });
    expect(await lees(renske, casusId)).toMatchObject({ toestand: 'BIJ_VEILIG_THUIS', overdrachten: [{ toestand: 'GEWEIGERD', antwoordVan: 'Ans Kok' }] });
    expect(codes(await renske.doe('overdrachtAanbieden', { casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: partijId('teamleiders'), wieVertelt: 'x' }))).toEqual([]);
  });

  test('niet aan de eigen organisatie of een andere soort, en intrekken kan', async () => {
    const { casusId } = await legMeldingVast(proef);
    const doe = (soort: string, naarId: string) => renske.doe('overdrachtAanbieden', { casusId, soort, naarId, wieVertelt: 'x' });
    expect(codes(await doe('NAAR_VEILIG_THUIS', organisatieId('veilig-thuis')))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    expect(codes(await doe('NAAR_GI', organisatieId('rvdk')))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    expect(codes(await doe('NAAR_GI', 'geen-id'))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    const { id } = await renske.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_GI', naarId: organisatieId('jbra'), wieVertelt: 'x' });
    await renske.lukt('overdrachtIntrekken', { id, versie: 1, reden: 'Verkeerde instelling.' });
    expect(await lees(renske, casusId)).toMatchObject({ toestand: 'BIJ_VEILIG_THUIS', overdrachten: [{ toestand: 'INGETROKKEN' }] });
  });
});

describe('van Veilig Thuis naar het wijkteam', () => {
  test('het wijkteam antwoordt zelf, Veilig Thuis laat los, en er is altijd iemand', async () => {
    const { casusId, id } = await bied('NAAR_WIJKTEAM', partijId('wijkteam-nieuw-west'));
    expect((await lees(renske, casusId))?.overdrachten[0]?.stukken.map(({ soort }) => soort)).toEqual(['KERN', 'GEZINSLID', 'GEZINSLID', 'VOORWAARDE', 'TEAM', 'TERUGKOMEN', 'VRAAG']);
    expect(codes(await renske.doe('overdrachtAntwoordVastleggen', { id, versie: 1, isAanvaard: true, antwoordVan: 'x', antwoordOp: '2026-01-10' }))).toEqual([['NIET_MOGELIJK', null]]);
    await yusuf.lukt('overdrachtAanvaarden', { id, versie: 1 });
    expect(open(await lees(renske, casusId))).toEqual(['VT_BEHANDELAAR ACTIEF', 'WIJKTEAM_HOUDER ACTIEF']);
    expect(codes(await renske.doe('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-noord'), wieVertelt: 'x', ...TOESTEMMING }))).toEqual([['AL_AANVAARD', null]]);
    await renske.lukt('overdrachtAfronden', { id, versie: 2 });
    const na = await lees(renske, casusId);
    expect([na?.toestand, open(na)]).toEqual(['BIJ_WIJKTEAM', ['VT_BEHANDELAAR NAZORG', 'WIJKTEAM_HOUDER ACTIEF']]);
  });
});
