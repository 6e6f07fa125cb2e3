import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Regelsveld } from './regelsveld.js';

const Proef = ({ begin }: { begin: string[] }) => {
  const [waarde, zet] = useState<string[]>(begin);
  return (
    <>
      <Regelsveld
        label="Vragen"
        hint="Eén per regel."
        veld={{ naam: 'vragen', waarde, onWijzig: (nieuw) => zet(nieuw as string[]), onVerlaat: () => undefined, ref: () => undefined, fout: undefined }}
      />
      <button type="button" onClick={() => zet(['Uit het concept'])}>
        Herstel
      </button>
      <output>{waarde.join('|')}</output>
    </>
  );
};

describe('een lijst als regels van één tekst', () => {
  test('lege regels blijven staan zolang iemand typt, maar tellen niet mee', async () => {
    render(<Proef begin={[]} />);
    await userEvent.type(screen.getByRole('textbox'), 'Wie haalt op?{Enter}{Enter}En wie brengt?{Enter}');
    expect(screen.getByRole('textbox')).toHaveValue('Wie haalt op?\n\nEn wie brengt?\n');
    expect(screen.getByRole('status')).toHaveTextContent('Wie haalt op?|En wie brengt?');
  });

  test('een concept dat terugkomt, vervangt wat er stond', async () => {
    render(<Proef begin={['Oud']} />);
    await userEvent.click(screen.getByRole('button', { name: 'Herstel' }));
    expect(screen.getByRole('textbox')).toHaveValue('Uit het concept');
  });
});
