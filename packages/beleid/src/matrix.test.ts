import { describe, expect, test } from '@jest/globals';
import { beleid } from './beleid.js';
import { beleidstekst } from './beleidstekst.js';
import { beleidshash } from './hash.js';
import { labels } from './label.js';
import { alleLabels } from './masker.js';
import { matrixInMarkdown } from './matrix.js';
import { toelatingen } from './toelating.js';

describe('de matrix', () => {
  const matrix = matrixInMarkdown();

  test('noemt elk label met zijn reden, elke regel en elke toelating', () => {
    for (const label of alleLabels) expect(matrix).toContain(labels[label].reden);
    for (const { id } of [...beleid, ...toelatingen]) expect(matrix).toContain(`| ${id} |`);
  });

  test('is een goede tabel: elke rij heeft evenveel cellen als haar kop', () => {
    for (const blok of matrix.split('\n\n').filter((tekst) => tekst.startsWith('|'))) {
      const cellen = blok.trim().split('\n').map((rij) => rij.trim().split('|').length);
      expect(new Set(cellen).size).toBe(1);
    }
  });

  test('toont wat alleen in de eigen handeling open is met kleine letters', () => {
    const raad = matrix.split('## Portaal ').find((deel) => deel.startsWith('Raad voor de Kinderbescherming')) ?? '';
    const [kop = '', , ...rijen] = raad.split('\n').filter((rij) => rij.startsWith('|'));
    const kolom = kop.split('|').findIndex((cel) => cel.trim() === 'Toetser bij de Raad (betrokken)');
    const cel = (naam: string): string | undefined => rijen.find((rij) => rij.startsWith(`| ${naam} |`))?.split('|')[kolom]?.trim();
    expect(kolom).toBeGreaterThan(0);
    expect(cel('Proces')).toBe('L');
    expect(cel('Feiten')).toBe('l');
    expect(cel('Toetsing')).toBe('ls');
    expect(cel('Melder')).toBe('');
  });

  test('is elke keer hetzelfde', () => {
    expect(matrixInMarkdown()).toBe(matrix);
  });
});

describe('de hash van het beleid', () => {
  test('is een vaste sha-256 over labels, regels en toelatingen', () => {
    expect(beleidshash()).toMatch(/^[0-9a-f]{64}$/);
    expect(beleidshash()).toBe(beleidshash());
    for (const deel of ['"labels"', '"beleid"', '"toelatingen"', '"openingen"', '"beeindigingen"']) expect(beleidstekst()).toContain(deel);
  });
});
