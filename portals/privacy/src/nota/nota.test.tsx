import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { schendingen } from '../app/proef/schendingen.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import type { NotaQuery } from '../gql/graphql.js';
import { maandTekst } from './telwoorden.js';

const NOTA: NotaQuery['nota'] = {
  __typename: 'Nota', casussen: 25, gezinnen: 20, huishoudens: 5, afgerond: 9, opschalingVerwacht: 3, maatregelenNaOpschaling: 0,
  herkomst: [{ __typename: 'NotaTelling', code: 'VEILIG_THUIS', aantal: 23 }],
  afsluitredenen: [{ __typename: 'NotaAfsluiting', reden: 'ZELFSTANDIG_VERDER', soort: 'HUISHOUDEN', aantal: 2 }],
  raadswerk: [
    { __typename: 'NotaRaadswerk', uitkomst: 'VERZOEK_MAATREGEL', beslissing: 'TOEGEKEND', maand: '2020-03' },
    { __typename: 'NotaRaadswerk', uitkomst: 'VRIJWILLIG_KADER', beslissing: null, maand: null },
  ],
  instanties: [{ __typename: 'NotaTelling', code: 'SCHOOL', aantal: 3 }, { __typename: 'NotaTelling', code: 'CRISISBED_SPOEDHULP', aantal: null }],
};

describe('de cijfers van de nota', () => {
  test('zeggen onbekend waar de nota geen getal noemt, en nul waar het nul is', async () => {
    toonPortaal('/privacy/cijfers', { Nota: () => ({ __typename: 'Query', nota: NOTA }) });
    const instanties = await screen.findByRole('table', { name: 'Betrokken instanties' });
    expect(within(instanties).getByRole('row', { name: /Crisisbed/ })).toHaveTextContent('onbekend');
    expect(screen.getByRole('row', { name: /Daarvan kreeg een maatregel/ })).toHaveTextContent('0');
    expect(screen.getByRole('row', { name: /Verzoek om een maatregel/ })).toHaveTextContent('Toegekendmaart 2020');
    expect(screen.getByRole('heading', { name: 'Afgerond (9 van 25)' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een maand die niemand noemt, is onbekend', () => expect(maandTekst(null)).toBe('onbekend'));
});
