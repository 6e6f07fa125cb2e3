import type { Portaaldefinitie } from '@bv/portal';
import { Overdracht } from '../overdracht/overdracht.js';
import { Werkvoorraad } from '../werkvoorraad/werkvoorraad.js';

export const portaal: Portaaldefinitie = {
  naam: 'wijkteam',
  menu: [{ pad: '', tekst: 'Mijn gezinnen' }],
  routes: [
    { index: true, element: <Werkvoorraad /> },
    { path: 'overdracht/:handelingId', element: <Overdracht /> },
  ],
};
