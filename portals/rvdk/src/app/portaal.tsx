import type { Portaaldefinitie } from '@bv/portal';
import { Werkvoorraad } from '../werkvoorraad/werkvoorraad.js';

export const portaal: Portaaldefinitie = {
  naam: 'rvdk',
  menu: [{ pad: '', tekst: 'Toetsingen' }],
  routes: [{ index: true, element: <Werkvoorraad /> }],
};
