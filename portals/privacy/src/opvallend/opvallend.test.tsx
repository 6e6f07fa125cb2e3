import { schendingen } from '@bv/portal/proef';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const patroon = (soort: string, casusnummer: string | null, aantal: number) => ({
  __typename: 'Patroon', sleutel: soort, soort, persoonId: 'liam', naam: 'Liam Boer', organisatie: 'Veilig Thuis', casusnummer, vanaf: '2026-11-20T09:00:00Z', tot: '2026-11-20T09:30:00Z', aantal, bevindingen: [],
});
const opvallend = (...patronen: object[]) => () => ({
  __typename: 'Query',
  opvallend: {
    __typename: 'Opvallend', van: '2026-10-30T00:00:00Z', tot: '2026-11-30T00:00:00Z', drempelsSinds: null, drempelsDoor: null, patronen,
    drempels: { __typename: 'Drempels', casussen: 10, minuten: 60, dagenZonderVervolg: 14, inzagenZonderVervolg: 3, werkVan: 7, werkTot: 20, inzagenBuitenWerktijd: 1 },
  },
});

test('wie te veel zoekt staat apart, met de grens erbij en de weg naar wat er geweigerd is', async () => {
  toonPortaal('/privacy/opvallend', { Opvallend: opvallend(patroon('TE_VEEL_ZOEKEN', null, 12), patroon('EIGEN_NAAM', 'BV-2026-00001', 1)) });
  const kaart = within(await screen.findByRole('region', { name: 'Te veel zoeken (1)' }));
  expect(kaart.getByText(/400 keer in een uur, of 300 gezinnen van anderen/)).toBeInTheDocument();
  expect(kaart.getByText(/^12 keer, van/)).toBeInTheDocument();
  const regels = new URL(kaart.getByRole('link', { name: /Bekijk de regels van Liam Boer/ }).getAttribute('href') ?? '', 'http://x');
  expect([regels.searchParams.get('mens'), regels.searchParams.get('actie'), regels.searchParams.get('uitkomst')]).toEqual(['liam', 'S', 'GEWEIGERD']);
  const ander = within(screen.getByRole('region', { name: 'Eigen achternaam (1)' })).getByRole('link', { name: /Bekijk de regels/ });
  expect(ander).not.toHaveAttribute('href', expect.stringContaining('GEWEIGERD'));
  expect(await schendingen()).toEqual([]);
});
