import { schendingen } from '@bv/portal/proef';
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vindplaats } from './vindplaats.js';

const treffer = {
  __typename: 'Zoektreffer', id: 'a1', onderdeel: 'veiligheidsafspraak', veld: 'dan', op: '2026-11-10T10:00:00Z',
  fragment: [{ __typename: 'Zoekdeel', tekst: 'loopt hij met de ', gevonden: false }, { __typename: 'Zoekdeel', tekst: 'honden', gevonden: true }, { __typename: 'Zoekdeel', tekst: ' <b>naar buiten</b>', gevonden: false }],
};

test('zoekt met Enter, toont waar het staat en leidt ernaartoe; tekst blijft tekst', async () => {
  const verzoeken = toonPortaal('/duo/gezin/casus-1/zoeken', { Dossier: () => ({ casus: dossiercasus() }), ZoekInDossier: () => ({ __typename: 'Query', zoekInDossier: [treffer] }) });
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Zoek in dit dossier' }), 'hond{Enter}');
  expect(await screen.findByRole('link', { name: 'Afspraak' })).toHaveAttribute('href', '/duo/gezin/casus-1/plan#afspraak-a1');
  expect(screen.getByText('honden').tagName).toBe('MARK');
  expect(screen.getByText(/<b>naar buiten<\/b>/)).toBeInTheDocument();
  expect(verzoeken.find(({ operatie }) => operatie === 'ZoekInDossier')?.variabelen).toEqual({ casusId: 'casus-1', zoek: 'hond' });
  expect(window.location.href).not.toContain('hond');
  expect(await schendingen()).toEqual([]);
});

test('een onderdeel dat hier nog geen bladzijde heeft, leest goed en leidt naar het overzicht', () => {
  expect(vindplaats('nieuwe_soort', 'x')).toEqual({ soort: 'Nieuwe soort', pad: 'overzicht' });
});
