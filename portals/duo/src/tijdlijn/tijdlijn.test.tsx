import { schendingen } from '@bv/portal/proef';
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { soortIcoon, soortTekst } from './gebeurtenissoort.js';

const regel = (nummer: number, soort = 'AFSPRAAK_GEMAAKT') => ({ __typename: 'Gebeurtenis', id: `g${nummer}`, soort, op: '2026-11-10T10:00:00Z', door: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' } });

test('laat per bladzijde zien wie wat deed, haalt eerdere op als u dat vraagt en kan minder laten zien', async () => {
  const verzoeken = toonPortaal('/duo/gezin/casus-1/tijdlijn', {
    Dossier: () => ({ casus: dossiercasus() }),
    Tijdlijn: ({ na }) => ({ __typename: 'Query', tijdlijn: na === null ? Array.from({ length: 50 }, (_, nummer) => regel(nummer)) : [regel(99, 'MELDING_VASTGELEGD')] }),
  });
  expect((await screen.findAllByText('Afspraak gemaakt'))).toHaveLength(50);
  expect(await schendingen()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Eerdere laten zien' }));
  expect(await screen.findByText('Melding vastgelegd')).toBeInTheDocument();
  expect(verzoeken.filter(({ operatie }) => operatie === 'Tijdlijn').map(({ variabelen }) => variabelen['na'])).toEqual([null, 'g49']);
  await userEvent.click(screen.getByRole('button', { name: /Laat zien/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Contact' }));
  expect(verzoeken.at(-1)?.variabelen).toMatchObject({ soorten: ['CONTACT', 'TERUGKOPPELING', 'BEZOEK'], na: null });
});

test('een nieuwe soort leest goed zonder dat dit scherm haar kent', () => {
  expect(['PLAATSING_BEEINDIGD', 'AFSPRAAK_GEEVALUEERD', 'TOETSING_TERUGGEGEVEN'].map(soortTekst)).toEqual(['Plaatsing beëindigd', 'Afspraak geëvalueerd', 'Toetsing teruggegeven']);
  expect([soortIcoon('BELEVING_VASTGELEGD'), soortIcoon('PLAATSING_BEEINDIGD')]).toEqual(['doel', 'notitie']);
});
