import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beleid } from './beleid.js';
import { alleLabels, mag, masker } from './masker.js';
import { casusportalen } from './portaal.js';
import { gezinsvoorbeeld, kanErbijKomen, labelsInVoorbeeld, voorbeeldVan } from './voorbeeld.js';
import { bepaalZicht } from './zicht.js';

const duolid = { hoedanigheid: 'DUOLID', stand: 'ACTIEF' } as const;
const vanDuo = labelsInVoorbeeld('duo', bepaalZicht([duolid], 'duo').lezen);

describe('zo ziet een ander dit', () => {
  test('is voor elke plek en elke soort precies wat de muur opent', () => {
    fc.assert(fc.property(fc.constantFrom(...beleid), fc.constantFrom(...casusportalen), (regel, portaal) => {
      if (!regel.portalen.includes(portaal) || regel.hoedanigheid === 'OP_VERZOEK' || regel.hoedanigheid === 'UITGESLOTEN') return;
      const feit = { hoedanigheid: regel.hoedanigheid, stand: regel.stand, handelingId: 'h', groepsportaal: portaal };
      for (const { label, zicht } of voorbeeldVan(regel, alleLabels)) {
        expect([label, zicht === 'ZIET']).toEqual([label, mag(bepaalZicht([feit], portaal).lezen, label)]);
        expect([label, zicht !== 'NIET']).toEqual([label, mag(bepaalZicht([feit], portaal, 'h').lezen, label)]);
      }
    }));
  });

  test('zegt bij wat open is de regel, en bij wat dicht is wat diegene daar leest', () => {
    const bij = new Map(voorbeeldVan({ hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF' }, vanDuo).map((regel) => [regel.label, regel]));
    expect(bij.get('AFSPRAAK')).toMatchObject({ zicht: 'ZIET', waarom: 'wijkteam ziet afspraken na aanvaarding' });
    expect(bij.get('OVERDRACHT')).toMatchObject({ zicht: 'BLAD', kanVragen: false });
    expect(bij.get('FEIT')).toMatchObject({ zicht: 'NIET', kanVragen: false, waarom: expect.stringMatching(/dossier van het duo gaat niet mee/) });
    expect(voorbeeldVan({ hoedanigheid: 'DUOLID', stand: 'KANDIDAAT' }, vanDuo)).toEqual([]);
  });

  test('toont van wat stil is alleen wat de kijker zelf ziet, en niets uit een ander portaal', () => {
    expect(vanDuo).toContain('MELDER_OPEN');
    expect(vanDuo).not.toContain('MELDER_ANONIEM');
    const wijkteam = labelsInVoorbeeld('wijkteam', bepaalZicht([{ hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF' }], 'wijkteam').lezen);
    expect(wijkteam.filter((label) => ['MELDER_OPEN', 'GEHEIM_ADRES', 'REFLECTIE', 'FEIT'].includes(label))).toEqual([]);
    expect(labelsInVoorbeeld('elders', masker(alleLabels))).toEqual([]);
  });

  test('kent wie er nog bij kan komen, langs de toelatingen van het beleid', () => {
    const bij = kanErbijKomen([duolid], 'duo').map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`);
    expect(bij).toEqual(expect.arrayContaining(['WIJKTEAM_HOUDER KANDIDAAT', 'WIJKTEAM_HOUDER ACTIEF', 'WACHTRIJ ACTIEF', 'TOETSER ACTIEF', 'DUOLID NAZORG', 'TEGENDENKER ACTIEF']));
    // The queue of a review is the Raad's: Veilig Thuis does not come in by it.
    expect(bij.filter((rol) => rol.startsWith('VT_') || rol === 'DUOLID ACTIEF')).toEqual([]);
    expect(kanErbijKomen([{ hoedanigheid: 'TEGENDENKER', stand: 'ACTIEF' }], 'duo')).toEqual([]);
  });
});

describe('wat een gezinslid krijgt', () => {
  const bij = new Map(gezinsvoorbeeld(vanDuo).map((regel) => [regel.label, regel]));

  test('volgt de regels van de uitdraai zelf', () => {
    expect([bij.get('AFSPRAAK')?.vanZelf.uitkomst, bij.get('ZIENSWIJZE')?.vanZelf.uitkomst, bij.get('ZIENSWIJZE')?.vanAnder.uitkomst]).toEqual(['MEE', 'MEE', 'NIET']);
    expect([bij.get('CONTACT')?.vanZelf.uitkomst, bij.get('CONTACT')?.vanAnder.uitkomst, bij.get('GEHEIM_ADRES')?.vanZelf.uitkomst]).toEqual(['MEE', 'NIET', 'MEE']);
    expect([bij.get('MELDER_OPEN')?.vanZelf.uitkomst, bij.get('REFLECTIE')?.vanZelf.uitkomst]).toEqual(['NIET', 'BEOORDELEN']);
  });

  test('laat weg wat in geen uitdraai staat', () => expect(bij.has('PROCES')).toBe(false));
});
