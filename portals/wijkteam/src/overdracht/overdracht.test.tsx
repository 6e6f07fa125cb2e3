import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blad } from '../app/proef/proefgezin.js';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const PAD = '/wijkteam/overdracht/overdracht-1';

const vraag = (overdracht: ReturnType<typeof blad> | null) => ({ Overdrachtblad: () => ({ __typename: 'Query', overdracht }) });

const klik = async (naam: string) => userEvent.click(await screen.findByRole('button', { name: naam }));

describe('een overdracht beoordelen', () => {
  test('toont het blad, wat iemand straks ziet en de termijn', async () => {
    toonPortaal(PAD, vraag(blad()));
    expect(await screen.findByRole('heading', { level: 1, name: 'Overdracht BV-2026-00040' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Afspraken die doorlopen' })).toHaveTextContent('Dan belt zij Bas.');
    expect(screen.getByRole('region', { name: 'Zorgen om te bewaken' })).toHaveTextContent('Er staan geen zorgen om te bewaken op het blad.');
    expect(screen.getByRole('region', { name: 'Uw antwoord' })).toHaveTextContent('nog 2 werkdagen');
    expect(await schendingen()).toEqual([]);
  });

  test('aanvaarden vraagt eerst of het zeker is en gaat met de versie die er stond', async () => {
    const verzoeken = toonPortaal(PAD, { ...vraag(blad()), OverdrachtAanvaarden: uitkomst('overdrachtAanvaarden') });
    await klik('Gezin aanvaarden');
    expect(verzoeken.map(({ operatie }) => operatie)).not.toContain('OverdrachtAanvaarden');
    await klik('Ja, aanvaarden');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtAanvaarden')?.variabelen).toMatchObject({ invoer: { id: 'overdracht-1', versie: 1 } }));
  });

  test('stelt eerst een vraag; wat gevraagd en geantwoord is, staat er voor beiden', async () => {
    const gesteld = { __typename: 'Overdrachtvraag', id: 'v-1', versie: 2, vraag: 'Weet de school het?', gesteldOp: '2026-11-21T10:00:00Z', gesteldDoor: { __typename: 'Partij', id: 'yusuf', naam: 'Yusuf Demir' }, antwoord: 'Ja, juf weet het.', beantwoordDoor: { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin' } } as const;
    const verzoeken = toonPortaal(PAD, { ...vraag(blad({ vragen: [gesteld] })), OverdrachtvraagStellen: uitkomst('overdrachtvraagStellen') });
    const vooraf = await screen.findByRole('region', { name: 'Vragen vooraf' });
    expect(vooraf).toHaveTextContent('Antwoord van Priya Ramdin:Ja, juf weet het.');
    await klik('Vraag stellen');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul uw vraag in.');
    expect(await schendingen()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Wat wilt u weten/ }), 'Wie heeft de sleutel?');
    await klik('Vraag stellen');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtvraagStellen')?.variabelen).toMatchObject({ invoer: { overdrachtId: 'overdracht-1', vraag: 'Wie heeft de sleutel?' } }));
  });

  test('wie aanvaardde gaat door naar het gezin', async () => {
    toonPortaal(PAD, vraag(blad({ toestand: 'AANVAARD' })));
    expect(await screen.findByRole('link', { name: 'Naar het gezin' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1');
    expect(screen.queryByRole('button', { name: 'Gezin aanvaarden' })).not.toBeInTheDocument();
  });

  test('weigeren vraagt een reden, en zegt daarna dat het duo het gezin houdt', async () => {
    const verzoeken = toonPortaal(PAD, { ...vraag(blad()), OverdrachtWeigeren: uitkomst('overdrachtWeigeren') });
    await klik('Weigeren met reden');
    await klik('Overdracht weigeren');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul de reden in.');
    expect(await schendingen()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom neemt u/ }), 'Pas in januari plek.');
    await klik('Overdracht weigeren');
    expect(await screen.findByText('U weigerde deze overdracht')).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtWeigeren')?.variabelen).toMatchObject({ invoer: { id: 'overdracht-1', versie: 1, reden: 'Pas in januari plek.' } });
  });

  test('wie te laat is leest dat, en kan kijken hoe het nu staat', async () => {
    let dicht = false;
    toonPortaal(PAD, {
      Overdrachtblad: () => ({ __typename: 'Query', overdracht: dicht ? null : blad() }),
      OverdrachtAanvaarden: () => {
        dicht = true;
        return uitkomst('overdrachtAanvaarden', { gelukt: false, weigeringen: [{ __typename: 'Weigering', code: 'AL_BESLIST', veld: null, tekst: 'Over deze overdracht is al beslist.' }] })({});
      },
    });
    await klik('Gezin aanvaarden');
    await klik('Ja, aanvaarden');
    expect(await screen.findByText('Over deze overdracht is al beslist.')).toBeInTheDocument();
    await klik('Kijk hoe het nu staat');
    expect(await screen.findByText('Deze overdracht is niet (meer) zichtbaar voor u')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
