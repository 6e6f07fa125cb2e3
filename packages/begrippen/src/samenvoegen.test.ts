import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { voegSamen } from './samenvoegen.js';

const BASIS = 'Vader belt oma. Moeder wacht. Het kind slaapt.';

describe('twee mensen in dezelfde tekst', () => {
  test.each([
    ['alleen de een', BASIS, 'Vader belt oma. Moeder wacht buiten. Het kind slaapt.', BASIS, 'Vader belt oma. Moeder wacht buiten. Het kind slaapt.'],
    ['elk een andere zin', BASIS, 'Vader belt tante. Moeder wacht. Het kind slaapt.', 'Vader belt oma. Moeder wacht. Het kind leest.', 'Vader belt tante. Moeder wacht. Het kind leest.'],
    ['een zin erbij vooraan en een achteraan', BASIS, `Eerst rust. ${BASIS}`, `${BASIS} Daarna bellen wij.`, `Eerst rust. ${BASIS} Daarna bellen wij.`],
    ['een zin weg en een andere anders', BASIS, 'Vader belt oma. Moeder wacht.', 'Vader belt tante. Moeder wacht. Het kind slaapt.', 'Vader belt tante. Moeder wacht.'],
    ['naast elkaar: de een haalt een zin weg, de ander wijzigt die ervoor', BASIS, 'Vader belt oma. Het kind slaapt.', 'Vader belt tante. Moeder wacht. Het kind slaapt.', 'Vader belt tante. Het kind slaapt.'],
    ['beiden hetzelfde', BASIS, 'Vader belt niet.', 'Vader belt niet.', 'Vader belt niet.'],
  ])('%s', (_naam, basis, eigen, ander, verwacht) => expect(voegSamen(basis, eigen, ander)).toEqual({ tekst: verwacht, botst: false }));

  test.each([
    ['dezelfde zin, elk anders', BASIS, 'Vader belt tante. Moeder wacht. Het kind slaapt.', 'Vader belt de buren. Moeder wacht. Het kind slaapt.'],
    ['beiden iets anders achteraan', BASIS, `${BASIS} Wij bellen.`, `${BASIS} Zij bellen.`],
    ['allebei vanuit niets', '', 'Mijn tekst.', 'Haar tekst.'],
  ])('botst: %s, en dan staat de eigen tekst er nog', (_naam, basis, eigen, ander) => expect(voegSamen(basis, eigen, ander)).toEqual({ tekst: eigen, botst: true }));

  test('wie als enige wijzigde, krijgt letterlijk de eigen tekst, en de volgorde maakt niet uit of het botst', () => {
    const stuk = fc.array(fc.constantFrom('A. ', 'B. ', 'C! ', 'D? ', 'zonder punt', '\n'), { maxLength: 8 }).map((delen) => delen.join(''));
    fc.assert(fc.property(stuk, stuk, stuk, (basis, eigen, ander) => {
      expect(voegSamen(basis, eigen, basis)).toEqual({ tekst: eigen, botst: false });
      expect(voegSamen(basis, basis, ander)).toEqual({ tekst: ander, botst: false });
      const [heen, terug] = [voegSamen(basis, eigen, ander), voegSamen(basis, ander, eigen)];
      expect(heen.botst).toBe(terug.botst);
      if (!heen.botst) expect(heen.tekst).toBe(terug.tekst);
    }));
  });
});
