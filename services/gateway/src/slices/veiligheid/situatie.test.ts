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

const SITUATIES = `query Top3($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { situaties { id versie rang titel gevolg toestand scores { score datum gezinslid { voornamen } toelichting } } } }`;

interface Situatie { id: string; versie: number; rang: number; titel: string; gevolg: string; toestand: string; scores: { score: number }[] }

const samira = () => proef.alsPersoon('samira', 'duo');
const haal = async (id: string): Promise<Situatie[]> => (await samira().vraag<{ casus: { situaties: Situatie[] } }>(SITUATIES, { id })).casus.situaties;
const situatie = (casusId: string, titel: string) => ({
  casusId, titel, wieDoetWatBijWie: 'Vader slaat met de deur en schreeuwt tegen moeder waar Noor bij is.', frequentie: 'elke week', aard: 'STRUCTUREEL', gevolg: 'Noor slaapt niet.', laatstGebeurdOp: '2026-01-10',
});
const maak = async (casusId: string, ...titels: string[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const titel of titels) ids.push((await samira().lukt('situatieVastleggen', situatie(casusId, titel))).id);
  return ids;
};
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

describe('onveilige situaties', () => {
  it('come in the order in which they were chosen; the fourth is for later', async () => {
    const { id } = await proef.maakCasus();
    await maak(id, 'Schreeuwen', 'Alleen thuis', 'Drinken', 'Schulden');
    expect((await haal(id)).map(({ rang, titel, toestand }) => [rang, titel, toestand])).toEqual([[1, 'Schreeuwen', 'ACTUEEL'], [2, 'Alleen thuis', 'ACTUEEL'], [3, 'Drinken', 'ACTUEEL'], [4, 'Schulden', 'ACTUEEL']]);
  });

  it('added by both of the duo at once get a place of their own', async () => {
    const { id } = await proef.maakCasus();
    const joost = proef.alsPersoon('joost', 'duo');
    await Promise.all([samira().lukt('situatieVastleggen', situatie(id, 'Een')), joost.lukt('situatieVastleggen', situatie(id, 'Twee'))]);
    expect((await haal(id)).map(({ rang }) => rang)).toEqual([1, 2]);
  });

  it('are ranked anew with the family; what is not named comes after', async () => {
    const { id } = await proef.maakCasus();
    const [a, b, c] = await maak(id, 'A', 'B', 'C');
    await samira().lukt('situatiesRangschikken', { casusId: id, volgorde: [c, a] });
    expect((await haal(id)).map((s) => s.id)).toEqual([c, a, b]);
  });

  it('of another family cannot be ranked here, nor one twice', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    const [a] = await maak(een.id, 'A');
    const [x] = await maak(twee.id, 'X');
    expect(codes(await samira().doe('situatiesRangschikken', { casusId: een.id, volgorde: [a, x] }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await samira().doe('situatiesRangschikken', { casusId: een.id, volgorde: [a, a] }))).toEqual([['KEUZE_ONGELDIG', 'volgorde']]);
  });

  it('are changed by who saw the last version; who did not gets the text that stands there now', async () => {
    const { id } = await proef.maakCasus();
    const [situatieId] = await maak(id, 'A');
    await samira().lukt('situatieWijzigen', { id: situatieId, versie: 1, gevolg: 'Noor slaapt bij oma.' });
    expect(await proef.alsPersoon('joost', 'duo').doe('situatieWijzigen', { id: situatieId, versie: 1, gevolg: 'Noor is bang.', toestand: 'OPGELOST' })).toMatchObject({
      gelukt: false,
      conflict: { versie: 2, velden: [{ veld: 'gevolg', huidig: 'Noor slaapt bij oma.' }, { veld: 'toestand', huidig: 'ACTUEEL' }] },
    });
    expect(await haal(id)).toEqual([expect.objectContaining({ titel: 'A', gevolg: 'Noor slaapt bij oma.' })]);
  });

  it('must say concretely who did what to whom', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('situatieVastleggen', { ...situatie(id, 'A'), wieDoetWatBijWie: '  ' }))).toEqual([['VERPLICHT', 'wieDoetWatBijWie']]);
  });

  it('are the work of the duo: who thinks along reads them and cannot write them', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }] });
    const [situatieId] = await maak(id, 'A');
    const ruben = proef.alsPersoon('ruben', 'duo');
    expect((await ruben.vraag<{ casus: { situaties: Situatie[] } }>(SITUATIES, { id })).casus.situaties).toHaveLength(1);
    for (const uit of [await ruben.doe('situatieVastleggen', situatie(id, 'B')), await ruben.doe('situatieWijzigen', { id: situatieId, versie: 1, titel: 'B' }), await ruben.doe('situatiesRangschikken', { casusId: id, volgorde: [situatieId] })]) {
      expect(codes(uit)).toEqual([['NIET_GEVONDEN', null]]);
    }
  });
});

describe('scores', () => {
  it('are of a family member in their own words, or of the duo', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima'] });
    const [situatieId] = await maak(casus.id, 'A');
    await samira().lukt('scoreVastleggen', { situatieId, gezinslidId: casus.gezinsleden[0], score: 3, datum: '2026-01-12', toelichting: 'Ik durf niet naar huis.' });
    await samira().lukt('scoreVastleggen', { situatieId, score: 10, datum: '2026-02-12' });
    expect((await haal(casus.id))[0]?.scores).toEqual([
      { score: 3, datum: '2026-01-12', gezinslid: { voornamen: 'Fatima' }, toelichting: 'Ik durf niet naar huis.' },
      { score: 10, datum: '2026-02-12', gezinslid: null, toelichting: null },
    ]);
  });

  it.each([-1, 11])('of %i do not exist', async (score) => {
    const { id } = await proef.maakCasus();
    const [situatieId] = await maak(id, 'A');
    expect(codes(await samira().doe('scoreVastleggen', { situatieId, score, datum: '2026-01-12' }))).toEqual([['SCORE_BUITEN_BEREIK', 'score']]);
  });

  it('take no family member of another casus', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    const [situatieId] = await maak(een.id, 'A');
    const uit = await samira().doe('scoreVastleggen', { situatieId, gezinslidId: twee.gezinsleden[0], score: 5, datum: '2026-01-12' });
    expect(codes(uit)).toEqual([['NIET_GEVONDEN', null]]);
    expect((await haal(een.id))[0]?.scores).toEqual([]);
  });
});
