import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { plusDagen, vandaag } from '@bv/begrippen';
import { organisatieId, partijId as demopartijId } from '@bv/demo';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
let marijke: Persoon;
let samira: Persoon;
let yusuf: Persoon;
let lotte: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  marijke = proef.alsPersoon('marijke', 'duo', { volledig: true });
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
  yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
  lotte = proef.alsPersoon('lotte', 'wijkteam', { volledig: true });
});
afterAll(() => proef.stop());
const NIEUW_WEST = partijId('wijkteam-nieuw-west');
const NOORD = partijId('wijkteam-noord');
beforeEach(() => proef.beheer.query(`update algemeen.partij set geldig_tot = null, opvolger_id = null where id = any ($1)`, [[NIEUW_WEST, NOORD]]));

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
interface Versie { id: string; gemeente: string; geldigVan: string; teamNaam: string; vastgelegdOp: string; door: { naam: string } }
const versies = async (wie: Persoon, gemeente: string): Promise<Versie[]> =>
  (await wie.vraag<{ gemeenteafspraken: Versie[] }>(`query G($gemeente: String) { gemeenteafspraken(gemeente: $gemeente) { id gemeente geldigVan teamNaam vastgelegdOp door { naam } } }`, { gemeente })).gemeenteafspraken;
const afspraak = (anders: Record<string, unknown> = {}): Record<string, unknown> => ({ gemeente: 'Diemen', geldigVan: '2026-01-01', teamNaam: 'Brede Hoed', telefoon: '020', uren: 'werkdagen', buitenUren: 'Veilig Thuis', afspraken: 'Wij bellen elke maand.', teamIds: [], ...anders });

describe('wat er in een gemeente geldt', () => {
  test('schrijft alleen wie een team leidt; ieder die met gezinnen werkt leest het, met wie het schreef', async () => {
    for (const wie of [samira, yusuf]) expect((await wie.antwoord(`mutation M($invoer: GemeenteafspraakVastleggenInvoer!) { gemeenteafspraakVastleggen(invoer: $invoer, sleutel: "${randomUUID()}") { gelukt weigeringen { code } } }`, { invoer: afspraak() })).data?.['gemeenteafspraakVastleggen'] ?? { gelukt: false }).toMatchObject({ gelukt: false });
    expect(codes(await samira.doe('gemeenteafspraakVastleggen', afspraak()))).toEqual([['NIET_GEVONDEN', null]]);
    await marijke.lukt('gemeenteafspraakVastleggen', afspraak());
    for (const wie of [samira, yusuf, lotte, proef.alsPersoon('renske', 'veilig-thuis', { volledig: true })]) {
      expect(await versies(wie, 'Diemen')).toMatchObject([{ gemeente: 'Diemen', teamNaam: 'Brede Hoed', door: { naam: 'Marijke de Boer' } }]);
    }
  });

  test('komt er een versie bij, dan blijft wat eerder gold; wie een oude las, schrijft niet', async () => {
    const [eerste] = await versies(marijke, 'Diemen');
    const nieuw = afspraak({ vorigeId: eerste?.id, geldigVan: '2027-01-01', teamNaam: 'Wijkteam Diemen' });
    expect(codes(await marijke.doe('gemeenteafspraakVastleggen', afspraak({ teamNaam: 'Zonder te lezen' })))).toEqual([['VERSIE_VEROUDERD', null]]);
    const sleutel = randomUUID();
    await marijke.lukt('gemeenteafspraakVastleggen', nieuw, { sleutel });
    await marijke.lukt('gemeenteafspraakVastleggen', nieuw, { sleutel });
    expect((await versies(marijke, 'Diemen')).map(({ teamNaam }) => teamNaam)).toEqual(['Wijkteam Diemen', 'Brede Hoed']);
    expect(codes(await marijke.doe('gemeenteafspraakVastleggen', nieuw))).toEqual([['VERSIE_VEROUDERD', null]]);
  });

  test('staat met het team op het blad van een overdracht, en dat blad verandert niet meer', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: NIEUW_WEST, wieVertelt: 'Samira', terugkomenBij: 'x', grond: 'TOESTEMMING', grondToelichting: 'x' });
    const team = async (): Promise<string[]> => (await yusuf.vraag<{ overdracht: { stukken: { soort: string; tekst: string }[] } }>('query O($id: ID!) { overdracht(id: $id) { stukken { soort tekst } } }', { id })).overdracht.stukken.filter(({ soort }) => soort === 'TEAM').map(({ tekst }) => tekst);
    expect(await team()).toEqual(['Wijkteam Nieuw-West (Buurtteam), 020 555 0200, bereikbaar: maandag tot en met vrijdag, 8 tot 18 uur. Daarbuiten: Veilig Thuis, 0800 2000, dag en nacht']);
    await marijke.lukt('gemeenteafspraakVastleggen', afspraak({ gemeente: 'Amsterdam', vorigeId: (await versies(marijke, 'Amsterdam')).toSorted((een, ander) => ander.vastgelegdOp.localeCompare(een.vastgelegdOp))[0]?.id, geldigVan: vandaag(), teamIds: [NIEUW_WEST] }));
    expect((await team())[0]).toContain('8 tot 18 uur');
  });
});

describe('een team dat stopt', () => {
  test('beëindigt alleen wie een team leidt, met een opvolger die zelf blijft', async () => {
    const einde = { teamId: NIEUW_WEST, geldigTot: plusDagen(vandaag(), 10), opvolgerId: NOORD };
    expect(codes(await samira.doe('teamBeeindigen', einde))).toEqual([['NIET_GEVONDEN', null]]);
    for (const fout of [{ opvolgerId: NIEUW_WEST }, { opvolgerId: demopartijId('samen-doen-noord') }, { opvolgerId: partijId('teamleiders') }, { opvolgerId: partijId('yusuf') }, { geldigTot: plusDagen(vandaag(), -1) }]) {
      expect(codes(await marijke.doe('teamBeeindigen', { ...einde, ...fout }))).toEqual([['KEUZE_ONGELDIG', 'opvolgerId']]);
    }
    await marijke.lukt('teamBeeindigen', einde);
    // The one that follows cannot end before it has taken over: else families would be led to where nobody is.
    expect(codes(await marijke.doe('teamBeeindigen', { teamId: NOORD, geldigTot: plusDagen(vandaag(), 20), opvolgerId: NIEUW_WEST }))).toEqual([['KEUZE_ONGELDIG', 'opvolgerId']]);
  });

  test('krijgt daarna geen gezin meer, ook niet wat al was aangeboden; de afzender houdt het', async () => {
    const { id: casusId } = await proef.maakCasus();
    const aanbod = { casusId, soort: 'NAAR_WIJKTEAM', naarId: NIEUW_WEST, wieVertelt: 'Samira', terugkomenBij: 'x', grond: 'TOESTEMMING', grondToelichting: 'x' };
    const { id } = await samira.lukt('overdrachtAanbieden', aanbod);
    await proef.beheer.query(`update algemeen.partij set geldig_tot = ${VANDAAG} - 1, opvolger_id = $2 where id = $1`, [NIEUW_WEST, NOORD]);
    const uit = await yusuf.doe('overdrachtAanvaarden', { id, versie: 1 });
    expect(codes(uit)).toEqual([['TEAM_GESTOPT', null]]);
    expect(uit.weigeringen[0]?.tekst).toContain('Wijkteam Noord');
    await yusuf.lukt('overdrachtWeigeren', { id, versie: 1, reden: 'Ons team is gestopt.' });
    expect(codes(await samira.doe('overdrachtAanbieden', aanbod))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    expect(codes(await samira.doe('overdrachtAanbieden', { ...aanbod, naarId: demopartijId('samen-doen-noord') }))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    await samira.lukt('overdrachtAanbieden', { ...aanbod, naarId: NOORD });
  });

  async function gehouden(): Promise<string> {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: NIEUW_WEST, wieVertelt: 'Samira', terugkomenBij: 'x', grond: 'TOESTEMMING', grondToelichting: 'x' });
    await yusuf.lukt('overdrachtAanvaarden', { id, versie: 1 });
    return casusId;
  }
  const houders = async (casusId: string): Promise<string[]> =>
    (await proef.beheer.query<{ naam: string }>(`select p.naam from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id where b.casus_id = $1 and b.hoedanigheid = 'WIJKTEAM_HOUDER' and b.stand = 'ACTIEF' and b.tot is null`, [casusId])).rows.map(({ naam }) => naam);

  test('laat zijn gezinnen waar ze zijn, met de oude naam en wie opvolgt; overzetten is één handeling, en er is altijd één houder', async () => {
    const casusId = await gehouden();
    expect(codes(await yusuf.doe('gezinOverzetten', { casusId, naarId: partijId('lotte') }))).toEqual([['GEEN_OPVOLGER', null]]);
    await marijke.lukt('teamBeeindigen', { teamId: NIEUW_WEST, geldigTot: vandaag(), opvolgerId: NOORD });
    expect(await houders(casusId)).toEqual(['Yusuf Demir']);
    const { mijnWerk } = await yusuf.vraag<{ mijnWerk: { casusId: string; overdracht: { naar: unknown } | null }[] }>('{ mijnWerk { casusId overdracht { naar { naam geldigTot opvolger { naam } } } } }');
    expect(mijnWerk.find((werk) => werk.casusId === casusId)?.overdracht?.naar).toEqual({ naam: 'Wijkteam Nieuw-West', geldigTot: vandaag(), opvolger: { naam: 'Wijkteam Noord' } });
    expect(codes(await yusuf.doe('gezinOverzetten', { casusId, naarId: partijId('sanne') }))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    const sleutel = randomUUID();
    await yusuf.lukt('gezinOverzetten', { casusId, naarId: partijId('lotte') }, { sleutel });
    expect(await houders(casusId)).toEqual(['Lotte Vermeer']);
    const CASUS = 'query C($id: ID!) { casus(id: $id) { naam overdrachten { naar { naam } stukken { soort } } } }';
    expect(await lotte.vraag(CASUS, { id: casusId })).toMatchObject({ casus: { naam: 'Gezin Proef', overdrachten: [{ naar: { naam: 'Wijkteam Nieuw-West' } }] } });
    expect(await yusuf.vraag(CASUS, { id: casusId })).toEqual({ casus: null });
    const { rows } = await proef.beheer.query(`select 1 from proces.uitbak where casus_id = $1 and soort = 'GEZIN_OVERGEZET' and partij_id = $2`, [casusId, partijId('lotte')]);
    expect(rows).toHaveLength(1);
  });

  test('houdt het team dat opvolgt ook op, dan is het wie dat opvolgt', async () => {
    const casusId = await gehouden();
    await proef.beheer.query(`update algemeen.partij set geldig_tot = ${VANDAAG}, opvolger_id = case when id = $1 then $2::uuid else $3::uuid end where id = any ($4)`, [NIEUW_WEST, partijId('teamleiders'), NOORD, [NIEUW_WEST, partijId('teamleiders')]]);
    try {
      await yusuf.lukt('gezinOverzetten', { casusId, naarId: partijId('lotte') });
      expect(await houders(casusId)).toEqual(['Lotte Vermeer']);
    } finally {
      await proef.beheer.query(`update algemeen.partij set geldig_tot = null, opvolger_id = null where id = $1`, [partijId('teamleiders')]);
    }
  });

  test('een gezin van een ander zet niemand over, en niet naar wie is uitgesloten', async () => {
    const casusId = await gehouden();
    await marijke.lukt('teamBeeindigen', { teamId: NIEUW_WEST, geldigTot: vandaag(), opvolgerId: NOORD });
    const vreemd = await lotte.doe('gezinOverzetten', { casusId, naarId: partijId('lotte') });
    expect(codes(vreemd)).toEqual([['NIET_GEVONDEN', null]]);
    expect(await lotte.doe('gezinOverzetten', { casusId: randomUUID(), naarId: partijId('lotte') })).toEqual(vreemd);
    await betrek(proef.beheer, casusId, { wie: 'lotte', als: 'UITGESLOTEN' });
    expect(codes(await yusuf.doe('gezinOverzetten', { casusId, naarId: partijId('lotte') }))).toEqual([['KEUZE_ONGELDIG', 'naarId']]);
    expect(await houders(casusId)).toEqual(['Yusuf Demir']);
  });
});

test('een organisatie die er niet meer is, is te vinden onder de oude naam, met wie haar opvolgde', async () => {
  const { alleOrganisaties } = await samira.vraag<{ alleOrganisaties: { id: string }[] }>('{ alleOrganisaties { id naam geldigTot opvolger { naam } } }');
  expect(alleOrganisaties.find(({ id }) => id === organisatieId('samen-doen'))).toMatchObject({ naam: 'Samen DOEN', geldigTot: '2020-12-31', opvolger: { naam: 'Ouder- en Kindteams' } });
});
