import { describe, expect, test } from '@jest/globals';
import { foutvelden, maakLog } from './log.js';

test('een regel is één regel JSON', () => {
  const regels: string[] = [];
  maakLog((regel) => regels.push(regel)).info('verzoek', { route: '/duo/*', ms: 3 });
  expect(regels).toHaveLength(1);
  expect(JSON.parse(regels[0] ?? '')).toMatchObject({ niveau: 'info', bericht: 'verzoek', route: '/duo/*', ms: 3 });
});

describe('van een fout komt in het log', () => {
  test('van PostgreSQL de code en de plaats, nooit de waarde', () => {
    const fout = Object.assign(new Error('duplicate key: (bsn)=(123456782)'), { name: 'error', code: '23505', table: 'gezinslid', constraint: 'bsn_uniek', detail: 'Key (bsn)=(123456782)' });
    expect(foutvelden(fout)).toMatchObject({ soort: 'error', code: '23505', tabel: 'gezinslid', regel: 'bsn_uniek', melding: undefined });
    expect(JSON.stringify(foutvelden(fout))).not.toContain('123456782');
  });

  test('van een melding over meer regels ook de volgende regels niet', () => {
    expect(JSON.stringify(foutvelden(new Error('eerste\nnaam: De Vries')))).not.toMatch(/eerste|De Vries/);
  });

  test('van een programmeerfout de melding wel: die bestaat uit code', () => {
    expect(foutvelden(new TypeError('x is not a function')).melding).toBe('x is not a function');
  });

  test.each(['tekst met een naam', 42, null, undefined])('van %p alleen de soort', (waarde) => {
    expect(foutvelden(waarde)).toEqual({ soort: typeof waarde });
  });
});
