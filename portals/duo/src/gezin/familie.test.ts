import { expect, test } from '@jest/globals';
import { familieVan, huisgenoten } from './familie.js';
import type { Lid, Relatie } from './gezinscasus.js';

const DAG = '2026-11-29';
const adres = (straat: string, meer: Partial<Lid['adressen'][number]> = {}): Lid['adressen'][number] => ({ __typename: 'Adres', id: straat, versie: 1, straat, huisnummer: '1', postcode: null, plaats: 'Amsterdam', isGeheim: false, soort: null, van: null, tot: null, ...meer });
const lid = (id: string, meer: Partial<Lid> = {}): Lid => ({
  __typename: 'Gezinslid', id, versie: 1, voornamen: id, achternaam: null, geboortedatum: '2015-01-01', verwachtOp: null, overledenOp: null, isLid: true, leeftijd: 11, geslacht: 'MAN', rol: 'KIND', bsnEinde: null, telefoon: null, email: null,
  tolkTaal: null, isDirectbetrokkene: true, bijzonderheden: null, afschermingen: [], adressen: [], lidperiodes: [], gezag: [], ...meer,
});
const relatie = (van: string | null, naar: string | null, soort: Relatie['soort'], meer: Partial<Relatie> = {}): Relatie => ({
  __typename: 'Relatie', id: `${van} ${naar}`, versie: 1, soort, isAfhankelijk: false, sinds: null, tot: null, band: null, toelichting: null, afschermingen: [],
  van: van === null ? null : { __typename: 'Gezinslid', id: van, voornamen: van }, naar: naar === null ? null : { __typename: 'Gezinslid', id: naar, voornamen: naar }, ...meer,
});
const hier = (leden: readonly Lid[]) => [...huisgenoten(leden, DAG)];
const moeder = lid('Elif', { rol: 'OUDER', adressen: [adres('Plein')] });

test('wie hier woont zijn de leden die direct betrokken zijn en niet ergens anders wonen', () =>
  expect(hier([
    moeder, lid('Deniz'), lid('Noor', { adressen: [adres('Elders', { soort: 'TWEEDE_THUIS' })] }), lid('Mark', { adressen: [adres('Kade')] }), lid('Oma', { isDirectbetrokkene: false }), lid('Kevin', { isLid: false }),
    lid('Opa', { overledenOp: '2020-01-01' }), lid('Terug', { adressen: [adres('Opvang', { tot: '2026-01-01' }), adres('Plein')] }),
  ])).toEqual(['Elif', 'Deniz', 'Noor', 'Terug']));

test('wie geen adressen mag zien krijgt geen grens, ook geen verkeerde', () =>
  expect(hier([moeder, lid('Deniz', { afschermingen: [{ velden: ['adressen'], label: 'CONTACT' } as unknown as Lid['afschermingen'][number]] })])).toEqual([]));

test('een relatie met een afgeschermd einde wordt niet getekend, en zegt dus ook niet dat er iemand is', () => {
  const familie = familieVan({ gezinsleden: [moeder, lid('Deniz')], relaties: [relatie('Elif', 'Deniz', 'OUDER_VAN'), relatie('Elif', null, 'GEHUWD_MET'), relatie(null, 'Deniz', 'OUDER_VAN', { band: 'GEWELD' })] }, DAG);
  expect(familie).toMatchObject({ ouders: [{ ouderId: 'Elif', kindId: 'Deniz', soort: 'EIGEN' }], paren: [], banden: [] });
});

test('een kind dat nog komt, een stiefouder, een tweeling en geweld worden wat zij in de tekening zijn', () => {
  const familie = familieVan(
    {
      gezinsleden: [lid('baby', { geboortedatum: null, verwachtOp: '2027-01-01', leeftijd: null }), lid('Dave'), lid('Ilias'), lid('Nora')],
      relaties: [relatie('Dave', 'Ilias', 'STIEFOUDER_VAN', { band: 'GEWELD' }), relatie('Ilias', 'Nora', 'TWEEEIIGE_TWEELING_VAN'), relatie('Dave', 'Nora', 'GESCHEIDEN_VAN', { sinds: '2020-01-01', tot: '2024-05-01' })],
    },
    DAG,
  );
  expect(familie.personen[0]).toMatchObject({ isOngeboren: true });
  expect(familie).toMatchObject({
    ouders: [{ soort: 'STIEF' }], tweelingen: [{ een: 'Ilias', ander: 'Nora', isEeneiig: false }], banden: [{ van: 'Dave', naar: 'Ilias', soort: 'GEWELD' }],
    paren: [{ soort: 'GESCHEIDEN', tekst: 'vanaf 1 jan 2020 tot 1 mei 2024' }],
  });
});
