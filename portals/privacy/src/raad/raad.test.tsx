import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const bericht = (id: string, toestand: string) => ({ __typename: 'Corvregel', id, kenmerk: `VTO-${id}`, casusnummer: 'BV-2026-00001', toestand, pogingen: 5, volgendeOp: null, bezorgdOp: toestand === 'BEZORGD' ? '2026-11-20T10:00:00Z' : null });
const bezwaar = (id: string, overig: object) => ({ __typename: 'Toetsbezwaarregel', id, op: '2026-11-20T10:00:00Z', wie: 'Anouk Visser', bezwaar: null, grond: null, casusnummer: 'BV-2026-00001', toetsing: 'T-2026-0001', ...overig });
const net = { Raadtoezicht: () => ({ corvberichten: [bericht('A', 'MISLUKT'), bericht('B', 'BEZORGD')], toetsbezwaren: [bezwaar('1', { bezwaar: 'DUO' }), bezwaar('2', { grond: 'FAMILIE' })] }) };

describe('de weg naar de Raad', () => {
  test('toont wat niet aankwam en wie niet mocht toetsen, met hoe dat bleek', async () => {
    toonPortaal('/privacy/raad', net);
    const berichten = await screen.findByRole('table', { name: /Berichten aan de Raad/ });
    expect(within(berichten).getAllByRole('button').map((knop) => knop.getAttribute('aria-label'))).toEqual(['Opnieuw versturen: VTO-A']);
    expect(screen.getByText('Door het systeem gevonden')).toBeInTheDocument();
    expect(screen.getByText('Zelf gemeld')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('stuurt hetzelfde bericht opnieuw', async () => {
    const verzoeken = toonPortaal('/privacy/raad', { ...net, CorvBerichtOpnieuwVersturen: () => ({ corvBerichtOpnieuwVersturen: { __typename: 'Uitkomst', gelukt: true, id: 'A', casusId: null, versie: null, weigeringen: [], conflict: null } }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Opnieuw versturen: VTO-A' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'CorvBerichtOpnieuwVersturen')?.variabelen['invoer']).toEqual({ id: 'A' }));
  });
});
