import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const CONCEPT = `query Concept($sleutel: String!) @doel(code: ALGEMEEN) { concept(sleutel: $sleutel) { sleutel inhoud bijgewerktOp } }`;
const CONCEPTEN = `query Concepten @doel(code: ALGEMEEN) { concepten { sleutel inhoud } }`;

const bewaar = (sleutel: string, inhoud: string, wie = samira()) => wie.lukt('conceptBewaren', { sleutel, inhoud });

describe('concepten', () => {
  it('keep the last text of a person for a place, whatever it is', async () => {
    await bewaar('duo/gezin/1/contact', '{"verslag":""}');
    await bewaar('duo/gezin/1/contact', '{"verslag":"We spraken');
    expect(await samira().vraag(CONCEPT, { sleutel: 'duo/gezin/1/contact' })).toMatchObject({ concept: { inhoud: '{"verslag":"We spraken' } });
  });

  it('of two tabs that save at once stay one', async () => {
    await Promise.all([bewaar('tabs', 'een'), bewaar('tabs', 'twee')]);
    const { concepten } = await samira().vraag<{ concepten: { sleutel: string }[] }>(CONCEPTEN);
    expect(concepten.filter(({ sleutel }) => sleutel === 'tabs')).toHaveLength(1);
  });

  it('are for the writer alone, also under the same place', async () => {
    await bewaar('zelfde', 'van Samira');
    expect(await joost().vraag(CONCEPT, { sleutel: 'zelfde' })).toEqual({ concept: null });
    await bewaar('zelfde', 'van Joost', joost());
    await joost().lukt('conceptWissen', { sleutel: 'zelfde' });
    expect(await samira().vraag(CONCEPT, { sleutel: 'zelfde' })).toMatchObject({ concept: { inhoud: 'van Samira' } });
  });

  it('are wiped when the form is sent; wiping twice is no error', async () => {
    await bewaar('weg', 'x');
    for (let keer = 0; keer < 2; keer += 1) await samira().lukt('conceptWissen', { sleutel: 'weg' });
    expect(await samira().vraag(CONCEPT, { sleutel: 'weg' })).toEqual({ concept: null });
  });

  it('work in every portal, the privacy officer’s too', async () => {
    await bewaar('vraag', 'x', proef.alsPersoon('eva', 'privacy'));
    expect(await proef.alsPersoon('eva', 'privacy').vraag(CONCEPTEN)).toEqual({ concepten: [{ sleutel: 'vraag', inhoud: 'x' }] });
  });
});
