import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { logregelsVan } from '../../proef/logregels.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

interface Regel { id: string; naam: string; casusnummer: string | null; operatie: string; actie: string; op: string; getoond: string[] }
const ZOEK = `query Zoek($filter: Logfilter!, $aantal: Int!, $na: String) @doel(code: TOEZICHT) { logregels(filter: $filter, aantal: $aantal, na: $na) { volgende regels { id naam casusnummer operatie actie op getoond } } }`;
const KIJK = `query Kijk($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { id nummer naam } }`;
const VEILIG = `query Veilig($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { id afspraken { als } } }`;
const eva = () => proef.alsPersoon('eva', 'privacy');
const zoek = async (filter: object, aantal = 50, na: string | null = null): Promise<{ regels: Regel[]; volgende: string | null }> =>
  (await eva().vraag<{ logregels: { regels: Regel[]; volgende: string | null } }>(ZOEK, { filter, aantal, na })).logregels;

async function bekeken(): Promise<{ id: string; nummer: string }> {
  const casus = await proef.maakCasus({ betrokken: DUO });
  for (const bron of [KIJK, VEILIG]) await proef.alsPersoon('samira', 'duo').vraag(bron, { id: casus.id });
  await proef.alsPersoon('joost', 'duo').vraag(KIJK, { id: casus.id });
  return casus;
}

describe('zoeken in het logboek', () => {
  test('op casus, op mens en op soort gegevens, ook tegelijk', async () => {
    const { nummer } = await bekeken();
    const wie = async (filter: object): Promise<string[]> => (await zoek({ casusnummer: nummer.toLowerCase(), ...filter })).regels.map(({ naam, operatie }) => `${naam} ${operatie}`);
    expect(await wie({})).toEqual(['Joost Bakker Kijk', 'Samira El Amrani Veilig', 'Samira El Amrani Kijk']);
    expect(await wie({ persoonId: partijId('joost') })).toEqual(['Joost Bakker Kijk']);
    expect(await wie({ persoonId: partijId('samira'), label: 'AFSPRAAK' })).toEqual(['Samira El Amrani Veilig']);
    expect(await wie({ actie: 'N' })).toEqual([]);
    expect(await wie({ persoonId: 'geen-id' })).toEqual([]);
  });

  test('op periode, van begin tot vlak voor het einde', async () => {
    const { nummer } = await bekeken();
    const { regels: [laatste, midden, eerste] } = await zoek({ casusnummer: nummer, persoonId: null });
    const tijden = async (filter: object): Promise<string[]> => (await zoek({ casusnummer: nummer, ...filter })).regels.filter(({ naam }) => naam !== 'Eva Lindeman').map(({ id }) => id);
    expect(await tijden({ van: midden!.op })).toEqual([laatste!.id, midden!.id]);
    expect(await tijden({ tot: midden!.op })).toEqual([eerste!.id]);
    expect(await tijden({ van: '2099-01-01T00:00:00Z' })).toEqual([]);
    expect(await tijden({ tot: '2001-01-01T00:00:00Z' })).toEqual([]);
  });

  test('gaat bladzij voor bladzij verder waar de vorige ophield, ook als er regels bij komen', async () => {
    const { nummer } = await bekeken();
    const filter = { casusnummer: nummer, actie: 'R' };
    const eerste = await zoek(filter, 2);
    const tweede = await zoek(filter, 2, eerste.volgende);
    expect([...eerste.regels, ...tweede.regels].map(({ naam, operatie }) => `${naam} ${operatie}`)).toEqual(['Joost Bakker Kijk', 'Samira El Amrani Veilig', 'Samira El Amrani Kijk']);
    expect(tweede.volgende).toBeNull();
    expect((await zoek(filter, 2, 'onzin')).regels).toHaveLength(2);
  });

  test('vindt wat onder noodtoegang gebeurde, en wat geweigerd werd', async () => {
    const { nummer, id } = await proef.maakCasus();
    const lotte = proef.alsPersoon('lotte', 'wijkteam');
    await lotte.lukt('noodtoegangNemen', { casusnummer: nummer, gevaar: 'VERMIST', reden: 'Een meisje van zes kwam niet thuis uit school.' });
    await lotte.vraag(KIJK, { id });
    await lotte.doe('afspraakVastleggen', { casusId: id, als: 'vader boos wordt', dan: 'belt hij oma', doorWie: 'vader' });
    await proef.alsPersoon('priya', 'duo').doe('afspraakVastleggen', { casusId: id, als: 'vader boos wordt', dan: 'belt hij oma', doorWie: 'vader' });
    expect((await zoek({ casusnummer: nummer, nood: true })).regels.map(({ actie, naam }) => [actie, naam])).toEqual([['U', 'Lotte Vermeer'], ['R', 'Lotte Vermeer'], ['N', 'Lotte Vermeer']]);
    expect((await zoek({ casusnummer: nummer, uitkomst: 'GEWEIGERD' })).regels.map(({ naam }) => naam)).toEqual(['Priya Ramdin', 'Lotte Vermeer']);
  });

  test('is zelf een regel, bij de casus die gezocht werd', async () => {
    const { id, nummer } = await bekeken();
    expect(await logregelsVan(proef.beheer, () => zoek({ casusnummer: nummer }))).toMatchObject([{ wie: 'eva', actie: 'S', uitkomst: 'GESLAAGD', casusId: id, doel: 'TOEZICHT', getoond: [] }]);
    expect(await logregelsVan(proef.beheer, () => zoek({ casusnummer: 'BV-2099-99999' }))).toMatchObject([{ wie: 'eva', actie: 'S', uitkomst: 'NIETS_GEVONDEN', casusId: null }]);
  });

  test('kan alleen wie toezicht houdt, in dat portaal', async () => {
    const { nummer } = await bekeken();
    for (const [naam, portaal] of [['samira', 'duo'], ['eva', 'duo'], ['samira', 'privacy']] as const) {
      const { data } = await proef.alsPersoon(naam, portaal, { volledig: true }).antwoord(ZOEK, { filter: { casusnummer: nummer }, aantal: 5 });
      expect(data).toMatchObject({ logregels: { regels: [], volgende: null } });
    }
  });
});
