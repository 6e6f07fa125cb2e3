import { describe, expect, test } from '@jest/globals';
import { bekend, type Kenbaar } from './bekend.js';

const feit = (id: string, tekst: string, over: string | null, peildatum = '2026-11-01') => ({ id, tekst, bron: 'Brief', peildatum, over: over === null ? null : { id: over } });

const CASUS: Kenbaar = {
  verklaringen: [
    feit('school', 'Sam was in oktober acht dagen niet op school.', 'sam'),
    feit('arm', 'Sam had een blauwe plek op zijn arm.', 'sam', '2026-11-05'),
    feit('moeder', 'Elif belde de politie.', 'elif'),
  ],
  instanties: [{ id: 'linde', soort: 'SCHOOL', naam: 'De Linde', rol: 'Juf Anne', van: '2026-09-01' }],
};

const sleutels = (tekst: string, overId: string | null = null) => bekend(CASUS, { tekst, overId }).map(({ sleutel }) => sleutel);

describe('wat al bekend is', () => {
  test('zonder onderwerp en persoon wordt niets aangeboden', () => expect(sleutels('')).toEqual([]));

  test('van een persoon komt alles, het nieuwste eerst', () => expect(sleutels('', 'sam')).toEqual(['arm', 'school']));

  test('van een onderwerp komt ook de instantie', () => expect(sleutels('Gaat hij naar school?')).toEqual(['school', 'linde']));

  test('onderwerp en persoon samen gaan voor', () => expect(sleutels('blauwe plekken', 'sam')[0]).toBe('arm'));

  test('woorden die overal staan, zeggen niets', () => expect(sleutels('niet meer door')).toEqual([]));

  test('bron en datum komen mee', () => expect(bekend(CASUS, { tekst: 'politie', overId: null })).toEqual([{ sleutel: 'moeder', tekst: 'Elif belde de politie.', bron: 'Brief', datum: '2026-11-01', verklaringId: 'moeder' }]));
});
