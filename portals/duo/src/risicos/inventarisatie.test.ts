import { describe, expect, test } from '@jest/globals';
import { Risicoaspect } from '@bv/begrippen';
import { aantalBekeken, ASPECTEN, gefilterd, perNiveau, telAspecten, volgendAspect } from './inventarisatie.js';
import type { Risico } from './risicocasus.js';

const risico = (aspect: Risicoaspect, overig: Partial<Risico> = {}): Risico => ({
  __typename: 'Risico',
  id: `risico-${aspect}-${overig.betreft?.id ?? 'gezin'}`,
  versie: 1,
  aspect,
  aanwezig: 'ONBEKEND',
  toelichting: null,
  bewaken: false,
  betreft: null,
  afschermingen: [],
  ...overig,
});

describe('de inventarisatie', () => {
  test('noemt elk van de 26 aspecten precies één keer', () => {
    expect([...ASPECTEN].sort()).toEqual(Object.values(Risicoaspect).sort());
    expect(telAspecten(perNiveau([]))).toBe(26);
  });

  test('telt een aspect één keer, ook als er twee mensen bij staan', () => {
    const elif = { __typename: 'Gezinslid' as const, id: 'elif', voornamen: 'Elif' };
    expect(aantalBekeken([risico('VERSLAVING'), risico('VERSLAVING', { betreft: elif })])).toBe(1);
  });

  test('gaat na een onderbreking verder bij het eerste aspect dat nog open is', () => {
    const [eerste, tweede, derde] = ASPECTEN;
    expect(volgendAspect([])).toBe(eerste);
    expect(volgendAspect(eerste && tweede ? [risico(eerste), risico(tweede)] : [])).toBe(derde);
  });

  test('overslaan gaat vooruit en komt daarna bij het overgeslagene terug', () => {
    const laatste = ASPECTEN.at(-1);
    expect(volgendAspect([], ASPECTEN[0])).toBe(ASPECTEN[1]);
    expect(volgendAspect([], laatste)).toBe(ASPECTEN[0]);
    expect(volgendAspect(ASPECTEN.filter((aspect) => aspect !== laatste).map((aspect) => risico(aspect)), laatste)).toBeUndefined();
  });

  test('een niveau zonder treffer staat er bij een filter niet', () => {
    const niveaus = gefilterd(perNiveau([risico('HUISVESTING', { aanwezig: 'AANWEZIG' })]), 'aanwezig');
    expect(niveaus.map(({ niveau }) => niveau)).toEqual(['LEEFOMSTANDIGHEDEN']);
  });
});
