import { allePortalen } from '@bv/beleid';
import { ErrorBoundary, inzageverzoeken, Router, scherm, SessieProvider, useNavigate, useRoutes } from '@bv/portal';
import { UiOmgeving } from '@bv/ui';
import { Begin } from '../begin/begin.js';
import { Foutpagina } from './foutpagina.js';
import { NietGevonden } from './niet-gevonden.js';
import { Portaalpagina } from './portaalpagina.js';
import { Raam } from './raam.js';

const ROUTES = [
  {
    element: <Raam />,
    children: [
      { index: true, element: <Begin /> },
      { path: 'berichten', ...scherm(async () => (await import('../berichten/berichtenlijst.js')).Berichtenlijst) },
      { path: 'concepten', ...scherm(async () => (await import('../concepten/conceptenlijst.js')).Conceptenlijst) },
      { path: 'inzageverzoeken', ...inzageverzoeken },
      { path: 'noodtoegang', ...scherm(async () => (await import('../noodtoegang/noodtoegang-nemen.js')).NoodtoegangNemen) },
      { path: 'noodtoegang/:id', ...scherm(async () => (await import('../noodtoegang/noodtoegang.js')).Noodtoegang) },
      ...allePortalen.map((portaal) => ({ path: `${portaal}/*`, element: <Portaalpagina portaal={portaal} /> })),
      { path: '*', element: <NietGevonden /> },
    ],
  },
];

// Logging in is a page of the gateway, not of the shell.
const isVanGateway = (href: string) => href.startsWith('/aanmelden');

const Omgeving = () => {
  const navigeer = useNavigate();
  const schermen = useRoutes(ROUTES);
  return (
    <UiOmgeving navigeer={(href) => (isVanGateway(href) ? location.assign(href) : void navigeer(href))}>
      <ErrorBoundary fallback={<Foutpagina />}>
        <SessieProvider>{schermen}</SessieProvider>
      </ErrorBoundary>
    </UiOmgeving>
  );
};

/** Around everything: addresses, language, the live region, who is logged in. */
export const Shell = () => (
  <Router>
    <Omgeving />
  </Router>
);
