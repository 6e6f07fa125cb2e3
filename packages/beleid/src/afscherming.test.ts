import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { afschermingenVoor, redenVoor } from './afscherming.js';
import { beleid } from './beleid.js';
import { labelsVanPortaal } from './contract.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { labels } from './label.js';
import { alleLabels, mag, masker } from './masker.js';

const velden: Record<string, Gegevenscategorie> = {
  voornamen: 'IDENTIFICEREND', achternaam: 'IDENTIFICEREND', bsn: 'BSN', telefoon: 'CONTACT', nummer: 'PROCES',
};

describe('afschermingen', () => {
  test('noemen per label de velden die dicht zijn, met reden, grondslag en wie beslist', () => {
    expect(afschermingenVoor(masker(['PROCES', 'CONTACT']), velden)).toEqual([
      {
        label: 'IDENTIFICEREND',
        velden: ['voornamen', 'achternaam'],
        reden: labels.IDENTIFICEREND.reden,
        grondslag: labels.IDENTIFICEREND.grondslag,
        beslisser: 'DUO',
        kanAanvragen: true,
      },
      expect.objectContaining({ label: 'BSN', velden: ['bsn'], beslisser: 'NIEMAND', kanAanvragen: false }),
    ]);
  });

  test('zwijgen over de melder, een geheim adres en reflectie', () => {
    const rijen = { melder: ['MELDER_OPEN', 'MELDER_ANONIEM'], adressen: ['CONTACT', 'GEHEIM_ADRES'], reflecties: ['REFLECTIE'] } as const;
    expect(afschermingenVoor(masker(['CONTACT']), {}, rijen)).toEqual([]);
  });

  test('noemen een lijst waarvan een soort rij dicht is', () => {
    const rijen = { verklaringen: ['FEIT', 'INTERPRETATIE', 'ZIENSWIJZE'] } as const;
    const notities = afschermingenVoor(masker(['FEIT', 'ZIENSWIJZE']), {}, rijen);
    expect(notities.map(({ label, velden: dicht }) => [label, dicht])).toEqual([['INTERPRETATIE', ['verklaringen']]]);
  });

  test('geven de eigen reden van wie kijkt, en anders die van het label', () => {
    const regels = beleid.filter(({ hoedanigheid, stand }) => hoedanigheid === 'DUOLID' && stand === 'ACTIEF');
    expect(afschermingenVoor(0, { bsn: 'BSN' }, {}, { regels, contract: 0 })[0]?.reden).toMatch(/laatste vier cijfers/);
    expect(afschermingenVoor(0, { bsn: 'BSN' }, {}, { regels: [], contract: 0 })[0]?.reden).toBe(labels.BSN.reden);
    expect(redenVoor('BSN', { betrokkenheden: [{ hoedanigheid: 'DUOLID', stand: 'ACTIEF' }], portaal: 'rvdk' })).toBe(labels.BSN.reden);
  });

  test('laten alleen vragen wat de eigen regel laat vragen en het portaal kent', () => {
    const kan = (hoedanigheid: string, contract: number, label: Gegevenscategorie): boolean | undefined =>
      afschermingenVoor(0, { veld: label }, {}, { regels: beleid.filter((regel) => regel.hoedanigheid === hoedanigheid), contract })[0]?.kanAanvragen;
    const duo = masker(labelsVanPortaal('duo'));
    expect(kan('TEGENDENKER', duo, 'CONTACTMOMENT')).toBe(true);
    expect(kan('TEGENDENKER', masker(labelsVanPortaal('wijkteam')), 'CONTACTMOMENT')).toBe(false);
    expect(kan('WACHTRIJ', duo, 'CONTACTMOMENT')).toBe(false);
    expect(kan('OP_VERZOEK', duo, 'CONTACTMOMENT')).toBe(false);
    expect(kan('TEGENDENKER', duo, 'BSN')).toBe(false);
  });

  test('hangen alleen van het masker af: precies de dichte labels die niet stil zijn, elk één keer', () => {
    const veldenMetLabel = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom(...alleLabels));
    fc.assert(fc.property(fc.subarray([...alleLabels]), veldenMetLabel, (open, lijst) => {
      const masker_ = masker(open);
      const notities = afschermingenVoor(masker_, lijst);
      const verwacht = alleLabels.filter((label) => Object.values(lijst).includes(label) && !mag(masker_, label) && !labels[label].stil);
      expect(notities.map(({ label }) => label)).toEqual(verwacht);
      expect(notities.flatMap(({ velden: dicht }) => dicht).every((veld) => !mag(masker_, lijst[veld] ?? 'PROCES'))).toBe(true);
    }));
  });
});
