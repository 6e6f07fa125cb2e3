import { describe, expect, test } from '@jest/globals';
import { type Fasecasus, heeftPoort, veiligheidssignalen } from './veiligheidssignalen.js';

const RUSTIG: Fasecasus = {
  __typename: 'Casus',
  id: 'casus-1',
  versie: 1,
  fase: 'DIRECTE_VEILIGHEID',
  nevenfasen: [],
  faseSinds: null,
  toestand: 'BIJ_DUO',
  acuut: false,
  afschermingen: [],
  situaties: [],
  afspraken: [{ __typename: 'Veiligheidsafspraak', id: 'a', toestand: 'LOPEND' }],
  fasewissels: [],
};

describe('directe veiligheid gaat voor', () => {
  test('een rustig dossier geeft geen signaal', () => expect(veiligheidssignalen(RUSTIG)).toEqual([]));

  test('een acute situatie die nog speelt, wordt genoemd met het laatste cijfer van het duo', () =>
    expect(
      veiligheidssignalen({
        ...RUSTIG,
        situaties: [
          {
            __typename: 'OnveiligeSituatie',
            id: 's',
            titel: 'Duwen',
            aard: 'ACUUT',
            toestand: 'ACTUEEL',
            scores: [{ __typename: 'Veiligheidsscore', id: 'p', score: 4, datum: '2026-11-08', gezinslid: null }],
          },
        ],
      }),
    ).toEqual(['“Duwen” is acuut en speelt nog (laatste cijfer van het duo: 4 op 8 nov 2026).']));

  test('een gebroken afspraak en het ontbreken van afspraken worden genoemd', () =>
    expect(veiligheidssignalen({ ...RUSTIG, afspraken: [{ __typename: 'Veiligheidsafspraak', id: 'a', toestand: 'GEBROKEN' }] })).toEqual([
      '1 afspraak is niet nagekomen.',
      'Er lopen geen veiligheidsafspraken.',
    ]));

  test('terug naar directe veiligheid heeft geen poort', () => expect([heeftPoort('DIRECTE_VEILIGHEID'), heeftPoort('HERSTELGERICHT_WERKEN')]).toEqual([false, true]));
});
