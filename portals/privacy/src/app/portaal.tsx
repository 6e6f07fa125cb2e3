import type { Portaaldefinitie } from '@bv/portal';
import { Logboek } from '../logboek/logboek.js';

export const portaal: Portaaldefinitie = {
  naam: 'privacy',
  menu: [{ pad: '', tekst: 'Logboek' }],
  routes: [{ index: true, element: <Logboek /> }],
};
