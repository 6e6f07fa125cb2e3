import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { risicoaspecten } from '@bv/demo';
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

const RISICOS = `query Risicos($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { risicos { aspect aanwezig toelichting bewaken } } }`;

const haal = async (id: string, wie = samira()): Promise<unknown[]> => (await wie.vraag<{ casus: { risicos: unknown[] } }>(RISICOS, { id })).casus.risicos;
const aspecten = Object.keys(risicoaspecten);
const risico = (casusId: string, meer: Record<string, unknown> = {}) => ({ casusId, aspect: aspecten[0], aanwezig: 'AANWEZIG', toelichting: 'Vader drinkt elke avond.', ...meer });

describe('risico’s', () => {
  it('to watch are what the wijkteam sees, and no other', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const yusuf = proef.alsPersoon('yusuf', 'wijkteam');
    await samira().lukt('risicoVastleggen', risico(id));
    const { id: tweede } = await samira().lukt('risicoVastleggen', risico(id, { aspect: aspecten[1], toelichting: 'Schulden.', bewaken: true }));
    expect(await haal(id)).toHaveLength(2);
    expect(await haal(id, yusuf)).toEqual([{ aspect: aspecten[1], aanwezig: 'AANWEZIG', toelichting: 'Schulden.', bewaken: true }]);
    await samira().lukt('risicoWijzigen', { id: tweede, versie: 1, bewaken: false });
    expect(await haal(id, yusuf)).toEqual([]);
  });

  it('keep their category when a change does not speak of watching', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const { id: risicoId } = await samira().lukt('risicoVastleggen', risico(id, { bewaken: true }));
    await samira().lukt('risicoWijzigen', { id: risicoId, versie: 1, toelichting: 'Vader drinkt in het weekend.' });
    expect(await haal(id, proef.alsPersoon('yusuf', 'wijkteam'))).toEqual([expect.objectContaining({ toelichting: 'Vader drinkt in het weekend.', bewaken: true })]);
  });

  it('that are present say by what one notices it, also after a change of one field', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('risicoVastleggen', risico(id, { toelichting: '' })))).toEqual([['VERPLICHT', 'toelichting']]);
    const { id: risicoId } = await samira().lukt('risicoVastleggen', risico(id, { aanwezig: 'ONBEKEND', toelichting: null }));
    expect(codes(await samira().doe('risicoWijzigen', { id: risicoId, versie: 1, aanwezig: 'AANWEZIG' }))).toEqual([['VERPLICHT', 'toelichting']]);
    expect(await haal(id)).toEqual([expect.objectContaining({ aanwezig: 'ONBEKEND' })]);
  });

  it('are about a member of the own casus only', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    expect(codes(await samira().doe('risicoVastleggen', risico(een.id, { betreftId: twee.gezinsleden[0] })))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('changed with an old version give what stands there', async () => {
    const { id } = await proef.maakCasus();
    const { id: risicoId } = await samira().lukt('risicoVastleggen', risico(id));
    await joost().lukt('risicoWijzigen', { id: risicoId, versie: 1, aanwezig: 'NIET_AANWEZIG' });
    expect(await samira().doe('risicoWijzigen', { id: risicoId, versie: 1, aanwezig: 'ONBEKEND' })).toMatchObject({ conflict: { velden: [{ veld: 'aanwezig', huidig: 'NIET_AANWEZIG' }] } });
  });
});
