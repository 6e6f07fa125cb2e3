import { vindPersoonsgegevens } from '@bv/begrippen';
import { describe, expect, it } from '@jest/globals';
import { maakAdviezen } from './adviezen.js';

const { adviesverzoek, adviesbericht, kennisadvies, kennismerk } = maakAdviezen(new Date('2026-11-24T10:00:00Z'));

describe('what wijkteams asked in the demonstration', () => {
  it('names nobody, as the product asks of every question, answer and shared advice', () => {
    const teksten = [
      ...adviesverzoek.flatMap(({ kern, situatie, geprobeerd, vraag }) => [kern, situatie, geprobeerd ?? '', vraag]), ...adviesbericht.map(({ tekst }) => tekst), ...kennisadvies.flatMap(({ situatie, advies }) => [situatie, advies]),
    ];
    for (const tekst of teksten) expect([tekst, vindPersoonsgegevens(tekst)]).toEqual([tekst, []]);
  });

  it('has a question in each stage of the talk, and a term for who waits for an answer only', () => {
    expect(adviesverzoek.map(({ toestand, termijn }) => [toestand, termijn !== null])).toEqual([['OPEN', true], ['WACHT_OP_WIJKTEAM', false], ['BEANTWOORD', false]]);
  });

  it('has what helped many and what helped nobody yet, each person once', () => {
    const tel = kennisadvies.map(({ id }) => kennismerk.filter(({ kennisId }) => kennisId === id).length);
    expect([Math.max(...tel), Math.min(...tel)]).toEqual([3, 0]);
    expect(new Set(kennismerk.map(({ id }) => id)).size).toBe(kennismerk.length);
  });
});
