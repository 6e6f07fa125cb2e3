import { schendingen } from '@bv/portal/proef';
import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus, situatiesvan } from '../app/proef/proefcasus.js';
import { gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';

const open = () =>
  toonPortaal('/duo/gezin/casus-1/top-3/nieuw', {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus() }),
    Situaties: () => ({ __typename: 'Query', casus: situatiesvan() }),
    SituatieVastleggen: () => ({ __typename: 'Mutation', situatieVastleggen: gelukt() }),
  });

test('zegt bij een woord dat oordeelt dat u beschrijft wat er gebeurde, en houdt niet tegen', async () => {
  const verzoeken = open();
  await vul(/^Korte titel/, 'Huiselijk geweld in het weekend');
  expect(screen.getByText(/Vermijd “Huiselijk geweld”/)).toBeInTheDocument();
  await vul(/^Wie doet wat/, 'Mark duwt Elif tegen de kast.');
  await vul(/^Hoe vaak/, 'elke week');
  await vul(/^Elif/, 'Elif slaapt niet.');
  await userEvent.click(screen.getByRole('radio', { name: /^Acuut/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Situatie toevoegen' }));
  await waitFor(() => expect(verzoeken.some(({ operatie }) => operatie === 'SituatieVastleggen')).toBe(true));
});

test('een leeg formulier noemt elk veld, en wat getypt was blijft staan', async () => {
  const verzoeken = open();
  await vul(/^Korte titel/, 'Duwen');
  await userEvent.click(screen.getByRole('button', { name: 'Situatie toevoegen' }));
  expect(await screen.findByRole('link', { name: 'Beschrijf concreet wat er gebeurde: wie deed wat, bij wie?' })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /^Korte titel/ })).toHaveValue('Duwen');
  expect(verzoeken.some(({ operatie }) => operatie === 'SituatieVastleggen')).toBe(false);
  expect(await schendingen()).toEqual([]);
});
