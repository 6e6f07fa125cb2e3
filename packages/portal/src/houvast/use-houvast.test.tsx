import { expect, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { useHouvast } from './use-houvast.js';

const Bladzijde = ({ kaal = false }: { kaal?: boolean }) => {
  useHouvast();
  const [stap, zet] = useState(0);
  const [hoogte, zetHoogte] = useState(1);
  return (
    <main id="inhoud" tabIndex={-1}>
      <a href="/ver">Ver weg</a>
      <section>
        {stap === 0 ? <button onClick={() => zet(1)}>Starten</button> : kaal ? <p>Gestart</p> : <a href="/verder">Verder</a>}
      </section>
      <span>
        <button disabled={hoogte === 0} onClick={() => zetHoogte(0)}>Omhoog</button>
        <button>Omlaag</button>
      </span>
    </main>
  );
};

const na = async (naam: string, bladzijde = <Bladzijde />) => {
  render(bladzijde);
  screen.getByRole('button', { name: naam }).focus();
  await userEvent.keyboard('{Enter}');
};

test('een knop die na zijn werk weg is, geeft focus aan wat ervoor in de plaats kwam', async () => {
  await na('Starten');
  await waitFor(() => expect(screen.getByRole('link', { name: 'Verder' })).toHaveFocus());
});

test('een knop die niet meer kan, geeft focus aan de knop ernaast', async () => {
  await na('Omhoog');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Omlaag' })).toHaveFocus());
});

test('staat er in dat vak niets meer om op te drukken, dan gaat focus niet naar iets verderop maar naar de bladzijde', async () => {
  await na('Starten', <Bladzijde kaal />);
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

test('verdwijnt een knop uit een regel die blijft, dan gaat focus naar de volgende regel en niet terug naar de eerste', async () => {
  const Lijst = () => {
    useHouvast();
    const [gekozen, zet] = useState('');
    return <main><ul>{['een', 'twee', 'drie'].map((naam) => <li key={naam}>{gekozen === naam ? 'Gekozen' : <button onClick={() => zet(naam)}>Kies {naam}</button>}</li>)}</ul></main>;
  };
  await na('Kies twee', <Lijst />);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Kies drie' })).toHaveFocus());
});

test('wat uit de balk boven de bladzijde verdwijnt, brengt focus nergens heen', async () => {
  const Balk = () => {
    useHouvast();
    const [smal, zet] = useState(false);
    return <><a href="#inhoud">Naar de inhoud</a>{smal ? null : <button onClick={() => zet(true)}>Menu</button>}<main id="inhoud" tabIndex={-1}><button>Hier</button></main></>;
  };
  await na('Menu', <Balk />);
  await new Promise((klaar) => setTimeout(klaar, 200));
  expect(document.body).toHaveFocus();
});

test('een bladzijde die voor een andere plaatsmaakt, geeft focus aan die andere', async () => {
  const Wissel = () => {
    useHouvast();
    const [klaar, zet] = useState(false);
    useEffect(() => {
      const wekker = setTimeout(() => zet(true), 50);
      return () => clearTimeout(wekker);
    }, []);
    return <><a href="#inhoud">Naar de inhoud</a><main key={String(klaar)} id="inhoud" tabIndex={-1}>{klaar ? 'Geladen' : 'Openen'}</main></>;
  };
  render(<Wissel />);
  screen.getByRole('main').focus();
  await waitFor(() => expect(screen.getByText('Geladen')).toHaveFocus());
});

test('wie met de muis ergens naast klikt, wordt niet teruggetrokken', async () => {
  render(<Bladzijde />);
  screen.getByRole('button', { name: 'Omlaag' }).focus();
  await userEvent.click(document.body);
  screen.getByRole('link', { name: 'Ver weg' }).setAttribute('data-anders', 'ja');
  await new Promise((klaar) => setTimeout(klaar, 200));
  expect(document.body).toHaveFocus();
});
