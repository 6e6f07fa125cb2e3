import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');
const joost = () => proef.alsPersoon('joost', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const BRON = `query Reflectie($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { reflecties { soort tekst door { naam } } tijdlijn { soort } afschermingen { label } } }`;
const STIL = `query Stil($id: ID!) { casus(id: $id) { reflecties { id } tijdlijn { soort } afschermingen { label } } }`;

interface Antwoord { casus: { reflecties: unknown[]; tijdlijn: unknown[]; afschermingen: { label: string }[] } }

const reflectie = (casusId: string) => ({ casusId, soort: 'TWIJFEL', tekst: 'Kijken we niet te veel naar vader?' });

describe('reflecties', () => {
  it('are read by the team: the duo and who thinks along, who may add one', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }, { wie: 'priya', als: 'TEGENDENKER' }] });
    await samira().lukt('reflectieVastleggen', reflectie(id));
    await proef.alsPersoon('priya', 'duo').lukt('reflectieVastleggen', { ...reflectie(id), soort: 'TEGENDENKVRAAG', tekst: 'Wat als het andersom is?' });
    for (const wie of [joost(), proef.alsPersoon('ruben', 'duo')]) expect((await wie.vraag<Antwoord>(BRON, { id })).casus.reflecties).toHaveLength(2);
  });

  it('do not exist for others: no row, no timeline, no withheld field, on the whole schema too', async () => {
    const anderen = [
      { wie: 'marijke', als: 'TEAMLEIDER', portaal: 'duo' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER', portaal: 'wijkteam' }, { wie: 'renske', als: 'VT_BEHANDELAAR', portaal: 'veilig-thuis' },
    ] as const;
    const { id } = await proef.maakCasus({ betrokken: [...DUO, ...anderen] });
    await samira().lukt('reflectieVastleggen', reflectie(id));
    for (const { wie, portaal } of anderen) {
      const { casus } = await proef.alsPersoon(wie, portaal, { volledig: true }).vraag<Antwoord>(STIL, { id });
      expect([wie, casus.reflecties, casus.tijdlijn]).toEqual([wie, [], []]);
      expect(casus.afschermingen.map(({ label }) => label)).not.toContain('REFLECTIE');
      expect(codes(await proef.alsPersoon(wie, portaal, { volledig: true }).doe('reflectieVastleggen', reflectie(id)))).toEqual([['NIET_GEVONDEN', null]]);
    }
  });

  it.each([['renske', 'veilig-thuis'], ['hanna', 'rvdk'], ['yusuf', 'wijkteam']] as const)('are absent from the contract %s works with (%s)', async (wie, portaal) => {
    const { errors } = await proef.alsPersoon(wie, portaal).antwoord(`query Weg($id: ID!) { casus(id: $id) { reflecties { id } } }`, { id: 'x' });
    expect(errors?.[0]?.message).toContain('Cannot query field "reflecties"');
  });
});
