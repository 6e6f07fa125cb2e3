import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const samira = () => proef.alsPersoon('samira', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);
const LEES = 'query B($id: ID!) { casus(id: $id) { belevingen { cijfer wijze op woorden gezinslid { voornamen } } tijdlijn { soort } } }';
interface Gelezen { casus: { belevingen: Record<string, unknown>[]; tijdlijn: { soort: string }[] } }

describe('how safe somebody feels', () => {
  it('is kept per person over time, once for the same key, and stands on the timeline without content', async () => {
    const { id: casusId, gezinsleden: [moeder, kind] } = await proef.maakCasus();
    const sleutel = '0f0c1b0e-70a4-4f12-8f6b-0d3c74f6b001';
    for (let keer = 0; keer < 2; keer += 1) await samira().doe('belevingVastleggen', { casusId, gezinslidId: kind, wijze: 'GEZICHTEN', cijfer: 3, op: '2026-01-10', woorden: 'Buikpijn' }, { sleutel });
    await samira().lukt('belevingVastleggen', { casusId, gezinslidId: moeder, wijze: 'CIJFER', cijfer: 6, op: '2026-01-11' });
    await samira().lukt('belevingVastleggen', { casusId, wijze: 'CIJFER', cijfer: 4, op: '2026-01-12' });
    const { casus } = await samira().vraag<Gelezen>(LEES, { id: casusId });
    expect(casus.belevingen).toMatchObject([{ cijfer: 3, woorden: 'Buikpijn', gezinslid: { voornamen: 'Noor' } }, { cijfer: 6 }, { cijfer: 4, gezinslid: null }]);
    expect(casus.tijdlijn.map(({ soort }) => soort)).toEqual(['BELEVING_VASTGELEGD', 'BELEVING_VASTGELEGD', 'BELEVING_VASTGELEGD']);
  });

  it.each([[-1], [11], [5.5]])('refuses %d at the field', async (cijfer) => {
    const { id: casusId } = await proef.maakCasus();
    const uit = await proef.alsPersoon('samira', 'duo').antwoord('mutation M($i: BelevingVastleggenInvoer!) { belevingVastleggen(invoer: $i, sleutel: "a") { weigeringen { code veld } } }', { i: { casusId, wijze: 'CIJFER', cijfer, op: '2026-01-10' } });
    expect(JSON.stringify(uit)).toMatch(/SCORE_BUITEN_BEREIK|Int cannot represent/);
  });

  it('is refused to who may not write about safety, and unseen by the wijkteam', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }, { wie: 'marijke', als: 'JEUGDBESCHERMER' }] });
    await samira().lukt('belevingVastleggen', { casusId, wijze: 'CIJFER', cijfer: 4, op: '2026-01-12' });
    expect(codes(await proef.alsPersoon('marijke', 'duo').doe('belevingVastleggen', { casusId, wijze: 'CIJFER', cijfer: 9, op: '2026-01-12' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect((await proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }).vraag<Gelezen>(LEES, { id: casusId })).casus.belevingen).toEqual([]);
  });
});
