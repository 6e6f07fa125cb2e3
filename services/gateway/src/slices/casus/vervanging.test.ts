import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { plusDagen, vandaag } from '@bv/begrippen';
import { partijId } from '../../proef/proefmensen.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const invoer = (casusId: string, overig: object = {}) => ({ casusId, duolidId: partijId('samira'), vervangerId: partijId('priya'), tot: plusDagen(vandaag(), 7), ...overig });
const priya = () => proef.alsPersoon('priya', 'duo');
const VERVANGING = `query Duo($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { naam vervangingen { id van tot duolid { naam } vervanger { naam } } contactmomenten { verslag } } }`;

describe('een vervanger', () => {
  it('sees and does the work of the duo, is told, and is named as stand-in with an end', async () => {
    const { id } = await proef.maakCasus();
    expect(await priya().vraag(VERVANGING, { id })).toEqual({ casus: null });
    await samira().lukt('vervangingVastleggen', invoer(id));
    await priya().lukt('contactmomentVastleggen', { casusId: id, op: '2026-01-12T10:30:00+01:00', vorm: 'TELEFOON', metWie: 'Fatima', verslag: 'Gebeld.' });
    expect(await priya().vraag(VERVANGING, { id })).toMatchObject({
      casus: { vervangingen: [{ van: vandaag(), tot: plusDagen(vandaag(), 7), duolid: { naam: 'Samira El Amrani' }, vervanger: { naam: 'Priya Ramdin' } }], contactmomenten: [{ verslag: 'Gebeld.' }] },
    });
    const { rows } = await proef.beheer.query(`select tot > now() + interval '7 days' as ruim, tot < now() + interval '9 days' as krap from wand.betrokkenheid where casus_id = $1 and partij_id = $2`, [id, partijId('priya')]);
    expect(rows).toEqual([{ ruim: true, krap: true }]);
    expect((await proef.beheer.query(`select soort from proces.uitbak where casus_id = $1`, [id])).rows).toEqual([{ soort: 'VERVANGING' }]);
  });

  it('stops seeing it when the duo says so', async () => {
    const { id } = await proef.maakCasus();
    const { id: vervangingId } = await samira().lukt('vervangingVastleggen', invoer(id));
    await proef.alsPersoon('joost', 'duo').lukt('vervangingBeeindigen', { id: vervangingId });
    expect(await priya().vraag(VERVANGING, { id })).toEqual({ casus: null });
    expect(codes(await samira().doe('vervangingBeeindigen', { id: vervangingId }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('can be asked by the teamleider, and not by who has nothing to do with the family', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    expect(codes(await priya().doe('vervangingVastleggen', invoer(id)))).toEqual([['NIET_GEVONDEN', null]]);
    await proef.alsPersoon('marijke', 'duo').lukt('vervangingVastleggen', invoer(id));
  });

  it.each([
    ['who is excluded', 'UITGESLOTEN', 'KEUZE_ONGELDIG'],
    ['who reviewed this family', 'TOETSER', 'KEUZE_ONGELDIG'],
    ['who works with it already', 'DUOLID', 'VERVANGT_AL'],
  ])('is never %s', async (_wie, als, code) => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'anouk', als }] });
    expect(codes(await samira().doe('vervangingVastleggen', invoer(id, { vervangerId: partijId('anouk') })))).toEqual([[code, 'vervangerId']]);
  });

  it('stands in for one of the duo, for six weeks at most, and never somebody of another portal', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('vervangingVastleggen', invoer(id, { tot: plusDagen(vandaag(), 43) })))).toEqual([['DATUM_ONGELDIG', 'tot']]);
    expect(codes(await samira().doe('vervangingVastleggen', invoer(id, { duolidId: partijId('anouk') })))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await samira().doe('vervangingVastleggen', invoer(id, { vervangerId: partijId('yusuf') })))).toEqual([['KEUZE_ONGELDIG', 'vervangerId']]);
  });
});

describe('inzet', () => {
  const INZET = `query Duo($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { inzet { fase mate partij { naam } } } }`;

  it('differs per phase, is replaced when it changes, and is of the duo', async () => {
    const { id } = await proef.maakCasus();
    const verdeel = (mate: string, partij: 'samira' | 'priya' = 'samira') => ({ casusId: id, fase: 'DIRECTE_VEILIGHEID', leden: [{ partijId: partijId(partij), mate }] });
    await samira().lukt('inzetVastleggen', verdeel('SAMEN'));
    await samira().lukt('inzetVastleggen', verdeel('VOOROP'));
    expect(await samira().vraag(INZET, { id })).toEqual({ casus: { inzet: [{ fase: 'DIRECTE_VEILIGHEID', mate: 'VOOROP', partij: { naam: 'Samira El Amrani' } }] } });
    expect(codes(await samira().doe('inzetVastleggen', verdeel('SAMEN', 'priya')))).toEqual([['KEUZE_ONGELDIG', 'leden.0.partijId']]);
    expect(codes(await priya().doe('inzetVastleggen', verdeel('SAMEN')))).toEqual([['NIET_GEVONDEN', null]]);
  });
});

describe('bereikbaarheid', () => {
  const IK = `query Ik @doel(code: UITVOEREN_HULP) { ik { partij { bereikbaarheid { telefoon uren buitenUren dagenZonderHulp } } } }`;

  it('is said by the person, changes as often as one likes, and is read by a wijkteam', async () => {
    const uren = (tekst: string) => ({ partijId: partijId('samira'), telefoon: '020 555 0201', uren: tekst, buitenUren: 'Veilig Thuis' });
    await samira().lukt('bereikbaarheidInstellen', uren('overdag'));
    await samira().lukt('bereikbaarheidInstellen', uren('van zeven tot negen'));
    expect(await samira().vraag(IK)).toEqual({ ik: { partij: { bereikbaarheid: { telefoon: '020 555 0201', uren: 'van zeven tot negen', buitenUren: 'Veilig Thuis', dagenZonderHulp: null } } } });
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }] });
    const bron = `query Duo($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { betrokkenheden { hoedanigheid partij { bereikbaarheid { uren } } } } }`;
    const { casus } = await proef.alsPersoon('yusuf', 'wijkteam').vraag<{ casus: { betrokkenheden: unknown[] } }>(bron, { id });
    expect(casus.betrokkenheden).toContainEqual({ hoedanigheid: 'DUOLID', partij: { bereikbaarheid: { uren: 'van zeven tot negen' } } });
  });

  it('is not said of somebody else', async () => {
    expect(codes(await samira().doe('bereikbaarheidInstellen', { partijId: partijId('joost'), uren: 'nooit' }))).toEqual([['NIET_GEVONDEN', null]]);
  });
});
