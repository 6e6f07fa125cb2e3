import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';
import type { Afsluitcasus } from './afsluitgegevens.js';
import { aandachtspunten } from './let-op.js';

const risico = { __typename: 'Risico' as const, id: 'r1', aspectNaam: 'Slechte of onzekere huisvesting, veel verhuizen', aanwezig: 'AANWEZIG' as const, bewaken: true, toelichting: 'Het huis is te klein.' };
const overdracht = (toestand: Afsluitcasus['overdrachten'][number]['toestand']) => ({ __typename: 'Overdracht' as const, id: 'o1', soort: 'NAAR_WIJKTEAM' as const, toestand, naar: { __typename: 'Partij' as const, id: 'w', naam: 'Wijkteam Noord' } });

const persoon = (wie: string, overig: Partial<Afsluitcasus['afsluitpersonen'][number]> = {}): Afsluitcasus['afsluitpersonen'][number] => ({
  __typename: 'Afsluitpersoon', id: `p-${wie}`, uitkomst: null, toelichting: null, verteldOp: null, redenNiet: null, terugblik: null, terugblikCijfer: null, keerVerteld: null,
  gezinslid: { __typename: 'Gezinslid', id: wie, voornamen: wie === 'elif' ? 'Elif' : 'Deniz' }, informant: null, afschermingen: [], ...overig,
});

const casus = (overig: Partial<Afsluitcasus> = {}): Afsluitcasus => ({
  __typename: 'Casus',
  id: 'casus-1',
  versie: 3,
  nummer: 'BV-2026-00001',
  herkomst: 'VEILIG_THUIS',
  toestand: 'BIJ_DUO',
  geslotenOp: null,
  afschermingen: [],
  gezinsleden: [
    { __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif', leeftijd: 38, isDirectbetrokkene: true, isLid: true, overledenOp: null },
    { __typename: 'Gezinslid', id: 'deniz', voornamen: 'Deniz', leeftijd: 6, isDirectbetrokkene: true, isLid: true, overledenOp: null },
  ],
  risicos: [risico],
  fase: 'RISICOGESTUURD_WERKEN',
  fasewissels: [],
  plandoelen: [],
  overdrachten: [overdracht('AANVAARD')],
  toetsingen: [],
  afsluitingen: [],
  onderzoeken: [],
  inschattingOudeSituatie: null,
  afsluitpersonen: [persoon('elif', { uitkomst: 'VERDER_MET_HULP', verteldOp: '2026-11-20' }), persoon('deniz', { uitkomst: 'VEILIG_THUIS' })],
  ...overig,
});

const open = (gegeven: () => Afsluitcasus, overig: Antwoorden = {}) =>
  toonPortaal('/duo/gezin/casus-1/overdracht/afsluiten', {
    // One cache: the frame names the same rows as the page.
    Dossier: () => {
      const { gezinsleden, risicos, overdrachten, toetsingen, toestand, geslotenOp, versie } = gegeven();
      return { __typename: 'Query', casus: dossiercasus({ gezinsleden: gezinsleden.map((lid) => ({ ...lid, isDirectbetrokkene: true })), risicos, overdrachten, toetsingen, toestand, geslotenOp, versie }) };
    },
    Afsluiten: () => ({ __typename: 'Query', casus: gegeven() }),
    ...overig,
  });

describe('waar een duo op moet letten voor het afsluit', () => {
  test('niets als het wijkteam ja zei en er aan risico’s is gewerkt', () => expect(aandachtspunten(casus())).toEqual([]));

  test('geen werk aan risico’s en geen ontvanger houden niet tegen, een open overdracht of toetsing wel', () => {
    const toetsingen = [{ __typename: 'Toetsing' as const, id: 't1', toestand: 'IN_TOETSING' as const }];
    const punten = aandachtspunten(casus({ risicos: [], overdrachten: [overdracht('AANGEBODEN')], toetsingen }));
    expect(punten.map(({ sleutel, houdtTegen }) => [sleutel, houdtTegen])).toEqual([
      ['overdracht', true],
      ['toetsing', true],
      ['risicos', false],
      ['geen-wijkteam', false],
    ]);
  });
});

describe('per persoon', () => {
  test('wie nog geen uitkomst heeft of het nog niet weet, houdt het afsluiten tegen; een jong kind hoort het van de ouders', () => {
    const van = (afsluitpersonen: Afsluitcasus['afsluitpersonen']) => aandachtspunten(casus({ afsluitpersonen })).map(({ sleutel, houdtTegen, tekst }) => [sleutel, houdtTegen, tekst]);
    expect(van([persoon('deniz', { uitkomst: 'VEILIG_THUIS' })])).toEqual([['mensen', true, 'Leg dit eerst vast voor Elif.']]);
    expect(van([persoon('elif', { uitkomst: 'VEILIG_THUIS' }), persoon('deniz', { uitkomst: 'VEILIG_THUIS' })])).toEqual([['mensen', true, 'Leg dit eerst vast voor Elif.']]);
    expect(van([persoon('elif', { uitkomst: 'VEILIG_THUIS', redenNiet: 'Onbereikbaar' }), persoon('deniz', { uitkomst: 'VEILIG_THUIS' })])).toEqual([]);
  });

  test('heeft een eigen bladzijde, en wat bij een andere keuze hoort gaat niet mee', async () => {
    const verzoeken = toonPortaal('/duo/gezin/casus-1/overdracht/afsluiten/persoon/elif', {
      Dossier: () => ({ __typename: 'Query', casus: dossiercasus({}) }),
      Afsluiten: () => ({ __typename: 'Query', casus: casus() }),
      AfsluitpersoonVastleggen: () => ({ __typename: 'Mutation', afsluitpersoonVastleggen: gelukt() }),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Afsluiten voor Elif' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    expect(screen.queryByRole('radio', { name: 'Hoort het van het gezin' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Nee, met een reden' }));
    await vul(/Waarom niet/, 'Zij is opgenomen.');
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'AfsluitpersoonVastleggen')?.variabelen['invoer']).toMatchObject({ gezinslidId: 'elif', uitkomst: 'VERDER_MET_HULP', verteldOp: null, redenNiet: 'Zij is opgenomen.' }));
  });
});

describe('afsluiten', () => {
  test('vult in wat bekend is, vraagt controle, en overleeft dat een collega het dossier net wijzigde', async () => {
    let keer = 0;
    const verzoeken = open(() => casus(), {
      CasusAfsluiten: () => {
        keer += 1;
        const weigering = { __typename: 'Weigering', code: 'VERSIE_VEROUDERD', veld: null, tekst: 'Iemand anders heeft dit intussen gewijzigd.' };
        const conflict = { __typename: 'Conflict', versie: 4, gewijzigdDoor: 'Joost Bakker', gewijzigdOp: '2026-11-22T13:30:00Z', velden: [] };
        return { __typename: 'Mutation', casusAfsluiten: keer === 1 ? gelukt({ gelukt: false, weigeringen: [weigering], conflict }) : gelukt() };
      },
    });
    expect(await screen.findByRole('radio', { name: 'Overgedragen aan het wijkteam' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /Naam van wie/ })).toHaveValue('Wijkteam Noord');
    await vul(/Hoe gaat het nu/, 'Het gaat goed.');
    await userEvent.click(screen.getByRole('button', { name: /Neem de zorgen over/ }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Verder naar controleren' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Controleer het afsluiten' })).toBeInTheDocument();
    expect(screen.getByText(/Het huis is te klein/)).toBeInTheDocument();
    expect(screen.getByText('U en uw collega van het duo')).toBeInTheDocument();
    // What Veilig Thuis still knows of the melder is silent: this page may not hint at it.
    expect(document.body).not.toHaveTextContent(/melder/i);
    await userEvent.click(screen.getByRole('button', { name: 'Dit gezin afsluiten' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gezien, ik ga verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dit gezin afsluiten' }));
    await waitFor(() => expect(verzoeken.filter(({ operatie }) => operatie === 'CasusAfsluiten').map(({ variabelen }) => (variabelen['invoer'] as { versie: number }).versie)).toEqual([3, 4]));
  });

  test('daarna staat er hoe het is afgesloten en wat zichtbaar blijft', async () => {
    const afsluiting = {
      __typename: 'Afsluiting' as const, id: 'x', reden: 'OVERGEDRAGEN_WIJKTEAM' as const, toelichting: 'Het gaat goed.', vervolgcontact: 'WIJKTEAM' as const, vervolgcontactNaam: 'Wijkteam Noord',
      teBewaken: null, terugkomenBij: null, knelpunten: ['WONEN' as const], op: '2026-11-22T10:00:00Z', betreft: null, afschermingen: [],
    };
    open(() => casus({ toestand: 'BIJ_WIJKTEAM', geslotenOp: '2026-11-22T10:00:00Z', gezinsleden: [], risicos: [], afsluitingen: [afsluiting] }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Afgesloten' })).toBeInTheDocument();
    expect(screen.getByText('Wijkteam: Wijkteam Noord')).toBeInTheDocument();
    expect(screen.getByText('Geen woning of opvang')).toBeInTheDocument();
    expect(screen.getByText(/Veilig, met hulp van een ander/)).toBeInTheDocument();
    expect(screen.getByText('Het wijkteam', { selector: 'dt' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /afsluiten/i })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
