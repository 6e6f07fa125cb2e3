import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus, plancasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';
import type { Doelencasus } from './doelenplan.js';

const elif = { __typename: 'Gezinslid' as const, id: 'elif', voornamen: 'Elif' };

const doelencasus = (overig: Partial<Doelencasus> = {}): Doelencasus => ({
  __typename: 'Casus', id: 'casus-1', versie: 1, nummer: 'BV-2026-00001', afschermingen: [], gezinsleden: [elif], planversies: [],
  risicos: [{ __typename: 'Risico', id: 'r1', aspectNaam: 'Geld en schulden', aanwezig: 'AANWEZIG', betreft: elif }],
  plandoelen: [], ...overig,
});

const open = (pad: string, overig: Antwoorden = {}) =>
  toonPortaal(`/duo/gezin/casus-1/plan${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus() }),
    Veiligheidsplan: () => ({ __typename: 'Query', casus: plancasus() }),
    Plandoelen: () => ({ __typename: 'Query', casus: doelencasus() }),
    ...overig,
  });

const gestuurd = (verzoeken: ReturnType<typeof open>, naam: string) => verzoeken.find(({ operatie }) => operatie === naam)?.variabelen['invoer'];

describe('terugkijken op een afspraak', () => {
  test('vraagt bij een afspraak die niet werkte om wat er gebeurde en wat nu', async () => {
    const verzoeken = open('/afspraak-1/evalueren', { AfspraakEvalueren: () => ({ __typename: 'Mutation', afspraakEvalueren: gelukt() }) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Het werkte niet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Elif' }));
    expect(screen.getByText('De afspraak gaf geen bescherming')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Evaluatie bewaren' }));
    expect((await screen.findAllByText('Schrijf op wat er gebeurde.')).length).toBe(2);
    expect(await schendingen()).toEqual([]);
    await vul(/^Wat gebeurde er/, 'Mark bleef binnen.');
    await vul(/^Wat doen jullie nu/, 'Elif belt Nadia.');
    await userEvent.click(screen.getByRole('button', { name: 'Evaluatie bewaren' }));
    await waitFor(() => expect(gestuurd(verzoeken, 'AfspraakEvalueren')).toMatchObject({ afspraakId: 'afspraak-1', uitkomst: 'NIET', metWie: 'Elif', toelichting: 'Mark bleef binnen.', vervolg: 'Elif belt Nadia.', gaatDoor: true }));
  });
});

describe('een plan vaststellen', () => {
  test('toont de zinnen, en stuurt mee wat ieder ervan vindt', async () => {
    const verzoeken = open('/vaststellen/VEILIGHEID', { PlanVaststellen: () => ({ __typename: 'Mutation', planVaststellen: gelukt() }) });
    expect(await screen.findByText('Als Mark zijn stem verheft, dan loopt Mark een rondje. Dit doet: Mark. Kijkt mee: Nadia.')).toBeInTheDocument();
    await userEvent.click(within(screen.getByRole('radiogroup', { name: /^Elif/ })).getByRole('radio', { name: 'Niet akkoord' }));
    await vul(/eigen woorden van Elif/, 'Ik wil eerst bellen.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Plan vaststellen' }));
    await waitFor(() => expect(gestuurd(verzoeken, 'PlanVaststellen')).toMatchObject({ deel: 'VEILIGHEID', akkoorden: [{ gezinslidId: 'elif', oordeel: 'NIET_AKKOORD', eigenWoorden: 'Ik wil eerst bellen.' }] }));
  });
});

describe('het hulpverleningsplan', () => {
  test('noemt zorgen zonder doel, en begint het doel met de zorg en de persoon', async () => {
    open('/hulpverlening');
    expect(await screen.findByRole('link', { name: /^Doel maken bij/ })).toHaveAttribute('href', '/duo/gezin/casus-1/plan/doel/nieuw?deel=HULPVERLENING&risico=r1');
    expect(await schendingen()).toEqual([]);
  });

  test('een toekomstdoel is van iemand', async () => {
    open('/doel/nieuw?deel=TOEKOMST');
    await vul(/^Wat is er dan anders/, 'Elif werkt weer.');
    await userEvent.click(screen.getByRole('button', { name: 'Doel toevoegen' }));
    expect((await screen.findAllByText('Kies van wie dit toekomstplan is.')).length).toBe(2);
    expect(await schendingen()).toEqual([]);
  });
});

describe('een oude versie', () => {
  const versie = (nummer: number, inhoud: string) => ({
    __typename: 'Planversie', id: `v${nummer}`, deel: 'VEILIGHEID', nummer, vastgesteldOp: '2026-11-08', inhoud, toelichting: null, vastgesteldDoor: null, afschermingen: [],
    akkoorden: nummer === 1 ? [{ __typename: 'Planakkoord', id: 'k', oordeel: 'NIET_AKKOORD', eigenWoorden: 'Zo niet.', datum: '2026-11-08', gezinslid: elif }] : [],
  });
  const versies = { Planversies: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', afschermingen: [], gezinsleden: [elif], planversies: [versie(2, 'Als a, dan c.'), versie(1, 'Als a, dan b.')] } }) };

  test('blijft leesbaar, met wat ieder ervan vond', async () => {
    open('/versies/v1', versies);
    expect(await screen.findByText('Als a, dan b.')).toBeInTheDocument();
    expect(screen.getByText('Oude versie')).toBeInTheDocument();
    expect(screen.getByText('Zo niet.')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('de volgende zegt wat nieuw is', async () => {
    open('/versies/v2', versies);
    expect(await screen.findByText('Nieuw')).toBeInTheDocument();
    expect(screen.getByText('1 zin uit de vorige versie verviel')).toBeInTheDocument();
  });
});

describe('wat wel en niet kan', () => {
  const eigen = { __typename: 'Gezinsnorm' as const, id: 'norm-1', versie: 3, tekst: 'Niemand slaat een ander.\n\nElif mag altijd bellen.' };

  test('is op het blad wat voor iedereen geldt, tot het duo het voor dit gezin schreef', async () => {
    open('/voor-het-gezin');
    expect(await screen.findByRole('heading', { name: 'Dit geldt voor iedereen in Nederland' })).toBeInTheDocument();
    expect(screen.getByText('Kinderen kiezen geen kant en lossen onze ruzie niet op.')).toBeInTheDocument();
  });

  test('staat op het blad in de woorden van dit gezin, elke regel een zin', async () => {
    open('/voor-het-gezin', { Veiligheidsplan: () => ({ __typename: 'Query', casus: plancasus({ normen: [eigen] }) }) });
    expect(within((await screen.findByRole('heading', { name: 'Wat wel en niet kan' })).parentElement ?? document.body).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Niemand slaat een ander.', 'Elif mag altijd bellen.']);
    expect(screen.queryByText('Kinderen kiezen geen kant en lossen onze ruzie niet op.')).not.toBeInTheDocument();
  });

  test('wordt mee vastgesteld: wat op het scherm staat, is wat de versie houdt', async () => {
    open('/vaststellen/VEILIGHEID', { Veiligheidsplan: () => ({ __typename: 'Query', casus: plancasus({ normen: [eigen] }) }) });
    expect(await screen.findByText('Dit geldt hier: Elif mag altijd bellen.')).toBeInTheDocument();
  });

  test('begint met wat voor iedereen geldt, en gaat mee met de versie die men zag', async () => {
    const verzoeken = open('/normen', { NormenVastleggen: () => ({ __typename: 'Mutation', normenVastleggen: gelukt() }) });
    const veld = await screen.findByRole('textbox', { name: /^Wat wel en niet kan/ });
    expect(veld).toHaveValue('Niemand slaat, schopt of doet een ander pijn. Ook niet om op te voeden.\nNiemand maakt een ander bang, bedreigt of sluit iemand op.\nKinderen kiezen geen kant en lossen onze ruzie niet op.\nHulp vragen mag altijd, ook door een kind.');
    expect(await schendingen()).toEqual([]);
    await userEvent.type(veld, '{Enter}Mark klopt eerst.');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(gestuurd(verzoeken, 'NormenVastleggen')).toMatchObject({ casusId: 'casus-1', versie: 0, tekst: expect.stringMatching(/door een kind\.\nMark klopt eerst\.$/) }));
  });
});
