import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gelukt, geweigerd, RENSKE, toonPortaal } from '../app/proef/toon-portaal.js';

const PAD = '/veilig-thuis/formulier';

const formulier = (overig: object = {}) => ({
  __typename: 'Formulier', id: 'f1', nummer: 'F-2026-00007', toestand: 'ONTVANGEN', ontvangenOp: '2026-11-23T14:20:00Z', termijn: '2026-11-30T22:59:59Z', werkdagenOver: 4, escalatie: null, isSpoed: false, opgepaktOp: null,
  sluitreden: null, toelichting: null, link: { __typename: 'Formulierlink', id: 'l1', voor: 'Basisschool De Kring' }, behandelaar: null, ...overig,
});
const lijst = (...formulieren: object[]) => () => ({ __typename: 'Query', formulieren, zorgsignaalStaatAan: false });
const vanRenske = { toestand: 'OPGEPAKT', behandelaar: { __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam } };
const vanLiam = { toestand: 'OPGEPAKT', behandelaar: { __typename: 'Partij', id: 'liam', naam: 'Liam Boer' } };

describe('de formulieren', () => {
  test('oppakken komt uit bij de intake, met het formulier als concept', async () => {
    const verzoeken = toonPortaal(PAD, { Formulieren: lijst(formulier()), FormulierOppakken: gelukt('formulierOppakken') });
    expect(await screen.findByRole('rowheader', { name: 'F-2026-00007' })).toBeInTheDocument();
    expect(screen.getByText('Basisschool De Kring')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Oppakken: F-2026-00007' }));
    expect(await screen.findByText('Hoe komt dit bij ons?')).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'FormulierOppakken')?.variabelen).toMatchObject({ invoer: { id: 'f1', overnemen: false } });
  });

  test('wie te laat is, leest dat', async () => {
    toonPortaal(PAD, { Formulieren: lijst(formulier()), FormulierOppakken: geweigerd('formulierOppakken', 'AL_OPGEPAKT', 'Een collega was net eerder en heeft dit formulier.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Oppakken: F-2026-00007' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Een collega was net eerder');
  });

  test('van een collega overnemen is een bewuste stap', async () => {
    const verzoeken = toonPortaal(PAD, { Formulieren: lijst(formulier(vanLiam)), FormulierOppakken: gelukt('formulierOppakken') });
    await userEvent.click(await screen.findByRole('button', { name: 'Overnemen: F-2026-00007' }));
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('Liam Boer heeft dit formulier opgepakt');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, ik neem het over' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'FormulierOppakken')?.variabelen).toMatchObject({ invoer: { id: 'f1', overnemen: true } }));
  });

  test('afsluiten zonder melding vraagt een reden en een toelichting', async () => {
    const verzoeken = toonPortaal(PAD, { Formulieren: lijst(formulier(vanRenske)), FormulierSluiten: gelukt('formulierSluiten') });
    await userEvent.click(await screen.findByRole('button', { name: 'Geen melding: F-2026-00007' }));
    const venster = await screen.findByRole('dialog');
    expect(within(venster).queryByText('Het zorgsignaal vraagt nu geen vervolg')).not.toBeInTheDocument();
    await userEvent.click(within(venster).getByRole('button', { name: 'Afsluiten' }));
    expect(within(venster).getByText('Kies waarom het geen melding wordt.')).toBeInTheDocument();
    expect(within(venster).getByText('Vul de toelichting in.')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(within(venster).getByRole('radio', { name: /kwam ook op een andere manier binnen/ }));
    await userEvent.type(within(venster).getByRole('textbox', { name: 'Toelichting' }), 'De school belde ook.');
    await userEvent.click(within(venster).getByRole('button', { name: 'Afsluiten' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'FormulierSluiten')?.variabelen).toMatchObject({ invoer: { id: 'f1', sluitreden: 'DUBBEL', toelichting: 'De school belde ook.' } }));
  });

  test('leeg zegt wat hier hoort', async () => {
    toonPortaal(PAD, { Formulieren: lijst() });
    expect(await screen.findByText('Er wacht niets')).toBeInTheDocument();
  });
});

describe('de links', () => {
  const links = (...formulierlinks: object[]) => () => ({ __typename: 'Query', formulierlinks, zorgsignaalStaatAan: false });

  test('een nieuwe link toont de code één keer, achter het hekje van het adres', async () => {
    const verzoeken = toonPortaal(`${PAD}/links`, { Formulierlinks: links(), FormulierlinkMaken: gelukt('formulierlinkMaken') });
    await userEvent.click(await screen.findByRole('button', { name: 'Link maken' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul voor wie de link is in.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Voor wie is de link?' }), 'De Kring');
    await userEvent.click(screen.getByRole('button', { name: 'Link maken' }));
    expect(await screen.findByText('De link voor De Kring werkt')).toBeInTheDocument();
    const { code } = verzoeken.find(({ operatie }) => operatie === 'FormulierlinkMaken')?.variabelen['invoer'] as { code: string };
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(screen.getByText(new RegExp(`/melden#${code}$`))).toBeInTheDocument();
    expect(screen.getByText(code.match(/.{5}/g)?.join('-') ?? '')).toBeInTheDocument();
    expect(screen.queryByRole('radiogroup', { name: /Waarvoor is de link/ })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('intrekken kan zolang zij werkt', async () => {
    const link = { __typename: 'Formulierlink', id: 'l1', soort: 'MELDING', voor: 'De Kring', geldigTot: '2026-12-10T22:59:59Z', meestGebruik: 2, gebruikt: 1, gemaaktOp: '2026-11-20T10:00:00Z', ingetrokkenOp: null, werkt: true, door: null };
    const verzoeken = toonPortaal(`${PAD}/links`, { Formulierlinks: links(link, { ...link, id: 'l2', voor: 'De Linde', werkt: false, gebruikt: 2 }), FormulierlinkIntrekken: gelukt('formulierlinkIntrekken') });
    expect(await screen.findByText('Op')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Intrekken: link voor De Linde' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Intrekken: link voor De Kring' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'FormulierlinkIntrekken')?.variabelen).toMatchObject({ invoer: { id: 'l1' } }));
  });
});

describe('zorgsignalen', () => {
  test('staan standaard uit, en dat staat er', async () => {
    toonPortaal('/veilig-thuis/zorgsignaal', { Zorgsignalen: lijst() });
    expect(await screen.findByText('Zorgsignalen staan uit')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('aan: een eigen lijst, onder een eigen doel', async () => {
    const verzoeken = toonPortaal('/veilig-thuis/zorgsignaal', {
      Zorgsignalen: () => ({ __typename: 'Query', formulieren: [formulier({ link: { __typename: 'Formulierlink', id: 'l2', voor: 'Wijkagent Nieuw-West' } })], zorgsignaalStaatAan: true }),
      ZorgsignaalOppakken: gelukt('formulierOppakken'),
    });
    expect(await screen.findByText('Wijkagent Nieuw-West')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Oppakken: F-2026-00007' }));
    await waitFor(() => expect(verzoeken.some(({ operatie }) => operatie === 'ZorgsignaalOppakken')).toBe(true));
  });
});
