import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');

const IK = `query Ik @doel(code: ALGEMEEN) { ik { partij { id naam organisatie { naam } specialismen } portalen sessieEindigt } }`;
const PARTIJEN = `query Partijen($soort: Partijsoort, $portaal: String) @doel(code: ALGEMEEN) { partijen(soort: $soort, portaal: $portaal) { naam soort portaal } }`;

const namen = async (variabelen: Record<string, unknown>): Promise<string[]> =>
  (await samira().vraag<{ partijen: { naam: string }[] }>(PARTIJEN, variabelen)).partijen.map(({ naam }) => naam);

describe('partijen', () => {
  it('tell who is logged in and which portals that opens', async () => {
    expect(await proef.alsPersoon('anouk', 'duo').vraag(IK)).toEqual({
      ik: { partij: { id: partijId('anouk'), naam: 'Anouk Visser', organisatie: { naam: 'Raad voor de Kinderbescherming' }, specialismen: ['SCHEIDING', 'TRAUMA'] }, portalen: ['duo', 'rvdk'], sessieEindigt: expect.any(String) },
    });
  });

  it('of a portal are the groups that work there and the people who may open it', async () => {
    expect(await namen({ soort: 'GROEP', portaal: 'wijkteam' })).toEqual(['Samen DOEN Noord', 'Wijkteam Nieuw-West', 'Wijkteam Noord']);
    expect(await namen({ soort: 'PERSOON', portaal: 'rvdk' })).toEqual(['Anouk Visser', 'Hanna de Groot', 'Mirjam Sloot']);
    expect(await namen({ portaal: 'veilig-thuis' })).toEqual(['Intake Veilig Thuis', 'Liam Boer', 'Renske Smit', 'Werkbegeleiding Veilig Thuis']);
  });

  it('have no subject of the identity provider in the API', async () => {
    const { errors } = await proef.alsPersoon('samira', 'duo', { volledig: true }).antwoord(`{ partijen { sub } }`);
    expect(errors?.[0]?.message).toContain('Cannot query field "sub"');
  });
});
