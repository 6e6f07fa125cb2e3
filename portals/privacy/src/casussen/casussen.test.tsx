import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { logregel } from '../app/proef/proefregel.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { alsZoekvraag } from './zoekvraag.js';

const CASUSSEN = {
  Toezichtcasussen: () => ({
    __typename: 'Query',
    toezichtcasussen: [{ __typename: 'Toezichtcasus', nummer: 'BV-2026-00040', laatstOp: '2026-11-20T09:00:00Z', inzagen: 12, personen: 3, organisaties: 2 }],
  }),
  Logboek: () => ({ __typename: 'Query', logboek: [logregel()] }),
};

describe('een casus zoeken', () => {
  test('begint met wat het laatst geopend is, in nummers en aantallen', async () => {
    toonPortaal('/privacy', CASUSSEN);
    expect(await screen.findByRole('link', { name: 'BV-2026-00040' })).toHaveAttribute('href', '/privacy/logboek/BV-2026-00040');
    expect(screen.getByText(/wordt zelf ook vastgelegd/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('op een heel nummer opent het logboek', async () => {
    toonPortaal('/privacy', CASUSSEN);
    await userEvent.type(await screen.findByRole('searchbox'), 'bv-2026-00040{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Logboek BV-2026-00040' })).toBeInTheDocument();
  });

  test('op een begin vraagt de lijst opnieuw', async () => {
    const verzoeken = toonPortaal('/privacy', CASUSSEN);
    await userEvent.type(await screen.findByRole('searchbox'), 'bv-2026');
    await userEvent.click(screen.getByRole('button', { name: 'Zoeken' }));
    expect(await screen.findByRole('heading', { name: 'Nummers die beginnen met BV-2026' })).toBeInTheDocument();
    expect(verzoeken.at(-1)?.variabelen).toEqual({ zoek: 'BV-2026' });
  });

  test('op niets gaat terug naar het begin', () => expect(alsZoekvraag('  ')).toBe('/privacy'));
});
