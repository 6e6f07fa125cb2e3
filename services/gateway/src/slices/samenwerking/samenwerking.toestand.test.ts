import { describe, expect, test } from '@jest/globals';
import { vindRegel } from '@bv/beleid';
import { Bezoektoestand, Samenwerkingsvorm } from '@bv/begrippen';
import { Bezoekhandeling, volgendBezoek, zichtBij } from './samenwerking.toestand.js';

describe('a form of working together', () => {
  test.each(Object.values(Samenwerkingsvorm))('%s gives a sight that the policy knows, and never the right to write in the dossier', (vorm) => {
    const regel = vindRegel(zichtBij[vorm].hoedanigheid, 'ACTIEF');
    expect(regel?.lezen).toContain('KERN');
    expect(regel?.schrijven ?? []).toEqual([]);
  });

  test('the sight during overname is that of walking along, without the act in which both write', () => {
    expect(zichtBij.OVERNAME).toEqual({ ...zichtBij.MEELOPEN, metBezoek: false });
    expect(zichtBij.ADVIES.metBezoek).toBe(false);
  });
});

describe('a visit', () => {
  const mag: Record<string, string> = { 'GEPLAND VERSLAAN': 'GEWEEST', 'GEPLAND LATEN_VERVALLEN': 'VERVALLEN', 'GEWEEST VERSLAAN': 'GEWEEST' };
  test.each(Object.values(Bezoektoestand).flatMap((toestand) => Object.values(Bezoekhandeling).map((handeling) => [toestand, handeling] as const)))('die %s is, bij %s', (toestand, handeling) =>
    expect(volgendBezoek(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]),
  );
  test('of which nothing is seen cannot change', () => expect(volgendBezoek(null, 'VERSLAAN')).toBeUndefined());
});
