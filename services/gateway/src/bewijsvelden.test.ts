import { expect, test } from '@jest/globals';
import { allePortalen } from '@bv/beleid';
import { parse } from 'graphql';
import { fileURLToPath } from 'node:url';
import { BEWIJSVELDEN } from './bewijsvelden.js';
import { leesplannen, schrijfplannen } from './plannen.js';
import { maakBewijseis } from './platform/bewijseis.js';
import { laadRegister } from './platform/register.js';
import './schema.js';

const eist = maakBewijseis(15, BEWIJSVELDEN);
const geleden = (minuten: number) => ({ bewezenSeconden: minuten * 60 });
const register = laadRegister(fileURLToPath(new URL('../../../schema/operaties', import.meta.url)), allePortalen);
const gevraagd = allePortalen.flatMap((portaal) => [...(register.get(portaal)?.values() ?? [])].filter(({ tekst }) => eist({ document: parse(tekst) }, geleden(16))).map(({ naam }) => naam));

test('noodtoegang en uitdraaien vragen een nieuw bewijs, en niets anders', () => {
  expect([...new Set(gevraagd)].sort()).toEqual(['Dossieruitdraai', 'NoodtoegangNemen', 'WieKeekUitdraai']);
});

test('binnen het kwartier telt het aanmelden zelf', () => {
  expect(eist({ document: parse('mutation { noodtoegangNemen }') }, geleden(14))).toBe(false);
});

test('ook onder een andere naam, naast iets anders en in een fragment', () => {
  for (const tekst of ['mutation { a: noodtoegangNemen }', 'query { mijnWerk dossieruitdraai }', 'query { ...F } fragment F on Query { dossieruitdraai }', 'query { ... { wieKeekUitdraai } }']) {
    expect([tekst, eist({ document: parse(tekst) }, geleden(16))]).toEqual([tekst, true]);
  }
});

test('wat een bewijs vraagt, heeft geen kort pad langs de deur', () => {
  const kort = [...leesplannen(), ...schrijfplannen()].map(({ naam }) => naam);
  expect(kort.length).toBeGreaterThan(50);
  expect(kort.filter((naam) => gevraagd.includes(naam))).toEqual([]);
});
