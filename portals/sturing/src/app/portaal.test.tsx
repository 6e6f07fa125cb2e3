import { describe, expect, test } from '@jest/globals';
import { useNavigate, useRoutes } from '@bv/portal';
import { laadAlles, proefnet, Proefomgeving } from '@bv/portal/proef';
import { UiOmgeving } from '@bv/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { portaal } from './portaal.js';

await laadAlles(portaal.routes);

const Schermen = () => {
  const navigeer = useNavigate();
  return <UiOmgeving navigeer={(href) => void navigeer(href)}>{useRoutes([{ path: 'sturing', children: portaal.routes }])}</UiOmgeving>;
};

const WIM = { id: 'wim', naam: 'Wim van Dalen', functie: 'bestuurder', organisatie: 'Blijvend Veilig' };

describe('het portaal van bestuurders', () => {
  test('opent bij de cijfers, en vraagt niets anders dan die twee bladzijden', async () => {
    const net = proefnet({
      Cijfers: () => ({ __typename: 'Query', cijfers: { __typename: 'Cijfers', gekekenOp: '2026-11-21T10:00:00Z', groepen: [{ __typename: 'Cijfergroep', code: 'ALLES', naam: 'Alle gebieden', ververstOp: '2026-11-21T10:00:00Z', maten: [] }] } }),
      Nota: () => ({ __typename: 'Query', nota: { __typename: 'Nota', vergelijking: [] } }),
    });
    render(
      <Proefomgeving net={net} portaal="sturing" pad="/sturing" sessie={{ persoon: WIM }}>
        <Schermen />
      </Proefomgeving>,
    );
    await userEvent.click(await screen.findByRole('link', { name: 'De cijfers van de Contourennota' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Cijfers van de Contourennota' })).toBeInTheDocument();
    expect(new Set(net.verzoeken.map(({ operatie }) => operatie))).toEqual(new Set(['Cijfers', 'Nota']));
    expect(portaal.menu.map(({ pad }) => pad)).toEqual(['meten', 'meten/nota']);
  });
});
