import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { logregel } from '../app/proef/proefregel.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const gevonden = (...delen: readonly object[]) => ({
  LogMensen: () => ({ __typename: 'Query', partijen: [] }),
  LogZoeken: ({ na }: Record<string, unknown>) => ({
    __typename: 'Query',
    logregels: { __typename: 'Logpagina', regels: na === null ? delen.map((deel, plek) => ({ ...logregel({ id: `r-${String(plek)}` }), casusnummer: 'BV-2026-00040', ...deel })) : [{ ...logregel({ id: 'oud', naam: 'Samira El Amrani' }), casusnummer: null }], volgende: na === null && delen.length > 1 ? 'r-1' : null },
  }),
});

describe('zoeken in het logboek', () => {
  test('vraagt niets voordat er iets te vragen is', async () => {
    const verzoeken = toonPortaal('/privacy/zoeken', gevonden({}));
    expect(await screen.findByText('Kies waarop u zoekt')).toBeInTheDocument();
    expect(verzoeken.map(({ operatie }) => operatie)).toEqual(['LogMensen']);
    expect(await schendingen()).toEqual([]);
  });

  test('houdt de vraag in het adres, en na wissen staat er weer één leeg formulier', async () => {
    const verzoeken = toonPortaal('/privacy/zoeken?casus=BV-2026-00040&nood=ja', gevonden({}));
    expect(await screen.findByText('1 regel geladen. Dat is alles.')).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'LogZoeken')?.variabelen['filter']).toMatchObject({ casusnummer: 'BV-2026-00040', nood: true });
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Alles wissen' }));
    expect(await screen.findByText('Kies waarop u zoekt')).toBeInTheDocument();
    const [formulier] = screen.getAllByRole('form', { name: 'Zoek in het logboek' });
    expect(screen.getAllByRole('form')).toHaveLength(1);
    expect(within(formulier!).getByRole('textbox', { name: 'Casusnummer' })).toHaveValue('');
  });

  test('laadt oudere regels eronder, en zegt wanneer dat alles is', async () => {
    toonPortaal('/privacy/zoeken?casus=BV-2026-00040', gevonden({}, { naam: 'Eva Lindeman' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Oudere regels laden' }));
    expect(await screen.findByText('Samira El Amrani', { selector: 'td *' })).toBeInTheDocument();
    expect(screen.getByText('3 regels geladen. Dat is alles.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Oudere regels laden' })).not.toBeInTheDocument();
  });
});
