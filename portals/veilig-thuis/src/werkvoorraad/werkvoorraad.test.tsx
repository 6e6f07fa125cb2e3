import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wachtend } from '../app/proef/proefcasus.js';
import { schendingen } from '../app/proef/schendingen.js';
import { gelukt, geweigerd, toonPortaal } from '../app/proef/toon-portaal.js';
import { inGroep } from './groepen.js';
import { eenPerCasus, isTerug, type Werk } from './werk.js';

const mijnWerk = (...werk: readonly Werk[]) => () => ({ __typename: 'Query', mijnWerk: werk });

const met = (overig: Partial<NonNullable<Werk['casus']>>): Werk['casus'] => {
  const { casus } = wachtend();
  return casus && { ...casus, ...overig };
};

describe('de werkvoorraad', () => {
  test('toont van de wachtrij de kern en niet de naam, met de reden', async () => {
    toonPortaal('/veilig-thuis', { MijnWerk: mijnWerk(wachtend()) });
    const rij = await screen.findByRole('row', { name: /Vader slaat zoon van 8/ });
    expect(within(rij).getByText('Afgeschermd')).toBeInTheDocument();
    expect(within(rij).getByText('nog 4 werkdagen')).toBeInTheDocument();
    expect(screen.getByText(/U hoeft nu niet te weten wie de gezinsleden zijn/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('oppakken zet de melding op uw naam', async () => {
    const verzoeken = toonPortaal('/veilig-thuis', { MijnWerk: mijnWerk(wachtend()), MeldingOppakken: gelukt('meldingOppakken') });
    await userEvent.click(await screen.findByRole('button', { name: 'Oppakken: Melding M-2026-00412' }));
    expect(await screen.findByText('Melding M-2026-00412 staat nu op uw naam')).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'MeldingOppakken')?.variabelen).toMatchObject({ invoer: { casusId: 'casus-1' } });
  });

  test('wie gevraagd is om na te kijken, leest dat en is geen behandelaar', async () => {
    toonPortaal('/veilig-thuis', { MijnWerk: mijnWerk(wachtend({ hoedanigheid: 'VT_NAKIJKER' })) });
    expect(await screen.findByText('Een collega. U kijkt een inzage na.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Oppakken/ })).not.toBeInTheDocument();
  });

  test('wie te laat is, leest dat, en de lijst wordt opnieuw gelezen', async () => {
    const verzoeken = toonPortaal('/veilig-thuis', {
      MijnWerk: mijnWerk(wachtend()),
      MeldingOppakken: geweigerd('meldingOppakken', 'AL_OPGEPAKT', 'Deze melding is al opgepakt.'),
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Oppakken/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze melding is al opgepakt.');
    await waitFor(() => expect(verzoeken.filter(({ operatie }) => operatie === 'MijnWerk')).toHaveLength(2));
  });

  test('een lege lijst zegt wat hier hoort, een leeg filter iets anders', async () => {
    toonPortaal('/veilig-thuis?groep=verlopen', { MijnWerk: mijnWerk(wachtend()) });
    expect(await screen.findByText('Niets gevonden')).toBeInTheDocument();
  });
});

describe('de groepen', () => {
  const wachtrij = wachtend();
  const eigen = wachtend({ id: 'b', hoedanigheid: 'VT_BEHANDELAAR' });
  const aangeboden = wachtend({ id: 'c', hoedanigheid: 'VT_BEHANDELAAR', casus: met({ toestand: 'AANGEBODEN' }) });
  const nazorg = wachtend({ id: 'd', hoedanigheid: 'VT_BEHANDELAAR', stand: 'NAZORG' });
  const alles = [wachtrij, eigen, aangeboden, nazorg];

  test.each([
    [undefined, [wachtrij, eigen, aangeboden]],
    ['te-beoordelen', [wachtrij]],
    ['in-behandeling', [eigen]],
    ['aangeboden', [aangeboden]],
    ['nazorg', [nazorg]],
  ] as const)('%s', (groep, verwacht) => {
    expect(inGroep(alles, groep)).toEqual(verwacht);
  });

  test('een termijn van vrijdag is op zaterdag verlopen, ook al is er geen werkdag voorbij', () => {
    const laat = wachtend({ termijn: '2020-01-03T22:59:59Z', werkdagenOver: 0 });
    expect(inGroep([laat, wachtrij], 'verlopen')).toEqual([laat]);
  });

  test('wie een casus behandelt, ziet die niet nog eens in de wachtrij', () => {
    expect(eenPerCasus([wachtrij, eigen])).toEqual([eigen]);
    expect(eenPerCasus([eigen, wachtrij])).toEqual([eigen]);
  });

  test('een geweigerde overdracht is terug, tot er opnieuw is aangeboden', () => {
    const aanbod = { __typename: 'Overdracht' as const, id: 'o1', toestand: 'GEWEIGERD' as const, aangebodenOp: '2026-11-20T09:00:00Z', beslistOp: null };
    expect(isTerug({ ...eigen, casus: met({ overdrachten: [aanbod] }) })).toBe(true);
    const later = { ...aanbod, id: 'o2', toestand: 'AANGEBODEN' as const, aangebodenOp: '2026-11-21T09:00:00Z' };
    expect(isTerug({ ...eigen, casus: met({ overdrachten: [later, aanbod] }) })).toBe(false);
  });
});
