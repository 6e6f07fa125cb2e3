import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afspraak, gezin } from '../app/proef/proefgezin.js';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const vraag = (casus = gezin()) => ({ Gezin: () => ({ __typename: 'Query', casus }) });

describe('een afspraak van het wijkteam', () => {
  test('die niet werkte, zegt wat is afgesproken en wie u dan belt, en blijft naast wat eerder is gezegd', async () => {
    const eerder = { __typename: 'Afspraakevaluatie', id: 'e-1', uitkomst: 'GEWERKT', op: '2026-09-01', metWie: 'Roos', toelichting: 'Bas kwam meteen.', vervolg: null, door: { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin' } } as const;
    const casus = gezin({ afspraken: [afspraak({ vervolgstap: 'Roos belt haar zus.', wieHoort: 'Priya', evaluaties: [eerder] })] });
    const verzoeken = toonPortaal('/wijkteam/gezin/casus-1/afspraak/afspraak-1/evalueren', { ...vraag(casus), AfspraakEvalueren: uitkomst('afspraakEvalueren') });
    expect(await screen.findByText('Bas kwam meteen.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Het werkte niet' }));
    expect(await screen.findByText(/Als er weer geslagen wordt/)).toBeInTheDocument();
    expect(screen.getByText(/Roos belt haar zus/)).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: /Met wie keek u terug/ }), 'Roos');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Schrijf op wat er gebeurde.');
    await userEvent.click(screen.getByRole('textbox', { name: /Wat gebeurde er/ }));
    await userEvent.paste('Bas was er niet.');
    await userEvent.click(screen.getByRole('textbox', { name: /Wat doet u nu samen/ }));
    await userEvent.paste('Roos belt oma.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(verzoeken.find(({ operatie }) => operatie === 'AfspraakEvalueren')?.variabelen).toMatchObject({
        invoer: { afspraakId: 'afspraak-1', uitkomst: 'NIET', metWie: 'Roos', toelichting: 'Bas was er niet.', vervolg: 'Roos belt oma.', gaatDoor: true },
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
