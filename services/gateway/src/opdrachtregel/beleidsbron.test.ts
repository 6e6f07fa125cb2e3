import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beleidstekst, beleidsverschil, leesBeleid } from '@bv/beleid';
import { afterAll, describe, expect, test } from '@jest/globals';
import { haalBeleid } from './beleidsbron.js';

const map = mkdtempSync(join(tmpdir(), 'bv-beleid-'));
afterAll(() => rmSync(map, { recursive: true }));

describe('een beleid om mee te vergelijken', () => {
  test('komt uit een bestand', () => {
    const bestand = join(map, 'beleid.json');
    writeFileSync(bestand, beleidstekst(2));
    expect(beleidsverschil(haalBeleid(bestand), leesBeleid(beleidstekst()))).toEqual([]);
  });

  test('of uit een commit; een verwijzing die er niet is, zegt dat, en een optie gaat niet naar git', () => {
    for (const waar of ['bestaat-niet', 'HEAD~100000', '--output=/tmp/x']) expect(() => haalBeleid(waar)).toThrow(/geen (schema\/beleid.json|git-verwijzing)/);
  });
});
