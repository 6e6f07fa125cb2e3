import { useNavigate, useRoutes } from '@bv/portal';
import { laadAlles, type Antwoord, proefnet, Proefomgeving, type Verzoek, type verzinner } from '@bv/portal/proef';
import { UiOmgeving } from '@bv/ui';
import { render } from '@testing-library/react';
import { portaal } from '../portaal.js';

await laadAlles(portaal.routes);

export const RENSKE = { id: 'renske', naam: 'Renske Smit', functie: 'medewerker Veilig Thuis', organisatie: 'Veilig Thuis' };

const Schermen = () => {
  const navigeer = useNavigate();
  return <UiOmgeving navigeer={(href) => void navigeer(href)}>{useRoutes([{ path: 'veilig-thuis', children: portaal.routes }])}</UiOmgeving>;
};

// What the pages of a dossier and the list ask by the way; a test that is about it says it itself.
const VANZELF: Readonly<Record<string, Antwoord>> = {
  Radar: () => ({ __typename: 'Query', radar: [] }),
  Koppelingen: () => ({ __typename: 'Query', koppelingen: [] }),
};

/** Opens the portal at this address as Renske, with these answers of the gateway; what stands in none of them, `anders` makes up. Gives back what was asked. */
export const toonPortaal = (pad: string, antwoorden: Readonly<Record<string, Antwoord>>, anders?: ReturnType<typeof verzinner>): readonly Verzoek[] => {
  const net = proefnet(anders ? antwoorden : { ...VANZELF, ...antwoorden }, anders);
  render(
    <Proefomgeving net={net} portaal="veilig-thuis" pad={pad} sessie={{ persoon: RENSKE }}>
      <Schermen />
    </Proefomgeving>,
  );
  return net.verzoeken;
};

/** The answer of a command that was done. */
export const gelukt = (naam: string, overig: object = {}): Antwoord => () => ({
  __typename: 'Mutation',
  [naam]: { __typename: 'Uitkomst', gelukt: true, id: 'x', casusId: 'casus-1', versie: 2, weigeringen: [], conflict: null, ...overig },
});

/** The answer of a command that was refused. */
export const geweigerd = (naam: string, code: string, tekst: string, veld: string | null = null): Antwoord =>
  gelukt(naam, { gelukt: false, id: null, weigeringen: [{ __typename: 'Weigering', code, veld, tekst }] });
