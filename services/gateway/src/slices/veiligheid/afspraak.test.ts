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

const AFSPRAKEN = `query Plan($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { afspraken { versie als dan doorWie toestand looptDoor evaluatie gewijzigdDoor { naam } } } }`;

interface Afspraak { versie: number; als: string; dan: string; doorWie: string; toestand: string; looptDoor: boolean; evaluatie: string | null; gewijzigdDoor: { naam: string } }

const samira = () => proef.alsPersoon('samira', 'duo');
const joost = () => proef.alsPersoon('joost', 'duo');
const yusuf = () => proef.alsPersoon('yusuf', 'wijkteam');
const haal = async (id: string, wie = samira()): Promise<Afspraak[]> => (await wie.vraag<{ casus: { afspraken: Afspraak[] } }>(AFSPRAKEN, { id })).casus.afspraken;
const afspraak = (casusId: string) => ({ casusId, als: 'vader drinkt', dan: 'gaat Noor naar oma', doorWie: 'Fatima', van: '2026-01-01', tot: '2027-01-01' });
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

describe('veiligheidsafspraken', () => {
  it('run from the moment they are made, with who made them', async () => {
    const { id } = await proef.maakCasus();
    await samira().lukt('afspraakVastleggen', afspraak(id));
    expect(await haal(id)).toEqual([{ versie: 1, als: 'vader drinkt', dan: 'gaat Noor naar oma', doorWie: 'Fatima', toestand: 'LOPEND', looptDoor: false, evaluatie: null, gewijzigdDoor: { naam: 'Samira El Amrani' } }]);
  });

  it('come back in the same answer, so that the screen needs no second question', async () => {
    const { id } = await proef.maakCasus();
    const uit = await samira().lukt('afspraakVastleggen', afspraak(id), { deel: 'casus { nummer afspraken { dan } }' });
    expect(uit['casus']).toEqual({ nummer: expect.any(String), afspraken: [{ dan: 'gaat Noor naar oma' }] });
  });

  it('changed by both of the duo at once lose nothing: the second gets the first one’s text, name and version', async () => {
    const { id } = await proef.maakCasus();
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    const [een, twee] = await Promise.all([
      samira().doe('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'belt Fatima oma' }),
      joost().doe('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'gaat Noor naar de buren' }),
    ]);
    const [winnaar, verliezer] = een.gelukt ? [een, twee] : [twee, een];
    const [staat] = await haal(id);
    expect(winnaar).toMatchObject({ gelukt: true, versie: 2 });
    expect(verliezer).toMatchObject({ gelukt: false, conflict: { versie: 2, gewijzigdDoor: staat?.gewijzigdDoor.naam, velden: [{ veld: 'dan', huidig: staat?.dan }] } });
    expect(codes(verliezer)).toEqual([['VERSIE_VEROUDERD', null]]);
  });

  it('are saved after a conflict with the version that came back', async () => {
    const { id } = await proef.maakCasus();
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    await samira().lukt('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'belt Fatima oma' });
    const { conflict } = await joost().doe('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'gaat Noor naar de buren' });
    await joost().lukt('afspraakWijzigen', { id: afspraakId, versie: conflict?.versie, dan: 'belt Fatima oma of gaat Noor naar de buren' });
    expect(await haal(id)).toEqual([expect.objectContaining({ versie: 3, als: 'vader drinkt', dan: 'belt Fatima oma of gaat Noor naar de buren' })]);
  });

  it('that run on are kept by the wijkteam, which gets the same conflict', async () => {
    const { id } = await proef.maakCasus({ toestand: 'BIJ_WIJKTEAM', betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', { ...afspraak(id), looptDoor: true });
    await yusuf().lukt('afspraakWijzigen', { id: afspraakId, versie: 1, toestand: 'NAGEKOMEN', evaluatie: 'Drie keer gelukt.' });
    await yusuf().lukt('afspraakVastleggen', { ...afspraak(id), als: 'Noor niet op school is' });
    expect((await haal(id, yusuf())).map(({ toestand, evaluatie }) => [toestand, evaluatie])).toEqual([['LOPEND', null], ['NAGEKOMEN', 'Drie keer gelukt.']]);
    expect(await samira().doe('afspraakWijzigen', { id: afspraakId, versie: 1, toestand: 'GEBROKEN' })).toMatchObject({ conflict: { gewijzigdDoor: 'Yusuf Demir', velden: [{ veld: 'toestand', huidig: 'NAGEKOMEN' }] } });
  });

  it('teach who may not see them nothing by colliding', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_ADVIES' }, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    for (const wie of [yusuf(), proef.alsPersoon('marijke', 'duo'), proef.alsPersoon('priya', 'duo')]) {
      expect(await wie.doe('afspraakWijzigen', { id: afspraakId, versie: 7, dan: 'x' })).toMatchObject({ gelukt: false, conflict: null, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
      expect(await wie.doe('afspraakVastleggen', afspraak(id))).toMatchObject({ gelukt: false, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
    }
    expect(await haal(id)).toEqual([expect.objectContaining({ versie: 1, dan: 'gaat Noor naar oma' })]);
  });

  it('are closed for who is excluded from this family, whatever else that person is', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'joost', als: 'UITGESLOTEN' }] });
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    expect(codes(await joost().doe('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await joost().doe('afspraakVastleggen', afspraak(id)))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('do not end before they begin, also when only one of the two dates changes', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('afspraakVastleggen', { ...afspraak(id), tot: '2025-12-31' }))).toEqual([['DATUM_ONGELDIG', 'tot']]);
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    expect(codes(await samira().doe('afspraakWijzigen', { id: afspraakId, versie: 1, tot: '2025-12-31' }))).toEqual([['DATUM_ONGELDIG', 'tot']]);
  });
});
