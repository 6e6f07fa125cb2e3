import { describe, expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ConceptWissenDocument } from '../gql/graphql.js';
import { type Antwoord, proefnet } from '../proef/proefnet.js';
import { Proefomgeving } from '../proef/proefomgeving.js';
import type { Formulierfouten } from './meld-weigeringen.js';
import { useOpdracht } from './use-opdracht.js';

const uitkomst = (overig: object = {}) => ({
  __typename: 'Mutation',
  conceptWissen: { __typename: 'Uitkomst', gelukt: true, id: null, casusId: null, versie: 1, weigeringen: [], conflict: null, ...overig },
});

const WEIGERING = { __typename: 'Weigering', code: 'TE_KORT', veld: 'reden', tekst: 'Schrijf wat er gebeurde.' };

const opstelling = (antwoord: Antwoord, opties: { formulier?: Formulierfouten; gelukt?: () => void } = {}) => {
  const net = proefnet({ ConceptWissen: antwoord });
  const wrapper = ({ children }: { children: ReactNode }) => <Proefomgeving net={net}>{children}</Proefomgeving>;
  const { result } = renderHook(() => useOpdracht(ConceptWissenDocument, opties), { wrapper });
  return {
    voerUit: async () => {
      let antwoord: unknown;
      await act(async () => {
        antwoord = await result.current.voerUit({ sleutel: 'x' });
      });
      return antwoord;
    },
    stand: () => result.current,
    sleutels: () => net.verzoeken.map(({ variabelen }) => variabelen['sleutel']),
  };
};

describe('de sleutel van een opdracht', () => {
  test('blijft dezelfde als het antwoord niet aankwam', async () => {
    let keer = 0;
    const proef = opstelling(() => {
      keer += 1;
      if (keer === 1) throw new TypeError('Failed to fetch');
      return uitkomst();
    });
    expect(await proef.voerUit()).toBeUndefined();
    expect(proef.stand().storing).toBe('niet-bereikbaar');
    expect(await proef.voerUit()).toMatchObject({ gelukt: true });
    const [eerste, tweede] = proef.sleutels();
    expect(eerste).toBe(tweede);
    expect(proef.stand().storing).toBeUndefined();
  });

  test('is een nieuwe na een gelukte opdracht', async () => {
    const proef = opstelling(() => uitkomst());
    await proef.voerUit();
    await proef.voerUit();
    const [eerste, tweede] = proef.sleutels();
    expect(eerste).not.toBe(tweede);
  });

  test('is een nieuwe na een weigering, want de invoer wordt een andere', async () => {
    const proef = opstelling(() => uitkomst({ gelukt: false, weigeringen: [WEIGERING] }));
    await proef.voerUit();
    await proef.voerUit();
    expect(new Set(proef.sleutels()).size).toBe(2);
  });

  test('een dubbele klik stuurt de opdracht één keer', async () => {
    const proef = opstelling(() => uitkomst());
    await act(async () => {
      const { voerUit } = proef.stand();
      await Promise.all([voerUit({ sleutel: 'x' }), voerUit({ sleutel: 'x' })]);
    });
    expect(proef.sleutels()).toHaveLength(1);
  });
});

describe('het antwoord op een opdracht', () => {
  test('een weigering komt bij haar veld in het formulier', async () => {
    const setError = jest.fn<(veld: string, fout: { type: string; message: string }) => void>();
    const proef = opstelling(() => uitkomst({ gelukt: false, weigeringen: [WEIGERING] }), { formulier: { setError } });
    await proef.voerUit();
    expect(setError).toHaveBeenCalledWith('reden', { type: 'TE_KORT', message: 'Schrijf wat er gebeurde.' });
    expect(proef.stand().weigeringen).toHaveLength(1);
  });

  test('een conflict laat beide teksten staan en is geen succes', async () => {
    const gelukt = jest.fn();
    const conflict = {
      __typename: 'Conflict',
      versie: 4,
      gewijzigdDoor: 'Joost Bakker',
      gewijzigdOp: '2026-11-22T13:30:00Z',
      velden: [{ __typename: 'Conflictveld', veld: 'dan', huidig: 'belt hij oma' }],
    };
    const proef = opstelling(() => uitkomst({ gelukt: false, conflict }), { gelukt });
    await proef.voerUit();
    expect(proef.stand().conflict?.velden[0]?.huidig).toBe('belt hij oma');
    expect(gelukt).not.toHaveBeenCalled();
    act(() => proef.stand().begin());
    expect(proef.stand().conflict).toBeUndefined();
  });
});
