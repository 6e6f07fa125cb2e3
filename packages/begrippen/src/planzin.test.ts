import { describe, expect, it } from '@jest/globals';
import { afspraakzin, doelzin } from './planzin.js';

const kaal = { als: 'vader drinkt', dan: 'gaat Noor naar oma', doorWie: null, wieKijktMee: null };

describe('a sentence of the plan', () => {
  it('does not say "als" or "dan" twice, and is one line', () =>
    expect(afspraakzin({ ...kaal, als: 'Als vader\ndrinkt.', dan: 'dan gaat Noor naar oma. ' })).toBe('Als vader drinkt, dan gaat Noor naar oma.'));

  it('says what happens when it does not work, only when that was agreed', () =>
    expect(afspraakzin({ ...kaal, doorWie: 'Fatima', vervolgstap: 'wij bellen opa', wieHoort: '' })).toBe('Als vader drinkt, dan gaat Noor naar oma. Dit doet: Fatima. Dan doen wij: wij bellen opa.'));

  it('names whose goal it is once', () => {
    expect(doelzin({ wie: 'Roos', wens: null, doel: 'Roos zwemt elke week', hulp: null, doorWie: null })).toBe('Roos zwemt elke week.');
    expect(doelzin({ wie: 'Roos', wens: 'ik wil zwemmen', doel: 'elke week naar zwemles', hulp: 'oma brengt haar', doorWie: null })).toBe('Roos: elke week naar zwemles. In eigen woorden: ik wil zwemmen. Hulp: oma brengt haar.');
  });
});
