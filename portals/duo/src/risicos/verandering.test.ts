import { expect, test } from '@jest/globals';
import type { Risico } from './risicocasus.js';
import { verandering } from './verandering.js';

type Stand = Risico['standen'][number];
const stand = (aanwezig: Stand['aanwezig'], dag: string): Stand => ({ __typename: 'Risicostand', id: dag, aanwezig, toelichting: null, op: `${dag}T12:00:00Z`, door: null });

test('zegt in woorden hoe het liep, zonder getal', () =>
  expect(verandering({ standen: [stand('ONBEKEND', '2026-01-03'), stand('AANWEZIG', '2026-03-02'), stand('AANWEZIG', '2026-04-02'), stand('NIET_AANWEZIG', '2026-06-01')] })).toBe(
    'Was onbekend op 3 jan 2026, daarna aanwezig op 2 mrt 2026; niet aanwezig sinds 1 jun 2026.',
  ));

test('zegt niets als het hetzelfde bleef, ook als de toelichting anders werd', () => expect(verandering({ standen: [stand('AANWEZIG', '2026-01-03'), stand('AANWEZIG', '2026-03-02')] })).toBe(''));
