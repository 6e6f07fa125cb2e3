import { describe, expect, test } from '@jest/globals';
import { alsInvoer, formulierveld } from './als-invoer.js';
import { legeMelding, leegLid } from './waarden.js';

const sem = { ...leegLid('Vos'), tijdelijkId: 'sem', voornamen: 'Sem' };
const tom = { ...leegLid('Vos'), tijdelijkId: 'tom', voornamen: 'Tom' };
const relatie = { van: 'tom', naar: 'sem', soort: 'OUDER_VAN' as const, isAfhankelijk: true };
const gezin = { casusId: 'c1', casusnummer: 'BV-2026-00001', houder: 'Joost', bellen: 'JBRA', zekerheid: 'MOGELIJK' as const, overeenkomst: ['NAAM' as const] };

const melding = (overig: object = {}) => ({ ...legeMelding(), gezinsleden: [sem, tom], relaties: [relatie], ...overig });

describe('wat er van het formulier naar de server gaat', () => {
  test('een nieuw gezin gaat heel mee, zonder wat alleen van het scherm is', () => {
    const { invoer } = alsInvoer(melding());
    expect(invoer).toMatchObject({ bestaandeCasusId: null, gezinsleden: [{ tijdelijkId: 'sem' }, { tijdelijkId: 'tom' }], relaties: [relatie] });
    expect(invoer).not.toHaveProperty('bestaandGezin');
    expect(JSON.stringify(invoer)).not.toContain('alBekend');
  });

  test('wie al in het dossier staat, gaat niet nog een keer mee, en zijn relaties ook niet', () => {
    const { invoer } = alsInvoer(melding({ bestaandGezin: gezin, gezinsleden: [{ ...sem, alBekend: true }, tom] }));
    expect(invoer).toMatchObject({ bestaandeCasusId: 'c1', gezinsleden: [{ tijdelijkId: 'tom' }], relaties: [] });
  });

  test('het vinkje telt alleen zolang er een bekend gezin gekozen is', () => {
    expect(alsInvoer(melding({ gezinsleden: [{ ...sem, alBekend: true }, tom] })).invoer).toMatchObject({ gezinsleden: [{}, {}] });
  });

  test('een relatie met iemand die verwijderd is, vervalt; een halve blijft, want die moet nog af', () => {
    const halve = { ...relatie, van: null };
    expect(alsInvoer(melding({ gezinsleden: [sem], relaties: [relatie, halve] })).invoer).toMatchObject({ relaties: [halve] });
  });

  test('een leeg adres is geen adres', () => {
    expect(alsInvoer(melding()).invoer).toMatchObject({ gezinsleden: [{ adres: null }, { adres: null }] });
  });

  test('een opmerking vindt de kaart terug waar het getypt is', () => {
    const verzendbaar = alsInvoer(melding({ bestaandGezin: gezin, gezinsleden: [{ ...sem, alBekend: true }, tom] }));
    expect(formulierveld('gezinsleden.0.bsn', verzendbaar)).toBe('gezinsleden.1.bsn');
    expect(formulierveld('gezinsleden', verzendbaar)).toBe('gezinsleden.root');
    expect(formulierveld('melder.naam', verzendbaar)).toBe('melder.naam');
  });
});
