import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afscherming, bevinding, proeftoetsing } from '../app/proef/proeftoetsing.js';
import { toonPortaal, uitkomst, weigering } from '../app/proef/toon-portaal.js';

const ADRES = '/rvdk/toetsing/t-1/feiten';
const lees = (overig = {}) => ({ Toetsing: () => ({ toetsing: proeftoetsing(overig) }) });
const feit = async (nummer: number) => within(await screen.findByRole('article', { name: `Feit ${nummer}` }));

const bewaarde = (oordeel: 'VOLGT_UIT_BRON' | 'VRAAG' | 'VOLGT_NIET', stukId: string, notitie: string | null = null) =>
  uitkomst('bevindingVastleggen', {
    toetsing: {
      __typename: 'Toetsing',
      id: 't-1',
      stukken: proeftoetsing().stukken.map(({ id, __typename }) => ({ __typename, id, bevinding: id === stukId ? bevinding(oordeel, notitie) : null })),
      bevindingen: [],
    },
  });

const invoeren = (verzoeken: ReturnType<typeof toonPortaal>) => verzoeken.filter(({ operatie }) => operatie === 'BevindingVastleggen').map(({ variabelen }) => variabelen['invoer']);

describe('feiten toetsen', () => {
  test('wie het anders ziet staat eerst, met de bron van het gekozen feit ernaast', async () => {
    toonPortaal(ADRES, lees());
    await screen.findByRole('article', { name: 'Feit 2' });
    expect(screen.getAllByRole('article').map((kaart) => kaart.getAttribute('aria-label'))).toEqual(['Feit 2', 'Feit 1', 'Feit 3']);
    expect(screen.getByText('0 van 3 feiten getoetst')).toBeInTheDocument();
    const bron = within(screen.getByRole('complementary', { name: 'Bron bij feit 2' }));
    expect(bron.getByText('Ik was aan het koken.')).toBeInTheDocument();
    expect((await feit(3)).getByText('Geen reactie van het gezin')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een keuze zonder vraag wordt meteen bewaard', async () => {
    const verzoeken = toonPortaal(ADRES, { ...lees(), BevindingVastleggen: () => bewaarde('VOLGT_UIT_BRON', 'stuk-5') });
    await userEvent.click((await feit(2)).getByRole('radio', { name: 'Volgt uit bron' }));
    expect(await screen.findByText('1 van 3 feiten getoetst')).toBeInTheDocument();
    // What stays in view while one scrolls says the same, and jumps to the next.
    expect(screen.getByText('Nog 2 van 3 feiten te toetsen')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Naar het volgende open feit' })).toBeInTheDocument();
    expect(invoeren(verzoeken)).toEqual([{ toetsingId: 't-1', stukId: 'stuk-5', oordeel: 'VOLGT_UIT_BRON', notitie: null }]);
    expect((await feit(2)).getByText(/Concept bewaard om/)).toBeInTheDocument();
  });

  test('een vraag wacht op woorden, en zegt dat als die er niet komen', async () => {
    const verzoeken = toonPortaal(ADRES, { ...lees(), BevindingVastleggen: () => bewaarde('VRAAG', 'stuk-6', 'Wie zag dit?') });
    const kaart = await feit(3);
    await userEvent.click(kaart.getByRole('radio', { name: 'Vraag' }));
    expect(kaart.getByText('Nog niet bewaard')).toBeInTheDocument();
    await userEvent.click(kaart.getByRole('textbox', { name: 'Wat is uw vraag?' }));
    await userEvent.tab();
    expect(await kaart.findByText(/Schrijf op wat uw vraag is/)).toBeInTheDocument();
    expect(invoeren(verzoeken)).toEqual([]);
    await userEvent.click(kaart.getByRole('textbox', { name: 'Wat is uw vraag?' }));
    await userEvent.paste('Wie zag dit?');
    await userEvent.tab();
    await waitFor(() => expect(invoeren(verzoeken)).toEqual([{ toetsingId: 't-1', stukId: 'stuk-6', oordeel: 'VRAAG', notitie: 'Wie zag dit?' }]));
    await waitFor(() => expect(kaart.queryByText('Nog niet bewaard')).not.toBeInTheDocument());
  });

  test('van snelle keuzes achter elkaar telt de laatste', async () => {
    let vrij: (antwoord: object) => void = () => undefined;
    const eerste = new Promise<object>((klaar) => { vrij = klaar; });
    const antwoorden = [eerste, Promise.resolve(bewaarde('VOLGT_UIT_BRON', 'stuk-6'))];
    const verzoeken = toonPortaal(ADRES, { ...lees({ stukken: proeftoetsing().stukken.map((een) => (een.id === 'stuk-6' ? { ...een, bevinding: bevinding('VRAAG', 'Wie?') } : een)) }), BevindingVastleggen: () => antwoorden.shift() ?? {} });
    const kaart = await feit(3);
    await userEvent.click(kaart.getByRole('radio', { name: 'Volgt niet' }));
    await userEvent.click(kaart.getByRole('radio', { name: 'Volgt uit bron' }));
    vrij(bewaarde('VOLGT_NIET', 'stuk-6', 'Wie?'));
    await waitFor(() => expect(invoeren(verzoeken)).toMatchObject([{ oordeel: 'VOLGT_NIET' }, { oordeel: 'VOLGT_UIT_BRON' }]));
    expect(await kaart.findByText(/Concept bewaard om/)).toBeInTheDocument();
    expect(kaart.getByRole('radio', { name: 'Volgt uit bron' })).toBeChecked();
  });

  test('zonder verbinding blijft het antwoord staan en staat erbij dat het niet bewaard is', async () => {
    toonPortaal(ADRES, { ...lees(), BevindingVastleggen: () => { throw new TypeError('geen lijn'); } });
    const kaart = await feit(2);
    await userEvent.click(kaart.getByRole('radio', { name: 'Volgt uit bron' }));
    expect(await kaart.findByText(/Niet bewaard. We proberen het opnieuw/)).toBeInTheDocument();
    expect(kaart.getByRole('radio', { name: 'Volgt uit bron' })).toBeChecked();
  });

  test('een weigering staat bij het feit, want het duo kan de vraag intussen hebben ingetrokken', async () => {
    const tekst = 'Dit kan nu niet meer: de toetsing is intussen ingetrokken.';
    toonPortaal(ADRES, { ...lees(), BevindingVastleggen: () => weigering('bevindingVastleggen', [{ code: 'TOESTAND_VERANDERD', veld: null, tekst }], { toetsing: null }) });
    const kaart = await feit(2);
    await userEvent.click(kaart.getByRole('radio', { name: 'Volgt uit bron' }));
    expect(await kaart.findByText(tekst)).toBeInTheDocument();
  });

  test('een interpretatie staat apart en is niet te toetsen', async () => {
    toonPortaal(ADRES, lees());
    const apart = within(await screen.findByRole('region', { name: 'Interpretaties van het duo' }));
    expect(apart.getByText('Dit zijn geen feiten')).toBeInTheDocument();
    expect(apart.queryByRole('radio')).not.toBeInTheDocument();
  });

  test('na het delen zijn de feiten weer dicht en staan de eigen antwoorden er nog', async () => {
    toonPortaal(ADRES, lees({ toestand: 'GEDEELD', gedeeldOp: '2026-11-21T10:00:00Z', stukken: [], bevindingen: [bevinding('VRAAG', 'Wie zag dit?')], afschermingen: [afscherming('FEIT', ['stukken'])] }));
    expect(await screen.findByText('De vastgezette versie is weer dicht')).toBeInTheDocument();
    expect(screen.getByText('Wie zag dit?')).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
