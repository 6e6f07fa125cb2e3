import { describe, expect, test } from '@jest/globals';
import { Interventiesoort, Werkhoedanigheid } from './enums/contact.js';
import { isAfTeRonden, magDuolidUitvoeren, moetConcluderen, moetZeggenWaaromNietGelukt, type Rechtsvraag, rechtsvragen, watNogGetoetstMoet } from './rechtsvragen.js';
import { magInHoedanigheid, toegestaneInterventies } from './werkhoedanigheid.js';

const niets = { isGetoetst: false, isTegengedacht: false };

describe('de vijf vragen die de wet openlaat (N94b)', () => {
  test('hebben elk een antwoord dat bij de keuzes hoort', () => {
    const vragen = Object.values<Rechtsvraag>(rechtsvragen);
    expect(vragen).toHaveLength(5);
    for (const { keuzes, gekozen } of vragen) expect(Object.keys(keuzes)).toContain(gekozen);
  });

  test('wie toetst: nu de Raad, onafhankelijk; anders de tegendenker in het team, of niemand', () => {
    expect(watNogGetoetstMoet(niets, false)).toMatch(/als de Raad heeft getoetst/);
    expect(watNogGetoetstMoet({ ...niets, isTegengedacht: true }, false)).toBeDefined();
    expect(watNogGetoetstMoet({ ...niets, isGetoetst: true }, false)).toBeUndefined();
    expect(watNogGetoetstMoet(niets, false, 'RAAD_IN_HET_TEAM')).toMatch(/tegendenker/);
    expect(watNogGetoetstMoet({ ...niets, isTegengedacht: true }, false, 'RAAD_IN_HET_TEAM')).toBeUndefined();
    expect(watNogGetoetstMoet(niets, false, 'GEEN_TOETS')).toBeUndefined();
  });

  test('wie toetst: acuut gevaar wacht nergens op', () => {
    for (const keuze of ['RAAD_ONAFHANKELIJK', 'RAAD_IN_HET_TEAM', 'GEEN_TOETS'] as const) expect(watNogGetoetstMoet(niets, true, keuze)).toBeUndefined();
  });

  test('wie uitvoert: nu iemand naast het duo; anders ook een lid van het duo', () => {
    expect(magDuolidUitvoeren()).toBe(false);
    expect(magDuolidUitvoeren('GI_LID_VAN_HET_DUO')).toBe(true);
  });

  test('of de uitvoerder mag helpen: nu alleen motiveren; anders alles', () => {
    expect(magInHoedanigheid(Werkhoedanigheid.JEUGDBESCHERMER, Interventiesoort.PSYCHO_EDUCATIE)).toBe(false);
    expect(magInHoedanigheid(Werkhoedanigheid.JEUGDBESCHERMER, Interventiesoort.MOTIVEREN)).toBe(true);
    expect(magInHoedanigheid(Werkhoedanigheid.JEUGDBESCHERMER, Interventiesoort.PSYCHO_EDUCATIE, toegestaneInterventies('OOK_HELPEN'))).toBe(true);
  });

  test('of een onderzoek een conclusie moet hebben: nu ja', () => {
    expect(moetConcluderen()).toBe(true);
    expect(moetConcluderen('NEE')).toBe(false);
    expect([isAfTeRonden(false), isAfTeRonden(true)]).toEqual([false, true]);
    expect([isAfTeRonden(false, 'NEE'), isAfTeRonden(true, 'NEE')]).toEqual([true, true]);
  });

  test('welke bevoegdheden: nu geen, en dan staat er waarom hulp niet lukte', () => {
    expect(moetZeggenWaaromNietGelukt()).toBe(true);
    expect(moetZeggenWaaromNietGelukt('OPLEGGEN')).toBe(false);
  });
});
