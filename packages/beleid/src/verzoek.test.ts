import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beleid } from './beleid.js';
import { aanvraagbareLabels } from './beleidsregel.js';
import { labelsVanPortaal } from './contract.js';
import { Hoedanigheid, Stand } from './hoedanigheid.js';
import { labels } from './label.js';
import { alleLabels, labelsIn, mag, masker } from './masker.js';
import { allePortalen, casusportalen } from './portaal.js';
import { HOOGSTE_AANTAL_REGELS, regelbit, regelsIn } from './regelmasker.js';
import { beslissers, beslissersMetVerzoek, vraagbaar } from './verzoek.js';
import { GEEN_ZICHT, bepaalZicht } from './zicht.js';
import type { Betrokkenheidsfeit } from './zicht.js';

const ALLES = masker(alleLabels);
const meeloper: Betrokkenheidsfeit = { hoedanigheid: 'WIJKTEAM_MEELOPER', stand: 'ACTIEF' };
const opVerzoek = (verleend: number, portaal: string | null): Betrokkenheidsfeit => ({ hoedanigheid: 'OP_VERZOEK', stand: 'ACTIEF', verleend, portaal });

const portaal = fc.constantFrom(...casusportalen);
const verleend = fc.nat(ALLES);
const feit: fc.Arbitrary<Betrokkenheidsfeit> = fc.record({
  hoedanigheid: fc.constantFrom(...Object.values(Hoedanigheid)),
  stand: fc.constantFrom(...Object.values(Stand)),
  groepsportaal: fc.option(fc.constantFrom(...allePortalen)),
  portaal: fc.option(fc.constantFrom(...allePortalen)),
  verleend,
});
const feiten = fc.array(feit, { maxLength: 5 });

describe('toegang op verzoek', () => {
  test('opent precies wat is toegekend en het portaal kent, en geeft nooit recht om te schrijven', () => {
    fc.assert(fc.property(portaal, verleend, (naam, toegekend) => {
      const zicht = bepaalZicht([opVerzoek(toegekend, naam)], naam);
      const verwacht = labelsVanPortaal(naam).filter((label) => label === 'PROCES' || (mag(toegekend, label) && aanvraagbareLabels.includes(label)));
      expect(labelsIn(zicht.lezen)).toEqual(verwacht);
      expect(zicht.schrijven).toBe(0);
    }));
  });

  test('opent in een ander portaal niets, ook niet zonder portaal', () => {
    fc.assert(fc.property(portaal, portaal, verleend, (gevraagd, elders, toegekend) => {
      fc.pre(gevraagd !== elders);
      expect(bepaalZicht([opVerzoek(toegekend, gevraagd)], elders)).toEqual(GEEN_ZICHT);
      expect(bepaalZicht([opVerzoek(toegekend, null)], elders)).toEqual(GEEN_ZICHT);
    }));
  });

  test('opent nooit wat stil is of waar niemand over beslist', () => {
    for (const naam of casusportalen) {
      for (const label of labelsIn(bepaalZicht([opVerzoek(ALLES, naam)], naam).lezen)) expect([label, labels[label].stil, labels[label].beslisser === 'NIEMAND']).toEqual([label, false, false]);
    }
  });

  test('verliest van een uitsluiting', () => {
    expect(bepaalZicht([meeloper, opVerzoek(ALLES, 'wijkteam'), { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' }], 'wijkteam')).toEqual(GEEN_ZICHT);
  });

  test('voegt bij een andere betrokkenheid nooit meer toe dan is toegekend', () => {
    fc.assert(fc.property(feiten, portaal, verleend, (lijst, naam, toegekend) => {
      const zonder = bepaalZicht(lijst, naam).lezen;
      const met = bepaalZicht([...lijst, opVerzoek(toegekend, naam)], naam).lezen;
      expect(met & ~zonder & ~(toegekend | masker(['PROCES']))).toBe(0);
    }));
  });
});

describe('wat iemand mag vragen', () => {
  test('staat in een eigen regel en in het contract, en is nog dicht', () => {
    fc.assert(fc.property(feiten, fc.constantFrom(...allePortalen), (lijst, naam) => {
      const mogelijk = vraagbaar(lijst, naam);
      for (const label of labelsIn(mogelijk)) {
        expect(labelsVanPortaal(naam)).toContain(label);
        expect(aanvraagbareLabels).toContain(label);
        expect(mag(bepaalZicht(lijst, naam).lezen, label)).toBe(false);
      }
    }));
  });

  test.each([
    ['de wachtrij', { hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF', groepsportaal: 'wijkteam' }],
    ['een kandidaat', { hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'KANDIDAAT' }],
    ['noodtoegang', { hoedanigheid: 'NOODTOEGANG', stand: 'ACTIEF' }],
    ['een eerder verzoek alleen', opVerzoek(ALLES, 'wijkteam')],
    ['wat het beleid niet kent', { hoedanigheid: 'TOVENAAR', stand: 'ACTIEF' }],
  ])('is voor %s niets', (_naam, eigen) => {
    expect(vraagbaar([eigen], 'wijkteam')).toBe(0);
  });

  test('is voor een meeloper wat een wijkteam ooit kan zien en nu niet ziet', () => {
    expect(labelsIn(vraagbaar([meeloper], 'wijkteam'))).toEqual(['ZIENSWIJZE', 'OVERDRACHT', 'AFSLUITING', 'RECHTEN']);
    expect(vraagbaar([meeloper], 'duo')).toBe(0);
    expect(vraagbaar([meeloper, { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' }], 'wijkteam')).toBe(0);
  });

  test('is voor een duolid de bijzondere gegevens, en nooit het hele burgerservicenummer', () => {
    expect(labelsIn(vraagbaar([{ hoedanigheid: 'DUOLID', stand: 'ACTIEF' }], 'duo'))).toEqual(['BIJZONDER']);
  });

  test('is voor een toetser niets van wat in de vastgezette versie staat', () => {
    const gevraagd = labelsIn(vraagbaar([{ hoedanigheid: 'TOETSER', stand: 'ACTIEF', handelingId: 't1' }], 'rvdk'));
    expect(gevraagd).toContain('CONTACT');
    for (const label of ['FEIT', 'INTERPRETATIE', 'VEILIGHEID', 'RISICO', 'IDENTIFICEREND'] as const) expect(gevraagd).not.toContain(label);
  });
});

describe('wie beslist', () => {
  test('is voor elk label dat te vragen is iemand', () => {
    for (const label of aanvraagbareLabels) expect(beslissersMetVerzoek).toContain(labels[label].beslisser);
    for (const label of alleLabels.filter((naam) => labels[naam].aanvraagbaar)) expect([label, aanvraagbareLabels.includes(label)]).toEqual([label, true]);
  });

  test('is een rol die het beleid kent, en nooit een rol op verzoek of uit een wachtrij', () => {
    for (const rol of Object.values(beslissers).flat(2)) {
      expect(beleid.some((regel) => regel.hoedanigheid === rol.hoedanigheid && regel.stand === rol.stand)).toBe(true);
      expect(['OP_VERZOEK', 'WACHTRIJ', 'NOODTOEGANG', 'UITGESLOTEN']).not.toContain(rol.hoedanigheid);
    }
  });
});

describe('het masker van regels', () => {
  test('noemt elke regel met een eigen bit, en niet meer dan er in een getal passen', () => {
    expect(beleid.length).toBeLessThanOrEqual(HOOGSTE_AANTAL_REGELS);
    for (const regel of beleid) expect(regelsIn(regelbit(regel))).toEqual([regel]);
    expect(regelsIn(beleid.reduce((som, regel) => som | regelbit(regel), 0))).toEqual(beleid);
    expect(regelsIn(0)).toEqual([]);
  });
});
