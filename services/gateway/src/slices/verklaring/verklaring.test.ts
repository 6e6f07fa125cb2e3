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

const VERKLARINGEN = `query Feiten($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { verklaringen {
  id versie soort tekst bronsoort bron peildatum over { voornamen } vastgelegdDoor { naam } accorderingen { oordeel eigenWoorden gezinslid { voornamen } } } } }`;

interface Verklaring { id: string; versie: number; soort: string; tekst: string; bron: string | null; accorderingen: { oordeel: string; eigenWoorden: string | null }[] }

const haal = async (id: string, wie = samira()): Promise<Verklaring[]> => (await wie.vraag<{ casus: { verklaringen: Verklaring[] } }>(VERKLARINGEN, { id })).casus.verklaringen;
const feit = (casusId: string) => ({ casusId, soort: 'FEIT', tekst: 'Noor was op 12 januari niet op school.', bronsoort: 'INFORMANT', bron: 'Juf Anne, groep 3', peildatum: '2026-01-12', zekerheid: 'ZEKER' });

describe('verklaringen', () => {
  it('are kept with their source, their date and who wrote them down', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima', 'Noor'] });
    await samira().lukt('verklaringVastleggen', { ...feit(casus.id), overId: casus.gezinsleden[1] });
    expect(await haal(casus.id)).toEqual([
      { id: expect.any(String), versie: 1, soort: 'FEIT', tekst: 'Noor was op 12 januari niet op school.', bronsoort: 'INFORMANT', bron: 'Juf Anne, groep 3', peildatum: '2026-01-12', over: { voornamen: 'Noor' }, vastgelegdDoor: { naam: 'Samira El Amrani' }, accorderingen: [] },
    ]);
  });

  it('that are a fact have a source and a date that is not in the future', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('verklaringVastleggen', { casusId: id, soort: 'FEIT', tekst: 'Moeder is verhuisd.' }))).toEqual([['VERPLICHT', 'bronsoort'], ['VERPLICHT', 'bron'], ['VERPLICHT', 'peildatum']]);
    expect(codes(await samira().doe('verklaringVastleggen', { ...feit(id), peildatum: '2999-01-01' }))).toEqual([['DATUM_IN_TOEKOMST', 'peildatum']]);
    expect((await samira().doe('verklaringVastleggen', { casusId: id, soort: 'INTERPRETATIE', tekst: 'Moeder is op haar hoede.' })).gelukt).toBe(true);
  });

  it('that are a fact cannot lose their source later', async () => {
    const { id } = await proef.maakCasus();
    const { id: feitId } = await samira().lukt('verklaringVastleggen', feit(id));
    expect(codes(await samira().doe('verklaringWijzigen', { id: feitId, versie: 1, bron: '' }))).toEqual([['VERPLICHT', 'bron']]);
    expect(codes(await samira().doe('verklaringWijzigen', { id: feitId, versie: 1, peildatum: '' }))).toEqual([['VERPLICHT', 'peildatum']]);
    expect(await haal(id)).toEqual([expect.objectContaining({ versie: 1, bron: 'Juf Anne, groep 3' })]);
  });

  it('go by their kind: the wijkteam reads the views of the family and neither facts nor interpretations', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    await samira().lukt('verklaringVastleggen', feit(id));
    await samira().lukt('verklaringVastleggen', { casusId: id, soort: 'INTERPRETATIE', tekst: 'Vader voelt zich buitengesloten.' });
    await samira().lukt('verklaringVastleggen', { casusId: id, soort: 'MENING_BETROKKENE', tekst: 'Ik wil dat het stopt.' });
    expect(await haal(id)).toHaveLength(3);
    const bron = `query Meningen($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { verklaringen { soort tekst } } }`;
    expect(await proef.alsPersoon('yusuf', 'wijkteam').vraag(bron, { id })).toEqual({ casus: { verklaringen: [{ soort: 'MENING_BETROKKENE', tekst: 'Ik wil dat het stopt.' }] } });
  });

  it('are about a member of the own casus only', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    expect(codes(await samira().doe('verklaringVastleggen', { ...feit(een.id), overId: twee.gezinsleden[0] }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('changed at once by both of the duo give the second the text that stands there', async () => {
    const { id } = await proef.maakCasus();
    const { id: feitId } = await samira().lukt('verklaringVastleggen', feit(id));
    await samira().lukt('verklaringWijzigen', { id: feitId, versie: 1, tekst: 'Noor was twee dagen niet op school.' });
    expect(await joost().doe('verklaringWijzigen', { id: feitId, versie: 1, tekst: 'Noor was ziek.' })).toMatchObject({ conflict: { versie: 2, velden: [{ veld: 'tekst', huidig: 'Noor was twee dagen niet op school.' }] } });
  });
});

describe('accorderingen', () => {
  it('hold the own words of each family member, the last answer of each', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima', 'Noor'] });
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', feit(casus.id));
    const [fatima, noor] = casus.gezinsleden;
    await samira().lukt('accorderingVastleggen', { verklaringId, gezinslidId: fatima, oordeel: 'NIET_AKKOORD' });
    await samira().lukt('accorderingVastleggen', { verklaringId, gezinslidId: noor, oordeel: 'AKKOORD' });
    await joost().lukt('accorderingVastleggen', { verklaringId, gezinslidId: fatima, oordeel: 'AANVULLING', eigenWoorden: 'Ze was ziek, ik heb gebeld.' });
    const [verklaring] = await haal(casus.id);
    expect(verklaring?.accorderingen).toHaveLength(2);
    expect(verklaring?.accorderingen).toEqual(expect.arrayContaining([
      { oordeel: 'AANVULLING', eigenWoorden: 'Ze was ziek, ik heb gebeld.', gezinslid: { voornamen: 'Fatima' } },
      { oordeel: 'AKKOORD', eigenWoorden: null, gezinslid: { voornamen: 'Noor' } },
    ]));
  });

  it('with an addition have words', async () => {
    const casus = await proef.maakCasus();
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', feit(casus.id));
    expect(codes(await samira().doe('accorderingVastleggen', { verklaringId, gezinslidId: casus.gezinsleden[0], oordeel: 'AANVULLING' }))).toEqual([['VERPLICHT', 'eigenWoorden']]);
  });

  it('fix the words they answer: a correction is a new statement', async () => {
    const casus = await proef.maakCasus();
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', feit(casus.id));
    await samira().lukt('accorderingVastleggen', { verklaringId, gezinslidId: casus.gezinsleden[0], oordeel: 'AKKOORD' });
    expect(codes(await samira().doe('verklaringWijzigen', { id: verklaringId, versie: 1, tekst: 'Iets anders.' }))).toEqual([['VERKLARING_GEACCORDEERD', null]]);
    expect(await haal(casus.id)).toEqual([expect.objectContaining({ tekst: 'Noor was op 12 januari niet op school.' })]);
  });

  it('are of a member of the same casus', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', feit(een.id));
    expect(codes(await samira().doe('accorderingVastleggen', { verklaringId, gezinslidId: twee.gezinsleden[0], oordeel: 'AKKOORD' }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('given by both of the duo at once stay one per family member', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima'] });
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', feit(casus.id));
    const invoer = { verklaringId, gezinslidId: casus.gezinsleden[0], oordeel: 'AKKOORD' };
    await Promise.all([samira().lukt('accorderingVastleggen', invoer), joost().lukt('accorderingVastleggen', invoer)]);
    expect((await haal(casus.id))[0]?.accorderingen).toHaveLength(1);
  });
});

describe('een informant', () => {
  const INFORMANT = `query Feiten($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { verklaringen { informantOordeel informantWoorden } } }`;

  it('answers for the own text, also when the family has answered already; who sees it differently says how', async () => {
    const { id, gezinsleden: [gezinslidId] } = await proef.maakCasus();
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', feit(id));
    await samira().lukt('accorderingVastleggen', { verklaringId, gezinslidId, oordeel: 'AKKOORD' });
    expect(codes(await joost().doe('informantakkoordVastleggen', { id: verklaringId, oordeel: 'NIET_AKKOORD' }))).toEqual([['VERPLICHT', 'woorden']]);
    await joost().lukt('informantakkoordVastleggen', { id: verklaringId, oordeel: 'AANVULLING', woorden: 'Het waren twee dagen.' });
    expect(await samira().vraag(INFORMANT, { id })).toEqual({ casus: { verklaringen: [{ informantOordeel: 'AANVULLING', informantWoorden: 'Het waren twee dagen.' }] } });
  });

  it('is not asked about a text of somebody else', async () => {
    const { id } = await proef.maakCasus();
    const { id: verklaringId } = await samira().lukt('verklaringVastleggen', { ...feit(id), bronsoort: 'DOCUMENT' });
    expect(codes(await samira().doe('informantakkoordVastleggen', { id: verklaringId, oordeel: 'AKKOORD' }))).toEqual([['GEEN_INFORMANT', null]]);
  });
});
