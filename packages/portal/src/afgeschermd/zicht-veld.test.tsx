import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ZichtVeld } from './zicht-veld.js';

const AFSCHERMING = {
  label: 'IDENTIFICEREND',
  velden: ['naam'],
  reden: 'Alleen het duo ziet de naam.',
  grondslag: 'AVG art. 5',
  beslisser: 'DUO',
  kanAanvragen: true,
};

const casus = (overig: { naam?: string | null; acuut?: boolean | null; velden?: string[] } = {}) => ({
  __typename: 'Casus' as const,
  naam: overig.naam ?? null,
  acuut: overig.acuut ?? null,
  afschermingen: overig.velden ? [{ ...AFSCHERMING, velden: overig.velden }] : [],
});

describe('een veld van een casus', () => {
  test('toont de waarde', () => {
    render(<ZichtVeld object={casus({ naam: 'De Wit' })} veld="naam" label="Naam" />);
    expect(screen.getByText('De Wit')).toBeInTheDocument();
  });

  test('is leeg als er niets staat en niets is afgeschermd', () => {
    render(<ZichtVeld object={casus()} veld="naam" label="Naam" />);
    expect(screen.getByText('Nog niet ingevuld')).toBeInTheDocument();
    expect(screen.queryByText('Afgeschermd')).not.toBeInTheDocument();
  });

  test('is afgeschermd met de reden en wie beslist, en nooit leeg', () => {
    render(<ZichtVeld object={casus({ velden: ['naam'] })} veld="naam" label="Naam" />);
    expect(screen.getByText('Afgeschermd')).toBeInTheDocument();
    expect(screen.getByText('Alleen het duo ziet de naam.')).toBeInTheDocument();
    expect(screen.queryByText('Nog niet ingevuld')).not.toBeInTheDocument();
  });

  test('een afscherming van een ander veld doet hier niets', () => {
    render(<ZichtVeld object={casus({ naam: 'De Wit', velden: ['acuut'] })} veld="naam" label="Naam" />);
    expect(screen.getByText('De Wit')).toBeInTheDocument();
  });

  test('nee is een waarde en geen leeg veld', () => {
    render(<ZichtVeld object={casus({ acuut: false })} veld="acuut" label="Acuut" />);
    expect(screen.getByText('Nee')).toBeInTheDocument();
  });

  test('een waarde die toch meekwam, blijft achter het slot', () => {
    render(<ZichtVeld object={casus({ naam: 'De Wit', velden: ['naam'] })} veld="naam" label="Naam" />);
    expect(screen.queryByText('De Wit')).not.toBeInTheDocument();
  });
});
