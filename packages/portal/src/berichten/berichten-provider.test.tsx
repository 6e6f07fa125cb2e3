import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Proefomgeving, proefnet } from '../proef/index.js';
import { BerichtenProvider, useBerichten } from './berichten-provider.js';

const bericht = (id: string) => ({ __typename: 'Bericht', id, soort: 'TERUGKOPPELING', casusId: 'c-1', handelingId: null, op: '2026-11-30T10:00:00.000Z', gelezenOp: null });

const echt = globalThis.fetch;
let neemOp: () => void;
/** The line to the gateway: rings until somebody takes it. */
beforeEach(() => {
  globalThis.fetch = () =>
    new Promise((klaar) => {
      neemOp = () => klaar(new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }));
    });
});
afterEach(() => {
  globalThis.fetch = echt;
});

const Bel = () => {
  const { ongelezen, werkbeurt } = useBerichten();
  return (
    <p>
      {ongelezen} ongelezen, {werkbeurt === 0 ? 'werk als het was' : 'werk opnieuw'}
    </p>
  );
};

const open = (lijst: string[]) => {
  const net = proefnet({ Berichten: () => ({ __typename: 'Query', berichten: lijst.map(bericht) }) });
  render(
    <Proefomgeving net={net}>
      <BerichtenProvider portaal="duo">
        <Bel />
      </BerichtenProvider>
    </Proefomgeving>,
  );
  return net;
};

test('wat kwam tussen de eerste lijst en de lijn, wordt alsnog gehoord en ververst het werk', async () => {
  const lijst = ['b-1'];
  open(lijst);
  await screen.findByText('1 ongelezen, werk als het was');
  lijst.push('b-2');
  act(() => neemOp());
  await screen.findByText('2 ongelezen, werk opnieuw');
  expect(screen.getByText(/Nieuw bericht/)).toBeInTheDocument();
});

test('kwam er niets, dan blijft het werk zoals het was', async () => {
  const net = open(['b-1']);
  await screen.findByText('1 ongelezen, werk als het was');
  act(() => neemOp());
  await expect(screen.findByText(/werk opnieuw/, undefined, { timeout: 1000 })).rejects.toThrow();
  expect(net.verzoeken.map(({ operatie }) => operatie)).toEqual(['Berichten', 'Berichten']);
});
