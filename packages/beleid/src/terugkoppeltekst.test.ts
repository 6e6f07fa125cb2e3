import { expect, test } from '@jest/globals';
import { laatsteBesluit, ontvangerVan, terugkoppeltekst } from './terugkoppeltekst.js';

const feiten = { ontvangenOp: '2026-11-23', besluit: 'OVERDRACHT_WIJKTEAM', ontvanger: 'Wijkteam Noord', voorwaarden: ['Vader slaapt bij zijn broer.'], momenten: ['2027-01-04'] } as const;

test('zet de delen in de volgorde van een brief, met eigen woorden voor het slot', () => {
  expect(terugkoppeltekst(['OPNIEUW_MELDEN', 'NAAR_WIE', 'DANK'], feiten, 'Fijn dat u belde.').split('\n\n')).toEqual([
    'U deed op 23 november 2026 een melding bij Veilig Thuis. Dank u wel dat u uw zorg met ons deelde.',
    'Wijkteam Noord gaat verder met het gezin.', 'Fijn dat u belde.',
    'Maakt u zich opnieuw zorgen? Bel ons dan: 0800 2000, dag en nacht. Bij direct gevaar belt u 112.',
  ]);
});

test('noemt alleen wat gekozen is', () => {
  expect(terugkoppeltekst(['BEOORDEELD'], feiten, null)).toBe('Wij hebben uw melding bekeken en de veiligheid beoordeeld.');
  expect(terugkoppeltekst(['VOORWAARDEN', 'MONITORAFSPRAKEN'], feiten, null)).toBe('Voor de veiligheid geldt:\n- Vader slaapt bij zijn broer.\n\nVeilig Thuis kijkt weer op:\n- 4 januari 2027');
});

test('zegt het ook als er geen vervolg, geen ontvanger of geen voorwaarde is', () => {
  const leeg = { ...feiten, besluit: 'GEEN_VERVOLG', ontvanger: null, voorwaarden: [], momenten: [] } as const;
  expect(terugkoppeltekst(['VERVOLG', 'NAAR_WIE', 'VOORWAARDEN', 'MONITORAFSPRAKEN', 'AFGEROND'], leeg, null)).toBe(
    'Er komt geen vervolg door Veilig Thuis.\n\nVeilig Thuis doet dit zelf.\n\nEr zijn geen veiligheidsvoorwaarden gesteld.\n\nEr is geen moment afgesproken om weer te kijken.\n\nVeilig Thuis is nu klaar met deze melding.',
  );
});

test('telt alleen wat is vastgesteld, en het laatste', () => {
  expect(laatsteBesluit([])).toBeNull();
  expect(laatsteBesluit([{ besluit: 'GEEN_VERVOLG', vastgesteldOp: null }])).toBeNull();
  expect(laatsteBesluit([{ besluit: 'ONDERZOEK', vastgesteldOp: '2026-01-02' }, { besluit: 'GEEN_VERVOLG', vastgesteldOp: '2026-01-01' }])).toBe('ONDERZOEK');
});

test('een aanbod waarop nog geen ja kwam, draagt niets over', () => {
  const rij = { aangebodenOp: '2026-01-01', naar: { naam: 'Wijkteam Noord' }, naarOrganisatie: null };
  expect(ontvangerVan([{ ...rij, toestand: 'AANGEBODEN' }], 'BIJ_VEILIG_THUIS')).toBeNull();
  expect(ontvangerVan([{ ...rij, toestand: 'AANVAARD' }], 'BIJ_VEILIG_THUIS')).toBe('Wijkteam Noord');
  expect(ontvangerVan([{ ...rij, toestand: 'AFGEROND', naar: null, naarOrganisatie: { naam: 'Een instelling' } }], 'GESLOTEN')).toBe('Een instelling');
  expect(ontvangerVan([], 'BIJ_DUO')).toBe('Blijvend Veilig');
});
