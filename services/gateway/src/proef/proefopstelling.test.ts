import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from './proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

describe('the test set-up', () => {
  it('gives a duo its own casus and nobody else', async () => {
    const { id } = await proef.maakCasus({ naam: 'Gezin De Vries' });
    const bron = `query Naam($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { naam gezinsleden { voornamen } } }`;
    expect(await proef.alsPersoon('samira', 'duo').vraag(bron, { id })).toMatchObject({ casus: { naam: 'Gezin De Vries', gezinsleden: [{}, {}] } });
    expect(await proef.alsPersoon('priya', 'duo').vraag(bron, { id })).toEqual({ casus: null });
  });
});
