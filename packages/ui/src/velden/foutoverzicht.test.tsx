import { beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Knop } from '../actie/knop.js';
import { schendingen } from '../proef/axe.js';
import { Datumveld } from './datumveld.js';
import { Formulier } from './formulier.js';
import { Keuzerondjes } from './keuzerondjes.js';
import { Tekstveld } from './tekstveld.js';

const Proefformulier = () => {
  const [naam, setNaam] = useState('');
  const [datum, setDatum] = useState<string | null>(null);
  const [soort, setSoort] = useState<string | null>(null);
  const [poging, setPoging] = useState(0);
  const fouten = poging === 0 ? [] : [
    ...(naam ? [] : [{ veld: 'personen.0.naam', tekst: 'Vul de naam in' }]),
    ...(datum ? [] : [{ veld: 'geboren', tekst: 'Vul de geboortedatum in' }]),
    ...(soort ? [] : [{ veld: 'soort', tekst: 'Kies een soort' }]),
  ];
  return (
    <Formulier aria-label="Persoon" fouten={fouten} poging={poging} onVerzenden={() => setPoging(poging + 1)} acties={<Knop type="submit">Bewaren</Knop>}>
      <Tekstveld naam="personen.0.naam" label="Naam" waarde={naam} onWijzig={setNaam} fout={fouten.find(({ veld }) => veld === 'personen.0.naam')?.tekst} verplicht />
      <Datumveld naam="geboren" label="Geboren" waarde={datum} onWijzig={setDatum} fout={fouten.find(({ veld }) => veld === 'geboren')?.tekst} />
      <Keuzerondjes naam="soort" label="Soort" waarde={soort} onWijzig={setSoort} opties={[{ waarde: 'a', tekst: 'Kind' }, { waarde: 'b', tekst: 'Ouder' }]} />
    </Formulier>
  );
};

const bewaar = () => userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
const overzicht = () => screen.getByRole('group', { name: 'Fouten in het formulier' });

describe('Foutoverzicht', () => {
  beforeEach(() => {
    document.title = 'Persoon toevoegen';
  });

  it('krijgt de focus en telt de fouten in de titel van de pagina', async () => {
    render(<Proefformulier />);
    expect(screen.queryByRole('group', { name: 'Fouten in het formulier' })).not.toBeInTheDocument();
    await bewaar();
    expect(overzicht()).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Er klopt iets niet. Verbeter 3 punten.' })).toBeInTheDocument();
    expect(document.title).toBe('(3 fouten) Persoon toevoegen');
  });

  it('krijgt bij elke poging opnieuw de focus, niet bij elk teken', async () => {
    render(<Proefformulier />);
    await bewaar();
    const naam = screen.getByRole('textbox', { name: 'Naam' });
    await userEvent.type(naam, 'El');
    expect(naam).toHaveFocus();
    expect(document.title).toBe('(2 fouten) Persoon toevoegen');
    await bewaar();
    expect(overzicht()).toHaveFocus();
  });

  it('brengt naar een tekstveld, de dag van een datum en het eerste rondje', async () => {
    render(<Proefformulier />);
    await bewaar();
    await userEvent.click(screen.getByRole('link', { name: 'Vul de naam in' }));
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Vul de geboortedatum in' }));
    expect(screen.getByRole('spinbutton', { name: /dag/ })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Kies een soort' }));
    expect(screen.getByRole('radio', { name: 'Kind' })).toHaveFocus();
  });

  it('herhaalt de fout bij het veld en ruimt de titel op als alles klopt', async () => {
    const { unmount } = render(<Proefformulier />);
    await bewaar();
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveAccessibleDescription('Vul de naam in');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toBeInvalid();
    expect(await schendingen()).toEqual([]);
    unmount();
    expect(document.title).toBe('Persoon toevoegen');
  });
});
