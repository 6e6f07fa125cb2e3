import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blad, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, geweigerd, RENSKE, toonPortaal } from '../app/proef/toon-portaal.js';

const koppeling = (overig: object = {}) => ({
  __typename: 'Koppeling', id: 'k1', toestand: 'VOORGESTELD', grond: 'ZELFDE_MENSEN', casusId: 'casus-2', casusnummer: 'BV-2026-00099', houder: 'Liam Boer', bellen: 'Veilig Thuis, 020 555 0100',
  voorgesteldDoor: 'Liam Boer', voorgesteldOp: '2026-11-20T09:00:00Z', nakijker: RENSKE.naam, beslistOp: null, losDoor: null, losOp: null, magBeslissen: false, magIntrekken: false, magLosmaken: false, ...overig,
});
const melding = (id: string, ontvangenOp: string, kern: string | null) => ({ __typename: 'Radarmelding', id, nummer: `M-${id}`, ontvangenOp, soort: 'MELDING', toestand: 'BEOORDEELD', urgentie: null, kern, besluiten: kern === null ? [] : ['ONDERZOEK'] });
const RADAR = () => ({
  __typename: 'Query',
  radar: [
    { __typename: 'Radarpunt', casusId: 'casus-1', casusnummer: 'BV-2026-00001', houder: RENSKE.naam, bellen: 'VT', grond: 'DIT_DOSSIER', isOpen: true, meldingen: [melding('nieuw', '2026-11-20T09:00:00Z', 'Vader slaat')] },
    { __typename: 'Radarpunt', casusId: 'casus-2', casusnummer: 'BV-2024-00002', houder: 'Joost Bakker', bellen: 'JBRA, 020 555 0102', grond: 'ZELFDE_BSN', isOpen: false, meldingen: [melding('oud', '2024-02-01T09:00:00Z', null)] },
  ],
});
const kant = ({ casusId }: Readonly<Record<string, unknown>>) => ({
  __typename: 'Query',
  casus: {
    __typename: 'Casus', id: casusId, nummer: `NR-${String(casusId)}`, naam: 'Gezin Vos', geopendOp: '2026-11-01T09:00:00Z', afschermingen: [], meldingen: [],
    gezinsleden: [{ __typename: 'Gezinslid', id: `l-${String(casusId)}`, voornamen: 'Sem', achternaam: 'Vos', geboortedatum: '2018-03-01', rol: 'KIND', bsnEinde: '782', adressen: [], afschermingen: [] }],
  },
});
const KEUZE = () => ({
  __typename: 'Query',
  werkvoorraad: ['casus-1', 'casus-2'].map((casusId) => ({ __typename: 'Betrokkenheid', id: `b-${casusId}`, casusId, casus: { __typename: 'Casus', id: casusId, nummer: `NR-${casusId}`, naam: 'Gezin Vos', afschermingen: [] } })),
  partijen: [{ __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam, functie: null }, { __typename: 'Partij', id: 'liam', naam: 'Liam Boer', functie: null }],
});

describe('de radar op het dossier', () => {
  test('zet eerdere meldingen op tijd; waar men niet in mag, staat wie het weet', async () => {
    toonPortaal('/veilig-thuis/casus/casus-1', { Casusblad: blad(proefcasus()), Radar: RADAR });
    const regels = within((await screen.findByText('Radar: eerdere meldingen')).closest('section') as HTMLElement).getAllByRole('listitem');
    expect(regels[0]).toHaveTextContent(/Vader slaat.*onderzoek/is);
    expect(regels[1]).toHaveTextContent(/weet Joost Bakker.*BV-2024-00002/s);
    expect(screen.queryByRole('link', { name: 'BV-2024-00002' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('losmaken vraagt het één keer, en zegt wat er gebeurt', async () => {
    const verzoeken = toonPortaal('/veilig-thuis/casus/casus-1', {
      Casusblad: blad(proefcasus()), Radar: RADAR, Koppelingen: () => ({ __typename: 'Query', koppelingen: [koppeling({ toestand: 'GEKOPPELD', magLosmaken: true })] }), KoppelingLosmaken: gelukt('koppelingLosmaken'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Losmaken: BV-2026-00099' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Losmaken' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'KoppelingLosmaken')?.variabelen).toMatchObject({ invoer: { id: 'k1' } }));
  });
});

describe('twee dossiers koppelen', () => {
  test('voorstellen toont beide kanten, en wat mist staat bij het veld', async () => {
    const verzoeken = toonPortaal('/veilig-thuis/casus/casus-1/koppelen', { Casusblad: blad(proefcasus()), Koppelkeuze: KEUZE, Koppelkant: kant, KoppelingVoorstellen: geweigerd('koppelingVoorstellen', 'UITGESLOTEN', 'Deze collega mag niet met dit gezin werken.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Vraag een collega om mee te kijken' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Welk dossier/ }));
    await userEvent.click(await screen.findByRole('option', { name: /NR-casus-2/ }));
    expect(await screen.findByText('Het andere dossier: NR-casus-2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /Dezelfde mensen/ }));
    await userEvent.click(screen.getByRole('button', { name: /Wie kijkt mee/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Liam Boer' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vraag een collega om mee te kijken' }));
    expect((await screen.findAllByText(/Deze collega mag niet/)).length).toBeGreaterThan(0);
    expect(verzoeken.find(({ operatie }) => operatie === 'KoppelingVoorstellen')?.variabelen).toMatchObject({ invoer: { casusId: 'casus-1', anderCasusId: 'casus-2', grond: 'ZELFDE_MENSEN', collegaId: 'liam' } });
  });

  test('wie meekijkt ziet beide kanten en kiest ja of nee; is het al beslist, dan staat dat er', async () => {
    const verzoeken = toonPortaal('/veilig-thuis/casus/casus-1/koppeling/k1', {
      Casusblad: blad(proefcasus()), Koppelkant: kant, Koppelingen: () => ({ __typename: 'Query', koppelingen: [koppeling({ magBeslissen: true })] }), KoppelingBeslissen: gelukt('koppelingBeslissen'),
      Werkvoorraad: () => ({ __typename: 'Query', werkvoorraad: [] }), Weergaven: () => ({ __typename: 'Query', weergaven: [] }),
    });
    expect(await screen.findByText('Het andere dossier: NR-casus-2')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Nee, niet koppelen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'KoppelingBeslissen')?.variabelen).toMatchObject({ invoer: { id: 'k1', akkoord: false } }));
  });
});
