import { describe, expect, test } from '@jest/globals';
import { vindTeVermijdenWoorden } from '../woordcheck.js';
import { alleEnums, type Enumnaam } from './alle-enums.js';
import { namen } from './enumnamen.js';
import { Interventiesoort } from './contact.js';

const enumnamen = Object.keys(alleEnums) as Enumnaam[];

describe.each(enumnamen)('%s', (naam) => {
  const waarden: Record<string, string> = alleEnums[naam];
  const weergave: Record<string, string> = namen[naam];

  test('elke waarde heet zoals haar sleutel, in hoofdletters zonder accenten', () => {
    for (const [sleutel, waarde] of Object.entries(waarden)) {
      expect(waarde).toBe(sleutel);
      expect(sleutel).toMatch(/^[A-Z][A-Z0-9_]*$/);
    }
  });

  test('elke waarde heeft een eigen Nederlandse naam', () => {
    expect(Object.keys(weergave)).toEqual(Object.keys(waarden));
    expect(new Set(Object.values(weergave)).size).toBe(Object.keys(waarden).length);
    for (const tekst of Object.values(weergave)) expect(tekst.trim()).not.toBe('');
  });

  test('geen naam bevat een woord dat een gezin niet mag lezen', () => {
    for (const tekst of Object.values(weergave)) expect(vindTeVermijdenWoorden(tekst)).toEqual([]);
  });
});

describe('codelijsten uit de bron', () => {
  test('er zijn negen activiteiten van de nota en psycho-educatie', () => {
    expect(Object.keys(Interventiesoort)).toHaveLength(10);
  });
});
