import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { type Antwoord, proefnet } from '../proef/proefnet.js';
import { Proefomgeving } from '../proef/proefomgeving.js';
import { conceptlade } from './conceptlade.js';
import { useConcept } from './use-concept.js';

const SLEUTEL = '/duo/gezin/c-1/plan#afspraak';

const Formulier = () => {
  const [waarden, zetWaarden] = useState({ als: '' });
  const concept = useConcept(SLEUTEL, waarden, { titel: 'Nieuwe afspraak', herstel: zetWaarden });
  return (
    <>
      <label>
        Als <input value={waarden.als} onChange={({ target }) => zetWaarden({ als: target.value })} />
      </label>
      <output>{concept.stand}</output>
      <button onClick={() => void concept.wis()}>Klaar</button>
    </>
  );
};

const open = (antwoorden: Record<string, Antwoord> = {}) => {
  const net = proefnet(antwoorden);
  const { unmount } = render(
    <Proefomgeving net={net}>
      <Formulier />
    </Proefomgeving>,
  );
  return { unmount, bewaard: () => net.verzoeken.filter(({ operatie }) => operatie === 'ConceptBewaren'), net };
};

const na = (duur: number) => act(() => jest.advanceTimersByTimeAsync(duur));
const typ = (tekst: string) => fireEvent.change(screen.getByLabelText('Als'), { target: { value: tekst } });
const stand = () => document.querySelector('output')?.textContent;
const inhoud = (als: string) => JSON.stringify({ titel: 'Nieuwe afspraak', pad: '/', waarden: { als } });
const lokaal = () => conceptlade.lees(SLEUTEL);

describe('een concept', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    conceptlade.maakLeeg();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('staat binnen twee seconden na een pauze op de server, zonder controle', async () => {
    const { bewaard } = open();
    await na(0);
    typ('hij');
    await na(500);
    typ('hij boos wordt');
    expect(bewaard()).toHaveLength(0);
    await na(2_000);
    expect(bewaard().map(({ variabelen }) => variabelen['invoer'])).toEqual([{ sleutel: SLEUTEL, inhoud: inhoud('hij boos wordt') }]);
    expect(stand()).toBe('bewaard');
    expect(screen.getByText(/^Concept bewaard om \d\d:\d\d$/)).toBeInTheDocument();
    expect(await lokaal()).toBeUndefined();
  });

  test('van wie doortypt zonder pauze staat na twee seconden ook op de server, en tot dan staat er dat het nog niet bewaard is', async () => {
    const { bewaard } = open();
    await na(0);
    let tekst = '';
    for (let toets = 0; toets < 22; toets += 1) {
      tekst += 'x';
      typ(tekst);
      if (toets === 3) expect(stand()).toBe('wacht');
      await na(100);
    }
    expect(bewaard().length).toBeGreaterThan(0);
    expect(bewaard().length).toBeLessThan(3);
    await na(2_000);
    expect(bewaard().at(-1)?.variabelen['invoer']).toMatchObject({ inhoud: inhoud(tekst) });
    expect(stand()).toBe('bewaard');
  });

  test('wordt niet bewaard zolang er niets is getypt', async () => {
    const { bewaard } = open();
    await na(10_000);
    expect(bewaard()).toHaveLength(0);
  });

  test('dat niet bewaard kon worden, blijft in dit tabblad en wordt opnieuw geprobeerd', async () => {
    let bereikbaar = false;
    const { bewaard } = open({
      ConceptBewaren: () => {
        if (!bereikbaar) throw new TypeError('Failed to fetch');
        return { __typename: 'Mutation', conceptBewaren: { __typename: 'Uitkomst', gelukt: true } };
      },
    });
    await na(0);
    typ('hij boos wordt');
    await na(2_000);
    expect(stand()).toBe('niet-bewaard');
    expect(await lokaal()).toBe(inhoud('hij boos wordt'));
    bereikbaar = true;
    await na(10_000);
    expect(stand()).toBe('bewaard');
    expect(bewaard().length).toBeGreaterThan(1);
    expect(await lokaal()).toBeUndefined();
  });

  test('gaat niet weg terwijl de sessie voorbij of van een ander is, en daarna wel', async () => {
    const { bewaard } = open();
    await na(0);
    conceptlade.zetMagWeg(false);
    typ('hij boos wordt');
    await na(40_000);
    expect([bewaard().length, stand(), await lokaal()]).toEqual([0, 'niet-bewaard', inhoud('hij boos wordt')]);
    conceptlade.zetMagWeg(true);
    await na(31_000);
    expect([bewaard().length, stand()]).toEqual([1, 'bewaard']);
  });

  test('komt terug in het veld als de pagina weer opent', async () => {
    const concept = { __typename: 'Concept', id: 'k-1', sleutel: SLEUTEL, inhoud: inhoud('hij boos wordt'), bijgewerktOp: '2026-11-22T13:32:00Z' };
    const { bewaard } = open({ Concept: () => ({ __typename: 'Query', concept }) });
    await na(0);
    expect(screen.getByLabelText('Als')).toHaveValue('hij boos wordt');
    await na(5_000);
    expect(bewaard()).toHaveLength(0);
  });

  test('dat er was, wordt niet overschreven omdat de gateway even weg is', async () => {
    let bereikbaar = false;
    const concept = { __typename: 'Concept', id: 'k-1', sleutel: SLEUTEL, inhoud: inhoud('hij boos wordt'), bijgewerktOp: '2026-11-22T13:32:00Z' };
    const { bewaard } = open({
      Concept: () => {
        if (!bereikbaar) throw new TypeError('Failed to fetch');
        return { __typename: 'Query', concept };
      },
    });
    await na(2_500);
    expect(bewaard()).toHaveLength(0);
    bereikbaar = true;
    await na(5_000);
    expect(screen.getByLabelText('Als')).toHaveValue('hij boos wordt');
  });

  test('wat alleen nog in dit tabblad stond, gaat voor wat de server heeft en wordt alsnog bewaard', async () => {
    await conceptlade.bewaar(SLEUTEL, inhoud('het nieuwste'));
    const { bewaard } = open({ Concept: () => ({ __typename: 'Query', concept: { __typename: 'Concept', id: 'k-1', sleutel: SLEUTEL, inhoud: inhoud('ouder'), bijgewerktOp: '2026-11-22T13:32:00Z' } }) });
    await na(0);
    expect(screen.getByLabelText('Als')).toHaveValue('het nieuwste');
    await na(2_000);
    expect(bewaard()).toHaveLength(1);
  });

  test('wat is getypt voordat het concept er was, wordt niet overschreven', async () => {
    const { bewaard } = open({
      Concept: () =>
        new Promise((klaar) => {
          setTimeout(() => klaar({ __typename: 'Query', concept: { __typename: 'Concept', id: 'k-1', sleutel: SLEUTEL, inhoud: inhoud('ouder'), bijgewerktOp: '2026-11-22T13:32:00Z' } }), 3_000);
        }),
    });
    await na(0);
    typ('nieuwer');
    await na(3_000);
    await na(2_000);
    expect(screen.getByLabelText('Als')).toHaveValue('nieuwer');
    expect(bewaard()).toHaveLength(1);
  });

  test('is na succes weg en komt niet terug', async () => {
    const { bewaard, net } = open();
    await na(0);
    typ('hij boos wordt');
    fireEvent.click(screen.getByText('Klaar'));
    await na(10_000);
    expect(bewaard()).toHaveLength(0);
    expect(net.verzoeken.at(-1)).toMatchObject({ operatie: 'ConceptWissen', variabelen: { invoer: { sleutel: SLEUTEL } } });
    expect(await lokaal()).toBeUndefined();
  });

  test('gaat bij het verlaten van de pagina nog naar de server', async () => {
    const { bewaard, unmount } = open();
    await na(0);
    typ('hij boos wordt');
    unmount();
    await na(0);
    expect(bewaard()).toHaveLength(1);
  });
});
