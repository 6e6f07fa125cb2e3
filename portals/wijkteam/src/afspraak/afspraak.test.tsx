import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gezin } from '../app/proef/proefgezin.js';
import { schendingen } from '../app/proef/schendingen.js';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const vraag = (casus = gezin()) => ({ Gezin: () => ({ __typename: 'Query', casus }) });

describe('een afspraak van het wijkteam', () => {
  test('die niet is nagekomen, zegt wie u dan belt', async () => {
    const verzoeken = toonPortaal('/wijkteam/gezin/casus-1/afspraak/afspraak-1', { ...vraag(), AfspraakWijzigen: uitkomst('afspraakWijzigen') });
    await userEvent.click(await screen.findByRole('radio', { name: 'Niet nagekomen' }));
    expect(await screen.findByText(/Als er weer geslagen wordt/)).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: /Wat gebeurde er/ }), 'Bas was er niet.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Wijziging bewaren' }));
    await waitFor(() =>
      expect(verzoeken.find(({ operatie }) => operatie === 'AfspraakWijzigen')?.variabelen).toMatchObject({
        invoer: { id: 'afspraak-1', versie: 1, toestand: 'GEBROKEN', evaluatie: 'Bas was er niet.', als: 'Roos kwaad wordt' },
      }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Overzicht' })).toBeInTheDocument();
  });

  test('die het duo intussen wijzigde, verliest geen van beide teksten', async () => {
    toonPortaal('/wijkteam/gezin/casus-1/afspraak/afspraak-1', {
      ...vraag(),
      AfspraakWijzigen: uitkomst('afspraakWijzigen', {
        gelukt: false,
        weigeringen: [{ __typename: 'Weigering', code: 'VERSIE_VEROUDERD', veld: null, tekst: 'Iemand anders heeft dit intussen gewijzigd.' }],
        conflict: { __typename: 'Conflict', versie: 2, gewijzigdDoor: 'Priya Ramdin', gewijzigdOp: '2026-11-22T10:00:00Z', velden: [{ __typename: 'Conflictveld', veld: 'dan', huidig: 'belt zij oma' }] },
      }),
    });
    const dan = await screen.findByRole('textbox', { name: /^Dan/ });
    await userEvent.clear(dan);
    await userEvent.type(dan, 'belt zij de buurvrouw');
    await userEvent.click(screen.getByRole('button', { name: 'Wijziging bewaren' }));
    expect(await screen.findByText('belt zij oma')).toBeInTheDocument();
    expect(screen.getByText('belt zij de buurvrouw')).toBeInTheDocument();
  });

  test('een nieuwe zegt wat ontbreekt en waarschuwt voor een woord dat oordeelt', async () => {
    toonPortaal('/wijkteam/gezin/casus-1/afspraak/nieuw', vraag());
    await userEvent.type(await screen.findByRole('textbox', { name: /^Als/ }), 'er kindermishandeling is');
    expect(await screen.findByText(/Het gezin leest dit mee/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Afspraak toevoegen' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul wat er dan gebeurt in.');
    expect(await schendingen()).toEqual([]);
  });

  test('kan wie alleen meeloopt niet maken of wijzigen', async () => {
    toonPortaal('/wijkteam/gezin/casus-1/afspraak/nieuw', vraag(gezin({ betrokkenheden: [] })));
    expect(await screen.findByRole('heading', { level: 1, name: 'Overzicht' })).toBeInTheDocument();
  });
});
