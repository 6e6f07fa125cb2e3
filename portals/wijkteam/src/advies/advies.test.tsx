import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const PAD = '/wijkteam/advies';
const partij = (naam: string) => ({ __typename: 'Partij', id: naam, naam, organisatie: { __typename: 'Organisatie', id: 'o', naam: 'Buurtteam Nieuw-West' } });
const vraag = (overig: object = {}) => ({
  __typename: 'Adviesverzoek', id: 'a1', versie: 2, nummer: 'W-2026-00001', gesteldOp: '2026-11-24T09:10:00Z', termijn: '2026-11-27T22:59:59Z', werkdagenOver: 2, thema: 'GESPREK', toestand: 'OPEN', isSpoed: false,
  kern: 'Een moeder praat niet vrij', situatie: 'De partner zit erbij.', geprobeerd: null, vraag: 'Hoe spreek ik haar alleen?', isGepubliceerd: false, adviesnummer: null, door: partij('Yusuf Demir'), behandelaar: null, berichten: [], ...overig,
});
const blad = (overig: object = {}) => () => ({ __typename: 'Query', adviesverzoek: vraag(overig) });
const bericht = (soort: string, tekst: string) => ({ __typename: 'Adviesbericht', id: tekst, soort, tekst, op: '2026-11-25T10:00:00Z', door: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' } });

describe('advies vragen', () => {
  test('gaat in drie stappen; een naam wordt meteen aangewezen en houdt de stap op tot zij veranderd of bevestigd is', async () => {
    const verzoeken = toonPortaal(`${PAD}/nieuw`, { AdviesVragen: uitkomst('adviesVragen', { id: 'a1', casusId: null }), Adviesverzoek: blad() });
    await userEvent.click(await screen.findByRole('button', { name: /Waar gaat het over/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Het gesprek met het gezin' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Uw vraag in één zin' }), 'Een moeder praat niet vrij');
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat ziet of hoort u?' }), 'Sem zit erbij.');
    const plekken = await screen.findByRole('group', { name: 'Wijst dit naar iemand?' });
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('“Sem”');
    await userEvent.click(within(plekken).getByRole('button', { name: 'Geen persoonsgegeven: Sem' }));
    await userEvent.click(screen.getByRole('button', { name: 'Volgende' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Wat wilt u weten?' }), 'Hoe spreek ik haar alleen?');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(await screen.findByText('Binnen drie werkdagen')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    expect(verzoeken.some(({ operatie }) => operatie === 'AdviesVragen')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Vraag versturen' }));
    expect(await screen.findByText('Uw vraag is verstuurd: W-2026-00001')).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesVragen')?.variabelen).toMatchObject({ invoer: { thema: 'GESPREK', situatie: 'Sem zit erbij.', bevestigd: ['situatie:sem#1'], isSpoed: false } });
  });

  test('bewaart elk woord als concept voor er iets verstuurd is', async () => {
    const verzoeken = toonPortaal(`${PAD}/nieuw`, {});
    await userEvent.type(await screen.findByRole('textbox', { name: 'Uw vraag in één zin' }), 'Half');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'ConceptBewaren')?.variabelen).toMatchObject({ invoer: { sleutel: 'wijkteam/advies/nieuw' } }), { timeout: 6000 });
  });
});

describe('één vraag', () => {
  test('laat zien wie antwoordt en wanneer, en het gesprek; een volgend woord gaat als het wijkteam', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1`, { Adviesverzoek: blad({ toestand: 'WACHT_OP_WIJKTEAM', termijn: null, berichten: [bericht('TERUGVRAAG', 'Gaat het kind naar school?')] }), AdviesberichtSchrijven: uitkomst('adviesberichtSchrijven') });
    expect(await screen.findByText('Gaat het kind naar school?')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat wilt u zeggen of nog weten?' }), 'Ja, elke dag.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesberichtSchrijven')?.variabelen).toMatchObject({ invoer: { soort: 'REACTIE', versie: 2 } });
  });

  test('gaat alleen na een tweede ja naar Veilig Thuis, en zegt dan welk nummer men noemt', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1`, { Adviesverzoek: blad(), AdviesMelden: uitkomst('adviesMelden') });
    await userEvent.click(await screen.findByRole('button', { name: 'Naar Veilig Thuis' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Nee, het blijft advies' }));
    expect(verzoeken.some(({ operatie }) => operatie === 'AdviesMelden')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Naar Veilig Thuis' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, naar Veilig Thuis' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesMelden')?.variabelen).toMatchObject({ invoer: { id: 'a1', versie: 2 } });
  });

  test('die naar Veilig Thuis ging, daar schrijft niemand meer in', async () => {
    toonPortaal(`${PAD}/a1`, { Adviesverzoek: blad({ toestand: 'MELDING', termijn: null, adviesnummer: 'A-2026-00044' }) });
    expect(await screen.findByText('Deze vraag ligt bij Veilig Thuis: A-2026-00044')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

test('wat eerder geadviseerd is, vindt men na een pauze in het typen, met één vraag, en merkt men één keer aan', async () => {
  const regel = { __typename: 'Kennisadvies', id: 'k1', thema: 'GESPREK', situatie: 'Iemand praat niet vrij.', advies: 'Zoek een gewone reden.', maand: '2026-09-01', aantalHielp: 3, hielpMij: false, door: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' } };
  const verzoeken = toonPortaal('/wijkteam/kennis', { Kennis: () => ({ __typename: 'Query', kennis: [regel] }), KennisMerken: uitkomst('kennisMerken', { casusId: null }) });
  expect(await screen.findByText('3 collega’s zeiden dat dit hielp.')).toBeInTheDocument();
  const veld = screen.getByRole('searchbox', { name: 'Zoek in wat eerder is geadviseerd' });
  for (const tekst of ['v', 'vr', 'vri', 'vrij']) fireEvent.change(veld, { target: { value: tekst } });
  const gezocht = () => verzoeken.filter(({ operatie }) => operatie === 'Kennis').map(({ variabelen }) => variabelen['zoek']);
  await waitFor(() => expect(gezocht()).toEqual([null, 'vrij']));
  expect(await schendingen()).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Dit hielp mij: Iemand praat niet vrij.' }));
  expect(verzoeken.find(({ operatie }) => operatie === 'KennisMerken')?.variabelen).toMatchObject({ invoer: { id: 'k1', hielp: true } });
});
