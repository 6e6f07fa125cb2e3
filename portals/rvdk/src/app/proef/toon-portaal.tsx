import { useRoutes } from '@bv/portal';
import { laadAlles, type Antwoord, Proefomgeving, proefnet, type Verzoek } from '@bv/portal/proef';
import { render } from '@testing-library/react';
import { portaal } from '../portaal.js';

await laadAlles(portaal.routes);

const Schermen = () => useRoutes([{ path: 'rvdk', children: portaal.routes }]);

const PERSONEN = {
  hanna: { id: 'hanna', naam: 'Hanna de Groot', functie: 'raadsonderzoeker', organisatie: 'Raad voor de Kinderbescherming' },
  anouk: { id: 'anouk', naam: 'Anouk Visser', functie: 'raadsonderzoeker', organisatie: 'Raad voor de Kinderbescherming' },
};

/** What a command answers; `delen` is what was read again with it. */
export const uitkomst = (naam: string, delen: object = {}): object => ({
  __typename: 'Mutation',
  [naam]: { __typename: 'Uitkomst', gelukt: true, id: 'x', casusId: 'casus-1', versie: 3, weigeringen: [], conflict: null, ...delen },
});

export const weigering = (naam: string, weigeringen: readonly { code: string; veld: string | null; tekst: string }[], delen: object = {}): object =>
  uitkomst(naam, { gelukt: false, weigeringen: weigeringen.map((een) => ({ __typename: 'Weigering', ...een })), ...delen });

/** Opens the portal of the Raad at this address. Gives back what was asked. */
export const toonPortaal = (adres: string, antwoorden: Readonly<Record<string, Antwoord>>, wie: keyof typeof PERSONEN = 'hanna'): readonly Verzoek[] => {
  const net = proefnet(antwoorden);
  render(
    <Proefomgeving net={net} portaal="rvdk" pad={adres} sessie={{ persoon: PERSONEN[wie] }}>
      <Schermen />
    </Proefomgeving>,
  );
  return net.verzoeken;
};
