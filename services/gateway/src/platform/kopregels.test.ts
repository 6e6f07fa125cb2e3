import { expect, test } from '@jest/globals';
import { vasteKopregels } from './kopregels.js';

const HTTPS = new URL('https://bv.example');
const beleidVan = (...issuers: URL[]): ReadonlyMap<string, string> =>
  new Map((vasteKopregels(HTTPS, issuers)['Content-Security-Policy'] ?? '').split('; ').map((deel) => [deel.split(' ')[0] ?? '', deel.split(' ').slice(1).join(' ')] as const));

test('over https moet de browser twee jaar lang https gebruiken, ook voor subdomeinen; over http zegt dat niets', () => {
  expect(vasteKopregels(HTTPS, [HTTPS])['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains');
  expect(vasteKopregels(new URL('http://localhost:4000'), [HTTPS])).not.toHaveProperty('Strict-Transport-Security');
});

test('het inhoudsbeleid begint bij niets en noemt verder alleen de eigen herkomst', () => {
  const beleid = beleidVan(HTTPS);
  expect([...beleid.values()].filter((waarde) => !["'none'", "'self'", "'script'"].includes(waarde))).toEqual([]);
  for (const dicht of ['default-src', 'object-src', 'base-uri', 'frame-ancestors']) expect(beleid.get(dicht)).toBe("'none'");
  expect(beleid.get('require-trusted-types-for')).toBe("'script'");
});

test('een formulier mag ook naar de aanbieders van identiteit, en nergens anders heen', () => {
  expect(beleidVan(new URL('https://een.example/a'), new URL('https://een.example/b'), new URL('https://twee.example')).get('form-action')).toBe("'self' https://een.example https://twee.example");
  expect(beleidVan(new URL('https://id.example/realm')).get('form-action')).toBe("'self' https://id.example");
  expect(beleidVan(HTTPS).get('form-action')).toBe("'self'");
});
