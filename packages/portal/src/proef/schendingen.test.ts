import { expect, test } from '@jest/globals';
import { schendingen } from './schendingen.js';

test('noemt de regel die gebroken wordt en elk element dat dat doet', async () => {
  document.body.innerHTML = '<main><h1>Gezin</h1><img src="a.png"><img src="b.png"><img src="c.png" alt="Sem"></main>';
  expect(await schendingen()).toEqual(['image-alt: <img src="a.png"> | <img src="b.png">']);
});

test('noemt niets van een bladzijde die klopt', async () => {
  document.body.innerHTML = '<main><h1>Gezin</h1><label>Naam <input></label></main>';
  expect(await schendingen()).toEqual([]);
});
