import { expect, test } from '@jest/globals';
import { normenVastleggenInvoer } from './invoer/planversie.js';
import { regelsUit } from './regels-uit.js';

test('alleen regels die iets zeggen blijven over', () => expect(regelsUit(' a \n\n\tb\n')).toEqual(['a', 'b']));

test('een blad houdt hooguit tien normen, en lege regels tellen niet', () => {
  const tien = Array.from({ length: 10 }, (_, nummer) => `Regel ${String(nummer)}`).join('\n\n');
  const oordeel = (tekst: string) => normenVastleggenInvoer.safeParse({ casusId: 'c1', versie: 0, tekst }).success;
  expect([oordeel(tien), oordeel(`${tien}\nEn nog een`), oordeel(' \n ')]).toEqual([true, false, false]);
});
