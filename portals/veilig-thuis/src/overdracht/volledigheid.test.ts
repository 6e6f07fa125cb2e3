import { describe, expect, test } from '@jest/globals';
import { melding, proefcasus } from '../app/proef/proefcasus.js';
import { watOntbreekt } from './volledigheid.js';

type Lid = ReturnType<typeof proefcasus>['gezinsleden'][number];
const lid = (overig: Partial<Lid>): Lid => ({
  __typename: 'Gezinslid', id: 'kind', voornamen: 'Sem', achternaam: 'Vos', geboortedatum: '2018-01-01', leeftijd: 8, geslacht: null, rol: 'KIND', bsn: '123456782', telefoon: null, email: null, tolkTaal: null,
  isDirectbetrokkene: true, afschermingen: [], adressen: [], ...overig,
});
const ouder = lid({ id: 'ouder', voornamen: 'Tom', rol: 'OUDER', leeftijd: 40, telefoon: '06', adressen: [{ __typename: 'Adres', id: 'a', straat: 'S', huisnummer: '1', postcode: null, plaats: 'P', isGeheim: false }] });
const relatie = { __typename: 'Relatie', id: 'r', soort: 'OUDER_VAN', isAfhankelijk: true, van: { __typename: 'Gezinslid', id: 'ouder', voornamen: 'Tom' }, naar: { __typename: 'Gezinslid', id: 'kind', voornamen: 'Sem' } } as const;
const heel = proefcasus({ gezinsleden: [ouder, lid({})], relaties: [relatie] });
const teksten = (...[casus, soort, voorwaarden = ['x']]: [ReturnType<typeof proefcasus>, Parameters<typeof watOntbreekt>[1], string[]?]) => watOntbreekt(casus, soort, voorwaarden).map(({ tekst }) => tekst);

describe('wat de ontvanger zal missen', () => {
  test('niets als alles er is', () => expect(teksten(heel, 'NAAR_VEILIG_THUIS')).toEqual([]));

  test('noemt wie het is en wat er ontbreekt', () => {
    const kaal = proefcasus({ gezinsleden: [lid({ geboortedatum: null, leeftijd: null, bsn: null })], meldingen: [melding({ directeVeiligheid: 'ONBEKEND', tekstVoorGezin: null })] });
    expect(teksten(kaal, 'NAAR_VEILIG_THUIS', [])).toEqual([
      'De geboortedatum van Sem ontbreekt.', 'Van geen enkele volwassene is een telefoonnummer bekend.', 'Er is geen adres van het gezin.', 'Wie de ouders van Sem zijn, staat er niet bij.',
      'Het burgerservicenummer van Sem ontbreekt.', 'Bij melding M-2026-00412 ontbreekt de tekst die het gezin mag lezen.', 'Bij melding M-2026-00412 is niet bekend hoe veilig het nu is.', 'Er zijn geen veiligheidsvoorwaarden.',
    ]);
  });

  test('noemt niet wat deze ontvanger toch niet krijgt', () => {
    const zonder = proefcasus({ gezinsleden: [ouder, lid({ bsn: null })], relaties: [relatie], meldingen: [melding({ tekstVoorGezin: null })] });
    expect(teksten(zonder, 'NAAR_WIJKTEAM')).toEqual([]);
    expect(teksten(zonder, 'NAAR_GI')).toEqual(['Het burgerservicenummer van Sem ontbreekt.']);
    expect(teksten(zonder, 'NAAR_BLIJVEND_VEILIG')).toEqual(['Bij melding M-2026-00412 ontbreekt de tekst die het gezin mag lezen.']);
  });
});
