import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Gegevenscategorie } from '../gegevenscategorie.js';
import { labels } from '../label.js';
import { bit } from '../masker.js';
import { inzagewoorden, NIET_STIL } from './inzagewoord.js';
import { besluitVoor, uitdraairegels, uitdraairegelVoor, wasErbij, type Uitdraaideel } from './uitdraairegel.js';

const IK = 'ik';
const deel = (label: Gegevenscategorie, anders: Partial<Uitdraaideel> = {}): Uitdraaideel => ({ label, overId: null, vanId: null, ...anders });
const uitkomst = (d: Uitdraaideel, spreektZelf = true): string => uitdraairegelVoor(d, { voorId: IK, spreektZelf }).uitkomst;

describe('wat meegaat met een dossier', () => {
  test.each<[string, Uitdraaideel, boolean, string]>([
    ['de melder die open is', deel('MELDER_OPEN', { overId: IK }), true, 'NIET'],
    ['de anonieme melder', deel('MELDER_ANONIEM'), true, 'NIET'],
    ['de interne tekst van de melding', deel('MELDING_INTERN'), true, 'NIET'],
    ['de tekst van de melding voor het gezin', deel('MELDING'), true, 'MEE'],
    ['het eigen geheime adres, zelf gevraagd', deel('GEHEIM_ADRES', { overId: IK }), true, 'MEE'],
    ['het geheime adres van een kind, gevraagd door een ouder', deel('GEHEIM_ADRES', { overId: IK }), false, 'NIET'],
    ['het geheime adres van een ander', deel('GEHEIM_ADRES', { overId: 'ander' }), true, 'NIET'],
    ['het eigen telefoonnummer', deel('CONTACT', { overId: IK }), true, 'MEE'],
    ['het telefoonnummer van een ander', deel('CONTACT', { overId: 'ander' }), true, 'NIET'],
    ['iemand uit het netwerk', deel('CONTACT'), true, 'NIET'],
    ['eigen bijzondere gegevens', deel('BIJZONDER', { overId: IK }), true, 'MEE'],
    ['bijzondere gegevens van een ander', deel('BIJZONDER', { overId: 'ander' }), true, 'NIET'],
    ['de eigen mening', deel('ZIENSWIJZE', { vanId: IK }), true, 'MEE'],
    ['de mening van een ander', deel('ZIENSWIJZE', { vanId: 'ander' }), true, 'NIET'],
    ['een mening van niemand', deel('ZIENSWIJZE'), true, 'NIET'],
    ['wat een kind zelf vertelde, voor een ouder', deel('ZIENSWIJZE', { vanId: IK }), false, 'NIET'],
    ['een cijfer dat een ander gaf', deel('VEILIGHEID', { vanId: 'ander' }), true, 'NIET'],
    ['een gesprek waar de persoon bij was', deel('CONTACTMOMENT', { wasErbij: true }), true, 'MEE'],
    ['een gesprek met een kind, voor een ouder', deel('CONTACTMOMENT', { wasErbij: true }), false, 'NIET'],
    ['een gesprek met anderen', deel('CONTACTMOMENT', { wasErbij: false }), true, 'NIET'],
    ['een feit over de persoon', deel('FEIT', { overId: IK }), true, 'MEE'],
    ['een feit over het gezin', deel('FEIT'), true, 'MEE'],
    ['een feit over een ander', deel('FEIT', { overId: 'ander' }), true, 'NIET'],
    ['een interpretatie over de persoon', deel('INTERPRETATIE', { overId: IK }), true, 'MEE'],
    ['de naam van een ander gezinslid', deel('IDENTIFICEREND', { overId: 'ander' }), true, 'MEE'],
    ['een toets die nog niet gedeeld is', deel('TOETS_CONCEPT'), true, 'NIET'],
    ['een reflectie', deel('REFLECTIE'), true, 'BEOORDELEN'],
    ['wat een werker aan een ander schreef', deel('OVERDRACHT', { eerstLezen: true }), true, 'BEOORDELEN'],
    ['waarom een ander iets niet hoorde', deel('BEOORDELING', { overId: 'ander', eerstLezen: true }), true, 'NIET'],
  ])('%s', (_naam, d, spreektZelf, verwacht) => {
    expect(uitkomst(d, spreektZelf)).toBe(verwacht);
  });

  test('een werker houdt meer achter, en laat nooit los wat de regel achterhoudt', () => {
    const willekeurig = fc.record({
      label: fc.constantFrom(...Object.values(Gegevenscategorie)), overId: fc.constantFrom(null, IK, 'ander'), vanId: fc.constantFrom(null, IK, 'ander'), wasErbij: fc.boolean(), onderdeel: fc.constant('FEIT'), id: fc.constant('d1'),
    });
    const besluiten = fc.array(fc.record({ onderdeel: fc.constantFrom('FEIT', 'RISICO'), onderdeelId: fc.constantFrom('d1', 'd2'), isVervallen: fc.boolean() }), { maxLength: 4 });
    fc.assert(fc.property(willekeurig, fc.boolean(), besluiten, (d, spreektZelf, lijst) => {
      const vraag = { voorId: IK, spreektZelf };
      const zonder = besluitVoor(d, vraag, []);
      const met = besluitVoor(d, vraag, lijst);
      if (zonder.uitkomst === 'REGEL') expect(met.uitkomst).toBe('REGEL');
      if (met.uitkomst === 'MEE' && d.label !== 'REFLECTIE') expect(zonder.uitkomst).toBe('MEE');
    }));
  });

  test('een reflectie wacht tot iemand haar beoordeelde', () => {
    const reflectie = { ...deel('REFLECTIE'), onderdeel: 'REFLECTIE', id: 'r1' };
    const besluit = (isVervallen: boolean) => [{ onderdeel: 'REFLECTIE', onderdeelId: 'r1', isVervallen }];
    const vraag = { voorId: IK, spreektZelf: true };
    expect(besluitVoor(reflectie, vraag, []).uitkomst).toBe('TE_BEOORDELEN');
    expect(besluitVoor(reflectie, vraag, besluit(false)).uitkomst).toBe('WERKER');
    expect(besluitVoor(reflectie, vraag, besluit(true)).uitkomst).toBe('MEE');
  });

  test('wie geheim adres, melder of reflectie achterhoudt, zegt dat niet in de brief', () => {
    for (const label of ['MELDER_OPEN', 'MELDER_ANONIEM', 'GEHEIM_ADRES', 'REFLECTIE'] as const) expect(uitdraairegelVoor(deel(label, { overId: 'ander' }), { voorId: IK, spreektZelf: true }).stil).toBe(true);
  });

  test('elke regel is een zin met een grondslag', () => {
    for (const { id, grondslag } of uitdraairegels) {
      expect(id).toMatch(/^[A-Z].*\.$/);
      expect(grondslag).not.toBe('');
    }
  });
});

describe('bij een gesprek', () => {
  test.each([
    ['Manon en Erik', 'Manon', true], ['manon, thuis', 'Manon Maria', true], ['Behandelaar van Manon', 'Manon', true], ['Erik', 'Manon', false], ['Manonne', 'Manon', false], [null, 'Manon', false], ['moeder', 'Manon', false], ['Manon', null, false],
  ])('met %s was %s: %s', (metWie, voornamen, verwacht) => expect(wasErbij(metWie, voornamen)).toBe(verwacht));
});

describe('wat het gezin leest over wie keek', () => {
  test('noemt nooit iets van een stil label', () => {
    for (const label of Object.values(Gegevenscategorie)) expect([label, inzagewoorden(bit(label)).length > 0]).toEqual([label, !labels[label].stil]);
    expect(inzagewoorden(bit('MELDER_ANONIEM') | bit('FEIT'))).toEqual(['de feiten']);
    expect(NIET_STIL & (bit('GEHEIM_ADRES') | bit('REFLECTIE') | bit('MELDER_OPEN') | bit('MELDER_ANONIEM'))).toBe(0);
  });

  test('noemt elke soort één keer en de stand van het dossier alleen als er niets anders was', () => {
    expect(inzagewoorden(bit('MELDING') | bit('MELDING_INTERN') | bit('PROCES'))).toEqual(['de melding']);
    expect(inzagewoorden(bit('PROCES'))).toEqual(['hoe het met het dossier staat']);
    expect(inzagewoorden(0)).toEqual([]);
  });
});
