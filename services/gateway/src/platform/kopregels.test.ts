import { expect, test } from '@jest/globals';
import { inhoudsbeleid, vasteKopregels } from './kopregels.js';

const HTTPS = new URL('https://bv.example');
const beleidVan = (beleid: string): ReadonlyMap<string, string> =>
  new Map(beleid.split('; ').map((deel) => [deel.split(' ')[0] ?? '', deel.split(' ').slice(1).join(' ')] as const));

test('over https moet de browser twee jaar lang https gebruiken, ook voor subdomeinen; over http zegt dat niets', () => {
  expect(vasteKopregels(HTTPS)['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains');
  expect(vasteKopregels(new URL('http://localhost:4000'))).not.toHaveProperty('Strict-Transport-Security');
});

test('het inhoudsbeleid begint bij niets en noemt verder alleen de eigen herkomst', () => {
  const beleid = beleidVan(vasteKopregels(HTTPS)['Content-Security-Policy'] ?? '');
  expect([...beleid.values()].filter((waarde) => !["'none'", "'self'", "'script'"].includes(waarde))).toEqual([]);
  for (const dicht of ['default-src', 'object-src', 'base-uri', 'frame-ancestors']) expect(beleid.get(dicht)).toBe("'none'");
  expect(beleid.get('require-trusted-types-for')).toBe("'script'");
});

test('een formulier mag naar onszelf, en alleen waar een bladzijde dat zegt ook naar een aanbieder van identiteit', () => {
  expect(beleidVan(inhoudsbeleid()).get('form-action')).toBe("'self'");
  const metAanbieder = beleidVan(inhoudsbeleid('https://id.example'));
  expect(metAanbieder.get('form-action')).toBe("'self' https://id.example");
  expect([...metAanbieder].filter(([wat]) => wat !== 'form-action')).toEqual([...beleidVan(inhoudsbeleid())].filter(([wat]) => wat !== 'form-action'));
});
