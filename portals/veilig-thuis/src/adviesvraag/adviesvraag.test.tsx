import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gelukt, geweigerd, toonPortaal } from '../app/proef/toon-portaal.js';

const PAD = '/veilig-thuis/adviesvraag';
const partij = (naam: string) => ({ __typename: 'Partij', id: naam, naam });

const vraag = (overig: object = {}) => ({
  __typename: 'Adviesvraag', id: 'a1', nummer: 'A-2026-00012', ontvangenOp: '2026-11-24T09:10:00Z', vrager: 'ONDERWIJS_OPVANG', toestand: 'OPEN',
  kern: 'Een leerling durft niet naar huis', vraag: 'Een leerling van 8 blijft hangen.', antwoord: null, beantwoordOp: null, sluitreden: null, geslotenOp: null, versie: 1,
  door: partij('Renske Smit'), gewijzigdDoor: partij('Renske Smit'), gewijzigdOp: '2026-11-24T09:10:00Z', ...overig,
});
const blad = (overig: object = {}) => () => ({ __typename: 'Query', adviesvraag: vraag(overig) });

describe('de lijst', () => {
  test('toont de vragen, en zegt wat hier hoort als er geen zijn', async () => {
    toonPortaal(PAD, { Adviesvragen: () => ({ __typename: 'Query', adviesvragen: [vraag()] }) });
    expect(await screen.findByRole('link', { name: 'Een leerling durft niet naar huis' })).toHaveAttribute('href', `${PAD}/a1`);
    expect(within(screen.getByRole('table')).getByText('Wacht op antwoord')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('leeg en niets gevonden zijn twee dingen', async () => {
    toonPortaal(`${PAD}?toestand=GESLOTEN`, { Adviesvragen: () => ({ __typename: 'Query', adviesvragen: [] }) });
    expect(await screen.findByText('Niets gevonden')).toBeInTheDocument();
  });
});

describe('een nieuwe adviesvraag', () => {
  const vul = async (tekst: string) => {
    await userEvent.click(await screen.findByRole('button', { name: /Wie vraagt advies/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'School of kinderopvang' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'De vraag in één zin' }), 'Een leerling durft niet naar huis');
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat is er aan de hand?' }), tekst);
  };

  test('een naam wordt aangewezen terwijl u typt, en gaat niet weg voordat u hem bevestigt', async () => {
    const verzoeken = toonPortaal(`${PAD}/nieuw`, { AdviesvraagVastleggen: gelukt('adviesvraagVastleggen', { id: 'a1', casusId: null }), Adviesvraag: blad() });
    await vul('Het kind heet Sem.');
    const plekken = await screen.findByRole('group', { name: 'Wijst dit naar iemand?' });
    expect(within(plekken).getByText('Sem').tagName).toBe('MARK');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Adviesvraag vastleggen' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Hier staat misschien een naam: “Sem”');
    expect(verzoeken.some(({ operatie }) => operatie === 'AdviesvraagVastleggen')).toBe(false);
    await userEvent.click(within(plekken).getByRole('button', { name: 'Geen persoonsgegeven: Sem' }));
    await userEvent.click(screen.getByRole('button', { name: 'Adviesvraag vastleggen' }));
    expect(await screen.findByText('De adviesvraag is vastgelegd: A-2026-00012')).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesvraagVastleggen')?.variabelen).toMatchObject({ invoer: { bevestigd: ['vraag:sem#1'], antwoord: null } });
  });

  test('wat de server aanwijst, staat bij het veld', async () => {
    toonPortaal(`${PAD}/nieuw`, { AdviesvraagVastleggen: geweigerd('adviesvraagVastleggen', 'PERSOONSGEGEVEN', 'Hier staat misschien een naam.', 'vraag') });
    await vul('Een kind blijft hangen.');
    await userEvent.click(screen.getByRole('button', { name: 'Adviesvraag vastleggen' }));
    expect(await screen.findByRole('textbox', { name: 'Wat is er aan de hand?' })).toHaveAccessibleDescription(/Hier staat misschien een naam/);
  });
});

describe('één adviesvraag', () => {
  test('beantwoorden', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1`, { Adviesvraag: blad(), AdviesvraagBeantwoorden: gelukt('adviesvraagBeantwoorden') });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Wat adviseert u?' }), 'Praat met de ouders.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Advies bewaren' }));
    expect(await screen.findByRole('button', { name: 'Advies aanvullen' })).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesvraagBeantwoorden')?.variabelen).toMatchObject({ invoer: { id: 'a1', versie: 1, antwoord: 'Praat met de ouders.' } });
  });

  test('afsluiten vraagt waarom', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1`, { Adviesvraag: blad({ toestand: 'BEANTWOORD', antwoord: 'Praat met de ouders.' }), AdviesvraagSluiten: gelukt('adviesvraagSluiten') });
    await userEvent.click(await screen.findByRole('button', { name: 'Afsluiten' }));
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
    expect(screen.getByText('Kies waarom de vraag klaar is.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'De vrager kan verder met het advies' }));
    await userEvent.click(screen.getByRole('button', { name: 'Afsluiten' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesvraagSluiten')?.variabelen).toMatchObject({ invoer: { sluitreden: 'GEHOLPEN' } });
  });

  test('er een melding van maken is één bewuste stap, en komt uit bij de intake', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1`, { Adviesvraag: blad(), AdviesvraagOmzetten: gelukt('adviesvraagOmzetten') });
    await userEvent.click(await screen.findByRole('button', { name: 'Maak er een melding van' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Nee, het blijft advies' }));
    expect(verzoeken.some(({ operatie }) => operatie === 'AdviesvraagOmzetten')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Maak er een melding van' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, naar de melding' }));
    expect(await screen.findByText('Hoe komt dit bij ons?')).toBeInTheDocument();
  });

  test('wie te laat is, leest dat een collega eerder was', async () => {
    toonPortaal(`${PAD}/a1`, {
      Adviesvraag: blad({ toestand: 'GESLOTEN' }),
      AdviesvraagHeropenen: gelukt('adviesvraagHeropenen', { gelukt: false, conflict: { __typename: 'Conflict', versie: 3, gewijzigdDoor: 'Liam Boer', gewijzigdOp: null, velden: [] } }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Weer openen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Een collega was net eerder');
  });

  test('wordt zij een melding, dan kan dat nog terug', async () => {
    toonPortaal(`${PAD}/a1`, { Adviesvraag: blad({ toestand: 'WORDT_MELDING' }), AdviesvraagTerugzetten: gelukt('adviesvraagTerugzetten') });
    expect(await screen.findByRole('link', { name: 'Verder met de melding' })).toHaveAttribute('href', '/veilig-thuis/melding/a1/melder');
    expect(screen.queryByRole('button', { name: 'Afsluiten' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Toch geen melding' })).toBeInTheDocument();
  });

  test('die er niet is, zegt dat', async () => {
    toonPortaal(`${PAD}/x`, { Adviesvraag: () => ({ __typename: 'Query', adviesvraag: null }) });
    expect(await screen.findByText('Deze adviesvraag is er niet')).toBeInTheDocument();
  });
});
