import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal, uitkomst, weigering } from '../app/proef/toon-portaal.js';

const kaart = (naam: string) => within(screen.getByRole('region', { name: naam }));
const vul = async (label: RegExp, tekst: string, plaats = 0) => {
  await userEvent.click(screen.getAllByRole('textbox', { name: label })[plaats]!);
  await userEvent.paste(tekst);
};

const casus = (overig: object = {}) => ({
  __typename: 'Casus', id: 'c-1', versie: 3, nummer: 'BV-2026-1', naam: 'Gezin Proef', toestand: 'BIJ_RAAD', geopendOp: '2026-11-20T10:00:00Z', geslotenOp: null, afschermingen: [], terugkoppelingen: [],
  gezinsleden: [{ __typename: 'Gezinslid', id: 'g-1', versie: 2, geboortedatum: '2017-01-02', telefoon: null, email: null, voornamen: 'Bo', achternaam: 'Proef', leeftijd: 9, rol: 'KIND' }],
  verklaringen: [{ __typename: 'Verklaring', id: 'v-1', tekst: 'Bo ging niet naar school.', bron: 'Verzoek van het wijkteam', peildatum: '2026-05-04' }],
  overdrachten: [], ...overig,
});
const bijDeRaad = (overig: object = {}) => ({ AangedragenGezin: () => ({ casus: casus(overig) }), GezinAanTeDragen: () => ({ casus: casus(overig) }) });
const aanbod = (toestand: string, overig: object = {}) => ({ __typename: 'Overdracht', id: 'o-1', versie: 1, toestand, aangebodenOp: '2026-11-21T10:00:00Z', beslistOp: null, reden: null, vragen: [], naar: { __typename: 'Partij', id: 't-1', naam: 'Team West' }, ...overig });

describe('een gezin aandragen', () => {
  test('zegt vooraf dat u het later niet toetst, en vraagt wie het zijn', async () => {
    toonPortaal('/rvdk/aandragen', {});
    expect(await screen.findByText('U kunt dit gezin later niet zelf toetsen')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(await screen.findAllByText('Vul de voornaam in.')).not.toHaveLength(0);
    expect(await schendingen()).toEqual([]);
  });

  test('stuurt mensen en feiten, en gaat naar het aanbieden', async () => {
    const verzoeken = toonPortaal('/rvdk/aandragen', { GezinAandragen: () => uitkomst('gezinAandragen'), Teams: () => ({ partijen: [] }) });
    await screen.findByText('U kunt dit gezin later niet zelf toetsen');
    await vul(/Voornamen/, 'Ria');
    await vul(/Achternaam/, 'Proef');
    await userEvent.click(screen.getByRole('button', { name: 'Gezinslid toevoegen' }));
    await vul(/Voornamen/, 'Bo', 1);
    await vul(/Achternaam/, 'Proef', 1);
    await userEvent.click(screen.getByRole('button', { name: 'Bo Proef verwijderen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'GezinAandragen')?.variabelen['invoer']).toMatchObject({ gezinsleden: [{ voornamen: 'Ria', achternaam: 'Proef', rol: 'OUDER' }], feiten: [] }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Gezin aanbieden' })).toBeInTheDocument();
  });
});

describe('een gezin dat bij de Raad is', () => {
  test('toont wie het zijn en biedt de weg naar een team', async () => {
    toonPortaal('/rvdk/gezin/c-1', bijDeRaad());
    expect(await screen.findByRole('link', { name: 'Aanbieden aan een team' })).toHaveAttribute('href', '/rvdk/gezin/c-1/aanbieden');
    expect(kaart('Het gezin').getByRole('rowheader', { name: 'Bo Proef' })).toBeInTheDocument();
    expect(screen.getByText(/Bo ging niet naar school/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zegt op verzoek of de mensen al bekend zijn: wie u belt, of dat niemand het is; en vraagt het niet vanzelf', async () => {
    const verzoeken = toonPortaal('/rvdk/gezin/c-1', { ...bijDeRaad(), BekendBijAnderen: () => ({ bekendBijAnderen: ['Veilig Thuis, 020 555 0100'] }) });
    const knop = await screen.findByRole('button', { name: 'Nakijken of het gezin bekend is' });
    expect(verzoeken.some(({ operatie }) => operatie === 'BekendBijAnderen')).toBe(false);
    await userEvent.click(knop);
    expect(await screen.findByText('Veilig Thuis, 020 555 0100')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('is niemand bekend, dan staat dat er ook', async () => {
    toonPortaal('/rvdk/gezin/c-1', { ...bijDeRaad(), BekendBijAnderen: () => ({ bekendBijAnderen: [] }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Nakijken of het gezin bekend is' }));
    expect(await screen.findByText('Deze mensen zijn hier niet bekend')).toBeInTheDocument();
  });

  test('laat de gegevens van een gezinslid verbeteren, met de versie die u zag', async () => {
    const verzoeken = toonPortaal('/rvdk/gezin/c-1/lid/g-1', { ...bijDeRaad(), AangedragenLidWijzigen: () => uitkomst('gezinslidWijzigen') });
    expect(await screen.findByRole('textbox', { name: /Voornamen/ })).toHaveValue('Bo');
    await vul(/Telefoon/, '0612345678');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Wijziging bewaren' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'AangedragenLidWijzigen')?.variabelen['invoer']).toMatchObject({ id: 'g-1', versie: 2, telefoon: '0612345678' }));
  });

  test('is na een weigering met de reden opnieuw aan te bieden', async () => {
    toonPortaal('/rvdk/gezin/c-1', bijDeRaad({ overdrachten: [aanbod('GEWEIGERD', { beslistOp: '2026-11-22T10:00:00Z', reden: 'Er is nu geen duo.' })] }));
    expect(await screen.findByText('Er is nu geen duo.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Aanbieden aan een team' })).toBeInTheDocument();
  });

  test('dat is aangeboden is terug te halen met een reden, en niet te sluiten', async () => {
    const verzoeken = toonPortaal('/rvdk/gezin/c-1', { ...bijDeRaad({ toestand: 'AANGEBODEN', overdrachten: [aanbod('AANGEBODEN')] }), OverdrachtIntrekken: () => uitkomst('overdrachtIntrekken') });
    await userEvent.click(await screen.findByRole('button', { name: 'Aanbod intrekken' }));
    await vul(/Waarom trekt u het aanbod in/, 'Wij doen het zelf.');
    await userEvent.click(screen.getAllByRole('button', { name: 'Aanbod intrekken' }).at(-1)!);
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtIntrekken')?.variabelen['invoer']).toEqual({ id: 'o-1', versie: 1, reden: 'Wij doen het zelf.' }));
    expect(screen.queryByText('De Raad doet dit gezin toch zelf')).toBeNull();
  });

  test('sluiten dat niet kan, zegt waarom', async () => {
    toonPortaal('/rvdk/gezin/c-1', { ...bijDeRaad(), AandragenStoppen: () => weigering('aandragenStoppen', [{ code: 'NIET_MOGELIJK', veld: null, tekst: 'Trek eerst het aanbod in.' }]) });
    await userEvent.click(await screen.findByRole('button', { name: 'De Raad doet dit gezin toch zelf' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dossier sluiten' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Trek eerst het aanbod in.');
  });
});
