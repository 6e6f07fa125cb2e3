import { expect, test } from '@jest/globals';
import { type Plaats, vulPlaatsen } from './plaats.js';

const vast = (waarde: unknown): Plaats => ({ vul: () => JSON.stringify(waarde) });
const gevraagd: string[] = [];
const onthoudt: Plaats = {
  vul: (bron) => {
    gevraagd.push(bron);
    return '"gevuld"';
  },
};

test('een open plaats achter een sleutel wordt gevuld met wat er bij het masker hoort', () => {
  expect(vulPlaatsen('{"a" : -1.5e77, "b" : [-0e0, "[\\"x\\", null]"], "c" : -3}', [onthoudt, vast('dicht')])).toBe('{"a" : "dicht", "b" : "gevuld", "c" : -3}');
  expect(gevraagd).toEqual(['["x", null]']);
});

test('wat iemand zelf schreef, is geen open plaats, ook als het erop lijkt', () => {
  const getypt = ['" : -0.1e1', 'x" : -0.1e1', '\\" : -0.1e1', '" : [-0e0, "[]"]', ' : -0.1e1', ' : [-0e0, "[]"]', ' : [-0e0, ', '] : -0.1e1'];
  for (const tekst of getypt) {
    const los = `"tekst" : ${JSON.stringify(tekst)}, "lijst" : [${getypt.map((ander) => JSON.stringify(ander)).join(', ')}]`;
    expect(vulPlaatsen(`{${los}, "a" : -0.1e1}`, [vast('dicht')])).toBe(`{${los}, "a" : "dicht"}`);
  }
});

test('een plaats die er niet is, is een fout en geen leeg antwoord', () => {
  expect(() => vulPlaatsen('{"a" : -7.1e1}', [vast('dicht')])).toThrow('plaats 7');
});
