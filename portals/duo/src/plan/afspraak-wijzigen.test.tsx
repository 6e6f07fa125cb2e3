import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus, plancasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';

const conflict = (velden: readonly { veld: string; huidig: string | null }[]) =>
  gelukt({
    gelukt: false,
    weigeringen: [{ __typename: 'Weigering', code: 'VERSIE_VEROUDERD', veld: null, tekst: 'Iemand anders heeft dit intussen gewijzigd.' }],
    conflict: {
      __typename: 'Conflict',
      versie: 2,
      gewijzigdDoor: 'Joost Bakker',
      gewijzigdOp: '2026-11-22T13:30:00Z',
      velden: velden.map((veld) => ({ __typename: 'Conflictveld', ...veld })),
    },
  });

const ONGEWIJZIGD = [
  { veld: 'als', huidig: 'Mark zijn stem verheft' },
  { veld: 'doorWie', huidig: 'Mark' },
];

const open = async (overig: Antwoorden) => {
  const verzoeken = toonPortaal('/duo/gezin/casus-1/plan/afspraak-1', {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus() }),
    Veiligheidsplan: () => ({ __typename: 'Query', casus: plancasus() }),
    ...overig,
  });
  await vul(/^Dan/, 'belt Elif haar zus');
  await userEvent.click(screen.getByRole('button', { name: 'Wijziging bewaren' }));
  return { gestuurd: () => verzoeken.filter(({ operatie }) => operatie === 'AfspraakWijzigen').map(({ variabelen }) => variabelen['invoer']) };
};

describe('een afspraak die een ander intussen wijzigde', () => {
  test('laat beide teksten zien en bewaart de samengevoegde tekst op de nieuwe versie', async () => {
    let keer = 0;
    const { gestuurd } = await open({
      AfspraakWijzigen: () => {
        keer += 1;
        return { __typename: 'Mutation', afspraakWijzigen: keer === 1 ? conflict([...ONGEWIJZIGD, { veld: 'dan', huidig: 'gaat Mark naar zijn broer' }]) : gelukt({ versie: 3 }) };
      },
    });
    expect(await screen.findByText('gaat Mark naar zijn broer')).toBeInTheDocument();
    expect(screen.getByText('belt Elif haar zus')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);

    await userEvent.click(screen.getByRole('radio', { name: 'Beide teksten samenvoegen' }));
    const samen = screen.getByRole('textbox', { name: 'Samengevoegde tekst' });
    expect(samen).toHaveValue('belt Elif haar zus\n\ngaat Mark naar zijn broer');
    await userEvent.click(screen.getByRole('button', { name: 'Deze tekst bewaren' }));

    await waitFor(() => expect(gestuurd()).toHaveLength(2));
    expect(gestuurd()[1]).toMatchObject({ versie: 2, dan: 'belt Elif haar zus\n\ngaat Mark naar zijn broer' });
  });

  test('kan terug naar de eigen tekst, die er nog staat', async () => {
    await open({ AfspraakWijzigen: () => ({ __typename: 'Mutation', afspraakWijzigen: conflict([{ veld: 'dan', huidig: 'gaat Mark naar zijn broer' }]) }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Terug naar mijn tekst' }));
    expect(screen.getByRole('textbox', { name: /^Dan/ })).toHaveValue('belt Elif haar zus');
  });

  test('voegt wijzigingen van verschillende velden samen en vraagt om nakijken', async () => {
    const { gestuurd } = await open({
      AfspraakWijzigen: ({ invoer }) => ({
        __typename: 'Mutation',
        afspraakWijzigen: (invoer as { versie: number }).versie === 1 ? conflict([{ veld: 'dan', huidig: 'loopt Mark een rondje' }, { veld: 'wieKijktMee', huidig: 'Nadia en de school' }]) : gelukt(),
      }),
    });
    expect(await screen.findByText(/Nog niet opgeslagen: kijk het na/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Wie kijkt mee/ })).toHaveValue('Nadia en de school');
    await userEvent.click(screen.getByRole('button', { name: 'Wijziging bewaren' }));
    await waitFor(() => expect(gestuurd()[1]).toMatchObject({ versie: 2, dan: 'belt Elif haar zus', wieKijktMee: 'Nadia en de school' }));
  });
});
