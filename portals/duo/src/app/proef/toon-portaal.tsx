import { FederatieContext, type Federatie, PortaalProvider, Router, SessieProvider, useNavigate, useRoutes } from '@bv/portal';
import { laadAlles } from '@bv/portal/proef';
import { UiOmgeving } from '@bv/ui';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { portaal } from '../portaal.js';
import { type allesVerzonnen, type Antwoorden, proefnet } from './proefnet.js';

await laadAlles(portaal.routes);

const leeg = () => Promise.reject(new Error('Hier is geen ander portaal.'));

const FEDERATIE: Federatie = {
  portalen: { 'veilig-thuis': leeg, duo: leeg, rvdk: leeg, wijkteam: leeg, privacy: leeg, sturing: leeg },
  onderdelen: { 'veilig-thuis/overdrachtstand': () => Promise.resolve(() => <p>De stand van de overdracht</p>) },
};

const Omgeving = ({ children }: { children: ReactNode }) => {
  const navigeer = useNavigate();
  return <UiOmgeving navigeer={(href) => void navigeer(href)}>{children}</UiOmgeving>;
};

const Schermen = () => useRoutes([{ path: 'duo', children: portaal.routes }]);

/** Opens the portal at this address as Samira, with these answers of the gateway. Gives back what was asked. */
export const toonPortaal = (adres: string, antwoorden: Antwoorden | typeof allesVerzonnen) => {
  const verzoeken = proefnet(antwoorden);
  // A step of its own in the history, as each visit is: the router calls a step without a key by the same name each time.
  window.history.pushState({ key: `stap-${String(window.history.length)}-${adres}` }, '', adres);
  render(
    <Router>
      <Omgeving>
        <SessieProvider>
          <FederatieContext value={FEDERATIE}>
            <PortaalProvider portaal="duo">
              <Schermen />
            </PortaalProvider>
          </FederatieContext>
        </SessieProvider>
      </Omgeving>
    </Router>,
  );
  return verzoeken;
};
