import { expect, test } from '@jest/globals';
import { leesGeleverd } from './geleverd.js';
import { maakSbom } from './sbom.js';

const geleverd = leesGeleverd();
const noem = ({ naam, versie }: { naam: string; versie: string }): string => `${naam}@${versie}`;

/** Free to use and pass on beside the EUPL, without duties for what we write ourselves. */
const VRIJ = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'OFL-1.1', 'Unlicense']);
const isVrij = (licentie: string): boolean =>
  licentie.replace(/[()]/g, '').split(' OR ').some((keuze) => keuze.split(' AND ').every((deel) => VRIJ.has(deel.trim())));

test('wat een server of een browser bereikt staat erin, en wat alleen bouwt of test niet', () => {
  const namen = new Set(geleverd.map(({ naam }) => naam));
  for (const naam of ['@apollo/server', 'graphql', 'pg', 'typeorm', 'react', 'react-dom', '@apollo/client', 'react-aria-components', 'zod']) expect([naam, namen.has(naam)]).toEqual([naam, true]);
  for (const naam of ['jest', 'eslint', 'typescript', 'turbo', 'playwright-core', 'vite', 'postgraphile']) expect([naam, namen.has(naam)]).toEqual([naam, false]);
});

test('elk onderdeel heeft een licentie die naast de EUPL kan, en een hash', () => {
  expect(geleverd.filter(({ licentie }) => !isVrij(licentie)).map((een) => `${noem(een)}: ${een.licentie || 'geen'}`)).toEqual([]);
  expect(geleverd.filter(({ integriteit }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integriteit)).map(noem)).toEqual([]);
});

test('CycloneDX: elke verwijzing bestaat, elk onderdeel staat er een keer, de hash is hexadecimaal', () => {
  const { components, dependencies } = maakSbom(geleverd);
  const refs = new Set(components.map((een) => een['bom-ref']));
  expect(refs.size).toBe(geleverd.length);
  expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref))).toEqual([]);
  expect(components.every(({ hashes }) => /^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))).toBe(true);
  expect(components.find(({ name }) => name === '@apollo/server')?.purl).toMatch(/^pkg:npm\/%40apollo\/server@\d/);
});

test('andere onderdelen geven een ander nummer', () => {
  expect(maakSbom(geleverd).serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(maakSbom(geleverd.slice(1)).serialNumber).not.toBe(maakSbom(geleverd).serialNumber);
});
