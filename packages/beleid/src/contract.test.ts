import { expect, test } from '@jest/globals';
import { labelsVanPortaal } from './contract.js';

test('het portaal van het wijkteam kent alleen wat een wijkteam ooit kan zien', () => {
  expect([...labelsVanPortaal('wijkteam')].sort()).toEqual([
    'AFSLUITING', 'AFSPRAAK', 'CONTACT', 'IDENTIFICEREND', 'KERN', 'OVERDRACHT', 'PROCES', 'RECHTEN', 'RISICO_BEWAKEN', 'ZIENSWIJZE',
  ]);
});

test('de melder bestaat niet in het portaal van de Raad en van het wijkteam', () => {
  for (const portaal of ['rvdk', 'wijkteam'] as const) {
    expect(labelsVanPortaal(portaal)).not.toEqual(expect.arrayContaining(['MELDER_OPEN']));
    expect(labelsVanPortaal(portaal)).not.toEqual(expect.arrayContaining(['MELDER_ANONIEM']));
  }
  expect(labelsVanPortaal('duo')).not.toContain('MELDER_ANONIEM');
  expect(labelsVanPortaal('duo')).not.toContain('TOETS_CONCEPT');
});

test('wie toezicht houdt of stuurt, ziet geen gezin', () => {
  expect(labelsVanPortaal('privacy')).toEqual([]);
  expect(labelsVanPortaal('sturing')).toEqual([]);
});
