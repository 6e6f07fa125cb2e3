import { expect, test } from '@jest/globals';
import { useRoutes } from '@bv/portal';
import { proefnet, Proefomgeving } from '@bv/portal/proef';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Focuswacht } from './focuswacht.js';

const Werk = () => {
  const [gedaan, zetGedaan] = useState(false);
  const [weg, zetWeg] = useState(false);
  return (
    <main>
      <h1>Werk</h1>
      {weg ? null : (
        <section aria-label="Regel">
          <p>Dit is de regel.</p>
          {gedaan ? null : <button onClick={() => zetGedaan(true)}>Klaar</button>}
          <button onClick={() => zetWeg(true)}>Weg</button>
        </section>
      )}
    </main>
  );
};
const Scherm = () => useRoutes([{ element: <Focuswacht />, children: [{ path: '*', element: <Werk /> }] }]);

test('wat weggaat terwijl iemand erop staat, laat de cursor bij wat er het dichtst omheen staat', async () => {
  render(<Proefomgeving net={proefnet({})} pad="/x"><Scherm /></Proefomgeving>);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Klaar' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('region', { name: 'Regel' })).toHaveFocus());
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Weg' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('wie met de muis naast iets drukt, wordt nergens heen gebracht', async () => {
  render(<Proefomgeving net={proefnet({})} pad="/x"><Scherm /></Proefomgeving>);
  await userEvent.tab();
  await userEvent.click(screen.getByText('Dit is de regel.'));
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.queryByRole('button', { name: 'Klaar' })).not.toBeInTheDocument();
});
