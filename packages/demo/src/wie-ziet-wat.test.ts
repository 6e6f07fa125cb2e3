import { describe, expect, it } from '@jest/globals';
import { aanvraagbareLabels } from '@bv/beleid';
import { gezichten, magLezen, opVerzoekGezien, opVerzoekTokens } from './wie-ziet-wat.js';

const leest = (toegekend: readonly string[], live: readonly string[], tabel: string, kolom: string, rij: Record<string, unknown> = {}): boolean =>
  magLezen([...live, ...opVerzoekTokens(toegekend, live)], { tabel, kolom, rij });

describe('wat iemand op verzoek te zien krijgt', () => {
  it('staat met de hand opgeschreven voor alles wat toegekend kan worden, en voor niets anders', () => {
    // Everybody with access on request sees the process already.
    expect(Object.keys(opVerzoekGezien).sort()).toEqual(aanvraagbareLabels.filter((label) => label !== 'PROCES').sort());
  });

  it('zijn bij verzoeken van gezinsleden het verzoek en wat is achtergehouden', () => {
    expect(leest(['RECHTEN'], [], 'inzageverzoek', 'wens')).toBe(true);
    expect(leest(['RECHTEN'], [], 'achterhouding', 'toelichting')).toBe(true);
    expect(leest(['KERN'], [], 'inzageverzoek', 'wens')).toBe(false);
  });

  it('is een aanvulling bij wat is toegekend, en geen andere', () => {
    expect(leest(['HULP'], [], 'aanvulling', 'tekst', { categorie: 'HULP' })).toBe(true);
    expect(leest(['HULP'], [], 'aanvulling', 'tekst', { categorie: 'FEIT' })).toBe(false);
  });

  it('is een stuk van een overdracht alleen met het recht op overdrachten en op dat soort gegevens', () => {
    const stuk = { categorie: 'KERN', handelingsoort: 'OVERDRACHT' };
    expect(leest(['OVERDRACHT'], [], 'stuk', 'tekst', stuk)).toBe(false);
    expect(leest(['KERN'], [], 'stuk', 'tekst', stuk)).toBe(false);
    expect(leest(['OVERDRACHT', 'KERN'], [], 'stuk', 'tekst', stuk)).toBe(true);
    expect(leest(['OVERDRACHT', 'KERN'], [], 'stuk', 'tekst', { ...stuk, handelingsoort: 'TOETSING' })).toBe(false);
    expect(leest(['OVERDRACHT'], gezichten['JEUGDBESCHERMER ACTIEF']?.live ?? [], 'stuk', 'tekst', stuk)).toBe(true);
  });

  it('is van een toetsing niets dat nog concept is', () => {
    expect(leest(['TOETSING'], [], 'bevinding', 'notitie', { categorie: 'TOETSING' })).toBe(true);
    expect(leest(Object.keys(opVerzoekGezien), [], 'bevinding', 'notitie', { categorie: 'TOETS_CONCEPT' })).toBe(false);
    expect(leest(['TOETSING', 'ZIENSWIJZE'], [], 'reactie', 'eigenWoorden', { handelingsoort: 'TOETSING' })).toBe(true);
    expect(leest(['TOETSING', 'ZIENSWIJZE'], [], 'reactie', 'eigenWoorden', { handelingsoort: 'OVERDRACHT' })).toBe(false);
  });
});
