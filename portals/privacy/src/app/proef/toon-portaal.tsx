import { useNavigate, useRoutes } from '@bv/portal';
import { laadAlles, type Antwoord, proefnet, Proefomgeving, type Verzoek } from '@bv/portal/proef';
import { UiOmgeving } from '@bv/ui';
import { render } from '@testing-library/react';
import { portaal } from '../portaal.js';

await laadAlles(portaal.routes);

const EVA = { id: 'eva', naam: 'Eva Lindeman', functie: 'privacyfunctionaris', organisatie: 'Blijvend Veilig' };

const Schermen = () => {
  const navigeer = useNavigate();
  return <UiOmgeving navigeer={(href) => void navigeer(href)}>{useRoutes([{ path: 'privacy', children: portaal.routes }])}</UiOmgeving>;
};

/** Opens the portal at this address as Eva, with these answers of the gateway. Gives back what was asked. */
export const toonPortaal = (pad: string, antwoorden: Readonly<Record<string, Antwoord>> = {}): readonly Verzoek[] => {
  const net = proefnet(antwoorden);
  render(
    <Proefomgeving net={net} portaal="privacy" pad={pad} sessie={{ persoon: EVA }}>
      <Schermen />
    </Proefomgeving>,
  );
  return net.verzoeken;
};
