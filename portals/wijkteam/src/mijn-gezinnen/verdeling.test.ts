import { describe, expect, test } from '@jest/globals';
import { werk, werkcasus } from '../app/proef/proefgezin.js';
import { afspraakstand, gevonden, groepVan, verdeel } from './verdeling.js';

const metAfspraak = (toestand: 'LOPEND' | 'GEBROKEN' | 'BEEINDIGD', tot: string | null = null) =>
  werkcasus({ afspraken: [{ __typename: 'Veiligheidsafspraak', id: 'a', toestand, looptDoor: true, tot }] });

describe('de gezinnen van het wijkteam', () => {
  test('wat is aangeboden, wat het wijkteam heeft en waar het meeloopt, staan apart', () => {
    const uit = verdeel([
      werk({ id: 'aanbod', stand: 'KANDIDAAT', casusId: 'c-1' }),
      werk({ id: 'eigen', casusId: 'c-2' }),
      werk({ id: 'mee', hoedanigheid: 'WIJKTEAM_MEELOPER', casusId: 'c-3' }),
      werk({ id: 'eerder-mee', hoedanigheid: 'WIJKTEAM_MEELOPER', casusId: 'c-2' }),
    ]);
    expect([uit.aangeboden, uit.gehouden, uit.meelopend].map((deel) => deel.map(({ id }) => id))).toEqual([['aanbod'], ['eigen'], ['mee']]);
  });

  test('een afspraak die niet is nagekomen staat boven, dan een waarvan de dag voorbij is', () => {
    const gezinnen = [
      werk({ id: 'rustig' }),
      werk({ id: 'voorbij', casus: metAfspraak('LOPEND', '2026-01-01') }),
      werk({ id: 'gebroken', casus: metAfspraak('GEBROKEN') }),
    ];
    expect(verdeel(gezinnen).gehouden.map(({ id }) => id)).toEqual(['gebroken', 'voorbij', 'rustig']);
  });

  test('op de laatste dag zelf hoeft er nog niemand te kijken', () => {
    expect(groepVan({ termijn: null, casus: metAfspraak('LOPEND', '2026-11-22') }, '2026-11-22')).toBe('rustig');
    expect(groepVan({ termijn: null, casus: metAfspraak('LOPEND', '2026-11-22') }, '2026-11-23')).toBe('evalueren');
  });

  test('zonder zicht op afspraken wordt er niets geteld', () => expect(afspraakstand({ casus: null })).toEqual({ loopt: 0, gebroken: 0, evalueren: 0 }));

  test('is te vinden op naam en op nummer', () => {
    const lijst = [werk(), werk({ id: 'ander', casus: werkcasus({ naam: null, nummer: 'BV-2019-00014' }) })];
    expect(gevonden(lijst, 'kemper').map(({ id }) => id)).toEqual(['werk-1']);
    expect(gevonden(lijst, '2019').map(({ id }) => id)).toEqual(['ander']);
    expect(gevonden(lijst, ' ')).toHaveLength(2);
  });
});
