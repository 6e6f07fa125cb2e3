import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const KIJK = `query Kijk($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { id nummer naam verklaringen { id tekst } } }`;
const LOGBOEK = `query Logboek($nummer: String!, $na: ID, $aantal: Int!) @doel(code: TOEZICHT) { logboek(casusnummer: $nummer, na: $na, aantal: $aantal) { id naam operatie doel actie uitkomst getoond afgeschermd hoedanigheden } }`;
const CASUSSEN = `query Toezichtcasussen($zoek: String) @doel(code: TOEZICHT) { toezichtcasussen(zoek: $zoek) { nummer inzagen personen organisaties } }`;

interface Regel { id: string; naam: string; operatie: string; doel: string; actie: string; uitkomst: string; getoond: string[]; afgeschermd: string[]; hoedanigheden: string[] }
interface Telling { nummer: string; inzagen: number; personen: number; organisaties: number }

const eva = () => proef.alsPersoon('eva', 'privacy');
const lees = async (nummer: string, aantal = 50, na: string | null = null): Promise<Regel[]> => (await eva().vraag<{ logboek: Regel[] }>(LOGBOEK, { nummer, aantal, na })).logboek;
const casussen = async (zoek: string): Promise<Telling[]> => (await eva().vraag<{ toezichtcasussen: Telling[] }>(CASUSSEN, { zoek })).toezichtcasussen;

async function bekekenCasus(): Promise<{ id: string; nummer: string }> {
  const { id } = await proef.maakCasus({ toestand: 'BIJ_WIJKTEAM', betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
  const { casus } = await proef.alsPersoon('samira', 'duo').vraag<{ casus: { nummer: string } }>(KIJK, { id });
  await proef.alsPersoon('yusuf', 'wijkteam').vraag(KIJK, { id });
  return { id, nummer: casus.nummer };
}

describe('het logboek van een casus', () => {
  it('says who looked, as what, for what, what was shown and what was withheld', async () => {
    const { nummer } = await bekekenCasus();
    const [yusuf, samira] = await lees(nummer);
    expect(yusuf).toMatchObject({ naam: 'Yusuf Demir', operatie: 'Kijk', doel: 'UITVOEREN_HULP', actie: 'R', uitkomst: 'GESLAAGD', hoedanigheden: ['WIJKTEAM_HOUDER'] });
    expect(yusuf?.getoond).toEqual(['PROCES', 'IDENTIFICEREND', 'ZIENSWIJZE']);
    expect(yusuf?.afgeschermd).toEqual(['FEIT', 'INTERPRETATIE']);
    expect(samira).toMatchObject({ naam: 'Samira El Amrani', hoedanigheden: ['DUOLID'], afgeschermd: [] });
  });

  it('holds the reading of the logboek itself', async () => {
    const { nummer } = await bekekenCasus();
    await lees(nummer);
    expect((await lees(nummer))[0]).toMatchObject({ naam: 'Eva Lindeman', operatie: 'Logboek', doel: 'TOEZICHT', getoond: [] });
  });

  it('goes on where the last line was', async () => {
    const { nummer } = await bekekenCasus();
    const [eerste, tweede] = await lees(nummer, 2);
    expect((await lees(nummer, 1, eerste?.id)).map(({ id }) => id)).toEqual([tweede?.id]);
  });
});

describe('de laatst geopende casussen', () => {
  it('are numbers and counts; who supervises is not counted as looking', async () => {
    const { nummer } = await bekekenCasus();
    await lees(nummer);
    expect(await casussen(nummer.toLowerCase())).toEqual([{ nummer, inzagen: 2, personen: 2, organisaties: 2 }]);
  });

  it('are found by how the number begins, and a wildcard is only a character', async () => {
    const { nummer } = await bekekenCasus();
    expect((await casussen(nummer.slice(0, -1))).map((casus) => casus.nummer)).toContain(nummer);
    expect(await casussen('%')).toEqual([]);
  });

  it('are asked in the privacy portal by who works there and nowhere else', async () => {
    await bekekenCasus();
    for (const [naam, portaal] of [['samira', 'duo'], ['eva', 'duo'], ['samira', 'privacy']] as const) {
      const { data } = await proef.alsPersoon(naam, portaal, { volledig: true }).antwoord(CASUSSEN, { zoek: 'BV' });
      expect((data as { toezichtcasussen?: unknown[] } | null)?.toezichtcasussen ?? []).toEqual([]);
    }
  });
});
