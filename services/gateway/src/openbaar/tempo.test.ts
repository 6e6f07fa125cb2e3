import { describe, expect, test } from '@jest/globals';
import { maakTempo } from './tempo.js';

describe('hoe vaak iemand mag insturen', () => {
  test('een adres dat te veel stuurt, wacht tot het venster voorbij is; een ander niet', () => {
    let nu = 0;
    const tempo = maakTempo({ perAfzender: 2, samen: 100, minuten: 10 }, () => nu);
    expect([tempo.mag('a'), tempo.mag('a'), tempo.mag('a'), tempo.mag('b')]).toEqual([true, true, false, true]);
    nu = 10 * 60_000;
    expect(tempo.mag('a')).toBe(true);
  });

  test('iedereen samen heeft ook een grens', () => {
    const tempo = maakTempo({ perAfzender: 2, samen: 3, minuten: 10 }, () => 0);
    expect(['a', 'b', 'c', 'd'].map((wie) => tempo.mag(wie))).toEqual([true, true, true, false]);
  });

  test('een vloed van adressen vult het geheugen niet', () => {
    const tempo = maakTempo({ perAfzender: 1, samen: 1_000_000, minuten: 10 }, () => 0);
    for (let i = 0; i < 20_000; i += 1) tempo.mag(`adres ${i}`);
    expect(tempo.mag('nog een')).toBe(true);
  });
});
