import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wachtend } from '../app/proef/proefcasus.js';
import { gelukt, geweigerd, RENSKE, toonPortaal } from '../app/proef/toon-portaal.js';
import { isTerug, type Werk } from './werk.js';

const lijst = (...werk: readonly Werk[]) => () => ({ __typename: 'Query', werkvoorraad: werk });
const TELLING = { __typename: 'Werkvoorraadtelling', alles: 3, teBeoordelen: 1, inBehandeling: 2, aangeboden: 0, verlopen: 1, overgedragen: 4, formulieren: 2, bijCollegas: 5 };
const COLLEGAS = () => ({ __typename: 'Query', partijen: [{ __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam, functie: null }, { __typename: 'Partij', id: 'liam', naam: 'Liam Boer', functie: 'medewerker' }] });

const toon = (pad: string, antwoorden: Parameters<typeof toonPortaal>[1], weergaven: readonly object[] = []) =>
  toonPortaal(pad, {
    Werkvoorraadtelling: () => ({ __typename: 'Query', werkvoorraadtelling: TELLING }),
    Weergaven: () => ({ __typename: 'Query', weergaven }),
    Collegas: COLLEGAS,
    ...antwoorden,
  });

const met = (overig: Partial<NonNullable<Werk['casus']>>): Werk['casus'] => {
  const { casus } = wachtend();
  return casus && { ...casus, ...overig };
};

const gevraagd = (verzoeken: ReturnType<typeof toon>, operatie: string) => verzoeken.filter((verzoek) => verzoek.operatie === operatie).map(({ variabelen }) => variabelen);

describe('de werkvoorraad', () => {
  test('toont van de wachtrij de kern en niet de naam, met de reden, en telt per groep', async () => {
    toon('/veilig-thuis', { Werkvoorraad: lijst(wachtend()) });
    const rij = await screen.findByRole('row', { name: /Vader slaat zoon van 8/ });
    expect(within(rij).getByText('Afgeschermd')).toBeInTheDocument();
    expect(within(rij).getByText('nog 4 werkdagen')).toBeInTheDocument();
    expect(screen.getByText(/U hoeft nu niet te weten wie de gezinsleden zijn/)).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: '5 bij collega’s' })).toHaveAttribute('href', '/veilig-thuis?groep=collegas');
    expect(screen.getByText('3 meldingen')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('kiest een groep en urgentie in het adres; wat gezocht wordt staat daar nooit', async () => {
    const verzoeken = toon('/veilig-thuis?groep=verlopen&urgentie=SPOED', { Werkvoorraad: lijst(wachtend()) });
    await screen.findByRole('row', { name: /Vader slaat/ });
    expect(gevraagd(verzoeken, 'Werkvoorraad')).toMatchObject([{ groep: 'VERLOPEN', urgentie: 'SPOED', zoek: null, na: null, aantal: 40 }]);
    await userEvent.type(screen.getByRole('searchbox'), 'Vosmaer');
    await waitFor(() => expect(gevraagd(verzoeken, 'Werkvoorraad').at(-1)).toMatchObject({ zoek: 'Vosmaer', groep: 'VERLOPEN' }));
    expect([...document.querySelectorAll('a')].map(({ href }) => href).join(' ') + location.href).not.toContain('Vosmaer');
  });

  test('haalt de volgende bladzijde vanaf de laatste regel, en zet die eronder', async () => {
    const regels = Array.from({ length: 40 }, (_leeg, nummer) => wachtend({ id: `b${String(nummer)}`, casusId: `c${String(nummer)}` }));
    const verzoeken = toon('/veilig-thuis', { Werkvoorraad: ({ na }) => lijst(...(na === null ? regels : [wachtend({ id: 'laatste', casusId: 'c-laatste' })]))() });
    await userEvent.click(await screen.findByRole('button', { name: 'Meer laden' }));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(42));
    expect(gevraagd(verzoeken, 'Werkvoorraad').at(-1)).toMatchObject({ na: `${String(regels.at(-1)?.termijn)}~b39`, aantal: 80 });
    expect(screen.queryByRole('button', { name: 'Meer laden' })).not.toBeInTheDocument();
  });

  test('oppakken zet de melding op uw naam; de lijst wordt opnieuw gelezen en de focus blijft', async () => {
    const verzoeken = toon('/veilig-thuis', { Werkvoorraad: lijst(wachtend()), MeldingOppakken: gelukt('meldingOppakken') });
    await userEvent.click(await screen.findByRole('button', { name: 'Oppakken: Melding M-2026-00412' }));
    expect(await screen.findByText('Melding M-2026-00412 staat nu op uw naam')).toBeInTheDocument();
    await waitFor(() => expect(gevraagd(verzoeken, 'Werkvoorraad')).toHaveLength(2));
    expect(screen.getByRole('button', { name: 'Oppakken: Melding M-2026-00412' })).toHaveFocus();
  });

  test('wie te laat is, leest dat, en de lijst wordt opnieuw gelezen', async () => {
    const verzoeken = toon('/veilig-thuis', { Werkvoorraad: lijst(wachtend()), MeldingOppakken: geweigerd('meldingOppakken', 'AL_OPGEPAKT', 'Deze melding is al opgepakt.') });
    await userEvent.click(await screen.findByRole('button', { name: /^Oppakken/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze melding is al opgepakt.');
    await waitFor(() => expect(gevraagd(verzoeken, 'Werkvoorraad')).toHaveLength(2));
  });

  test('toewijzen vraagt een collega, zonder uzelf', async () => {
    const verzoeken = toon('/veilig-thuis', { Werkvoorraad: lijst(wachtend()), MeldingToewijzen: gelukt('meldingToewijzen') });
    await userEvent.click(await screen.findByRole('button', { name: 'Toewijzen: Melding M-2026-00412' }));
    const dialoog = await screen.findByRole('dialog');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Toewijzen' }));
    expect(await within(dialoog).findAllByText('Kies een collega.')).not.toHaveLength(0);
    await userEvent.click(within(dialoog).getByRole('button', { name: /Aan welke collega/ }));
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await userEvent.click(screen.getByRole('option', { name: /Liam Boer/ }));
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Toewijzen' }));
    expect(await screen.findByText('Melding M-2026-00412 staat nu op naam van Liam Boer')).toBeInTheDocument();
    expect(gevraagd(verzoeken, 'MeldingToewijzen')).toMatchObject([{ invoer: { casusId: 'casus-1', naarId: 'liam' } }]);
  });

  test('wie gevraagd is om na te kijken, leest dat en is geen behandelaar', async () => {
    toon('/veilig-thuis', { Werkvoorraad: lijst(wachtend({ hoedanigheid: 'VT_NAKIJKER' })) });
    expect(await screen.findByText('Een collega. U kijkt iets na.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Oppakken|^Toewijzen/ })).not.toBeInTheDocument();
  });

  test('een lege lijst zegt wat hier hoort, een leeg filter iets anders, en wat niet lukte wordt niet leeg genoemd', async () => {
    toon('/veilig-thuis?groep=verlopen', { Werkvoorraad: lijst() });
    expect(await screen.findByText('Niets gevonden')).toBeInTheDocument();
  });

  test('werk van collega’s toont nummer en termijn; overnemen vraagt een reden', async () => {
    const regel = { __typename: 'Collegawerk', id: 'b1', casusId: 'c7', casusnummer: 'BV-2026-00077', termijn: '2026-12-01T22:59:59+00:00', werkdagenOver: 2, behandelaarId: 'liam', behandelaar: 'Liam Boer', sinds: '2026-11-20T09:00:00Z' };
    const verzoeken = toon('/veilig-thuis?groep=collegas', { Collegawerk: () => ({ __typename: 'Query', collegawerk: [regel] }), MeldingOvernemen: gelukt('meldingOvernemen') });
    await userEvent.click(await screen.findByRole('button', { name: 'Overnemen: BV-2026-00077 van Liam Boer' }));
    const dialoog = await screen.findByRole('dialog');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Overnemen' }));
    expect(within(dialoog).getAllByText('Kies waarom u overneemt.')).not.toHaveLength(0);
    await userEvent.click(within(dialoog).getByRole('radio', { name: 'De collega is er nu niet' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Overnemen' }));
    expect(await screen.findByText('BV-2026-00077 staat nu op uw naam')).toBeInTheDocument();
    expect(gevraagd(verzoeken, 'MeldingOvernemen')).toMatchObject([{ invoer: { casusId: 'c7', reden: 'AFWEZIG' } }]);
  });

  test('formulieren tellen mee en staan er, met de weg om ze op te pakken', async () => {
    const regel = { __typename: 'Formulier', id: 'f1', nummer: 'F-2026-00007', toestand: 'ONTVANGEN', ontvangenOp: '2026-11-20T09:00:00Z', termijn: '2026-12-01T22:59:59Z', werkdagenOver: 2, escalatie: 2, isSpoed: true, opgepaktOp: null, sluitreden: null, toelichting: null, link: { __typename: 'Formulierlink', id: 'l1', voor: 'Basisschool De Eik' }, behandelaar: null };
    toon('/veilig-thuis?groep=formulieren', { Formulieren: () => ({ __typename: 'Query', formulieren: [regel, { ...regel, id: 'f2', nummer: 'F-2026-00008', toestand: 'VERWERKT' }], zorgsignaalStaatAan: false }) });
    expect(await screen.findByRole('link', { name: 'F-2026-00007' })).toHaveAttribute('href', '/veilig-thuis/formulier');
    expect(screen.queryByText('F-2026-00008')).not.toBeInTheDocument();
    expect(screen.getByText('Werkbegeleiding gewaarschuwd')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: '2 formulieren' })).toHaveAttribute('aria-current', 'true');
    expect(await schendingen()).toEqual([]);
  });

  test('een weergave is één druk weg, en wat nu op het scherm staat is te bewaren', async () => {
    const bewaard = { __typename: 'Weergave', id: 'w1', naam: 'Crisis', keuze: 'urgentie=CRISIS' };
    const verzoeken = toon('/veilig-thuis?groep=verlopen', { Werkvoorraad: lijst(wachtend()), WeergaveBewaren: gelukt('weergaveBewaren'), WeergaveWissen: gelukt('weergaveWissen') }, [bewaard]);
    expect(await screen.findByRole('link', { name: 'Crisis' })).toHaveAttribute('href', '/veilig-thuis?urgentie=CRISIS');
    await userEvent.click(screen.getByRole('button', { name: 'Deze weergave bewaren' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaren' }));
    expect(await screen.findAllByText('Vul de naam van de weergave in.')).not.toHaveLength(0);
    await userEvent.type(screen.getByRole('textbox', { name: /Naam van de weergave/ }), 'Te laat');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(gevraagd(verzoeken, 'WeergaveBewaren')).toMatchObject([{ invoer: { naam: 'Te laat', keuze: 'groep=verlopen' } }]));
    await userEvent.click(await screen.findByRole('button', { name: 'Weergave verwijderen: Crisis' }));
    await waitFor(() => expect(gevraagd(verzoeken, 'WeergaveWissen')).toMatchObject([{ invoer: { id: 'w1' } }]));
  });

  test('zegt wie er al gewaarschuwd is, ook over een antwoord dat uitblijft', async () => {
    const aanbod = { __typename: 'Overdracht' as const, id: 'o1', toestand: 'AANGEBODEN' as const, aangebodenOp: '2026-11-20T09:00:00Z', beslistOp: null, antwoordVoor: '2026-11-24T22:59:59Z', werkdagenOver: -2, escalatie: 2 };
    toon('/veilig-thuis', { Werkvoorraad: lijst(wachtend({ escalatie: 1 }), wachtend({ id: 'b2', casusId: 'c2', hoedanigheid: 'VT_BEHANDELAAR', termijn: null, werkdagenOver: null, casus: { ...met({ id: 'c2', toestand: 'AANGEBODEN', overdrachten: [aanbod] })! } })) });
    expect(await screen.findByText('Waarschuwing verstuurd')).toBeInTheDocument();
    expect(screen.getByText('2 werkdagen te laat').parentElement).toHaveTextContent('Antwoord: 2 werkdagen te laat 24 nov 2026Werkbegeleiding gewaarschuwd');
    expect(await schendingen()).toEqual([]);
  });

  test('een geweigerde overdracht is terug, tot er opnieuw is aangeboden', () => {
    const eigen = wachtend({ hoedanigheid: 'VT_BEHANDELAAR' });
    const aanbod = { __typename: 'Overdracht' as const, id: 'o1', toestand: 'GEWEIGERD' as const, aangebodenOp: '2026-11-20T09:00:00Z', beslistOp: null, antwoordVoor: null, werkdagenOver: null, escalatie: null };
    expect(isTerug({ ...eigen, casus: met({ overdrachten: [aanbod] }) })).toBe(true);
    const later = { ...aanbod, id: 'o2', toestand: 'AANGEBODEN' as const, aangebodenOp: '2026-11-21T09:00:00Z' };
    expect(isTerug({ ...eigen, casus: met({ overdrachten: [later, aanbod] }) })).toBe(false);
  });
});
