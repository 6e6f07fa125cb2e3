import { expect, test } from '@jest/globals';
import { historie, wijzigingzin } from './situatiehistorie.js';
import type { Situatie } from './situatiecasus.js';

type Wijziging = Situatie['wijzigingen'][number];
const wijziging = (meer: Partial<Wijziging>): Wijziging => ({ __typename: 'Situatiewijziging', id: 'w', veld: 'TITEL', oud: null, nieuw: null, op: '2026-11-02T10:00:00Z', gezinslid: null, door: { __typename: 'Partij', id: 's', naam: 'Samira' }, ...meer });

test('zegt wat er stond en wat er kwam', () =>
  expect([
    wijziging({ veld: 'FREQUENTIE', oud: 'elke week', nieuw: 'elke maand' }), wijziging({ veld: 'RANG', oud: '3', nieuw: '1' }), wijziging({ veld: 'TOESTAND', oud: 'ACTUEEL', nieuw: 'OPGELOST' }),
    wijziging({ veld: 'GEVOLG', nieuw: 'slaapt niet', gezinslid: { __typename: 'Gezinslid', id: 'd', voornamen: 'Deniz' } }), wijziging({ veld: 'LAATST_GEBEURD', oud: '2026-11-01', nieuw: null }),
  ].map(wijzigingzin)).toEqual([
    'Hoe vaak: van “elke week” naar “elke maand”', 'Plaats: van “plaats 3” naar “plaats 1”', 'Speelt dit nog: van “Speelt nog” naar “Opgelost”', 'Gevolg voor Deniz: erbij “slaapt niet”', 'Laatst gebeurd: weg, er stond “1 nov 2026”',
  ]));

test('wat iemand in één keer bewaarde staat bij elkaar, het laatste eerst', () =>
  expect(historie([
    wijziging({ veld: 'TITEL', oud: 'a', nieuw: 'b' }), wijziging({ veld: 'AARD', oud: 'ACUUT', nieuw: 'STRUCTUREEL' }), wijziging({ op: '2026-11-09T10:00:00Z', veld: 'TITEL', oud: 'b', nieuw: 'c' }),
  ]).map(({ op, zinnen }) => [op.slice(0, 10), zinnen.length])).toEqual([['2026-11-09', 1], ['2026-11-02', 2]]));
