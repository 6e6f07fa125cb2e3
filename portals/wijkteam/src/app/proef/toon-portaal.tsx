import { type Federatie, FederatieContext, useNavigate, useRoutes } from '@bv/portal';
import { laadAlles, type Antwoord, proefnet, Proefomgeving, type Verzoek } from '@bv/portal/proef';
import { UiOmgeving } from '@bv/ui';
import { render } from '@testing-library/react';
import { portaal } from '../portaal.js';

await laadAlles(portaal.routes);

export const YUSUF = { id: 'yusuf', naam: 'Yusuf Demir', functie: 'medewerker buurtteam', organisatie: 'Buurtteam Nieuw-West' };

// The other builds are not here: their parts stand in by name.
const leeg = () => Promise.reject(new Error('Hier is geen ander portaal.'));

const FEDERATIE: Federatie = {
  portalen: { 'veilig-thuis': leeg, duo: leeg, rvdk: leeg, wijkteam: leeg, privacy: leeg, sturing: leeg },
  onderdelen: { 'veilig-thuis/overdrachtstand': () => Promise.resolve(() => <p>Stand van de overdracht</p>) },
};

const Schermen = () => {
  const navigeer = useNavigate();
  return <UiOmgeving navigeer={(href) => void navigeer(href)}>{useRoutes([{ path: 'wijkteam', children: portaal.routes }])}</UiOmgeving>;
};

/** Opens the portal at this address as Yusuf, with these answers of the gateway. Gives back what was asked. */
export const toonPortaal = (pad: string, antwoorden: Readonly<Record<string, Antwoord>>): readonly Verzoek[] => {
  const net = proefnet(antwoorden);
  render(
    <Proefomgeving net={net} portaal="wijkteam" pad={pad} sessie={{ persoon: YUSUF }}>
      <FederatieContext value={FEDERATIE}>
        <Schermen />
      </FederatieContext>
    </Proefomgeving>,
  );
  return net.verzoeken;
};

/** The answer of a command: done, unless `overig` says otherwise. */
export const uitkomst = (naam: string, overig: object = {}): Antwoord => () => ({
  __typename: 'Mutation',
  [naam]: { __typename: 'Uitkomst', gelukt: true, id: 'x', casusId: 'casus-1', versie: 2, weigeringen: [], conflict: null, ...overig },
});
