import { Meten } from '@bv/meten';
import { Navigate, type Portaaldefinitie, scherm } from '@bv/portal';
import '@bv/meten/meten.css';

/** For directors: how it goes with many families together. There is no page here about one, and no operation that could ask for one. */
export const portaal: Portaaldefinitie = {
  naam: 'sturing',
  menu: [
    { pad: 'meten', tekst: 'Betekenisvol meten' },
    { pad: 'meten/nota', tekst: 'Contourennota' },
  ],
  routes: [
    { index: true, element: <Navigate to="meten" replace /> },
    { path: 'meten', element: <Meten /> },
    { path: 'meten/nota', ...scherm(async () => (await import('@bv/meten')).NotaCijfers) },
  ],
};
