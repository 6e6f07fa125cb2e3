import type { Portaaldefinitie } from '@bv/portal';
import { AfspraakMaken } from '../afspraak/afspraak-maken.js';
import { AfspraakWijzigen } from '../afspraak/afspraak-wijzigen.js';
import { Overzicht } from '../gezin/overzicht.js';
import { MijnGezinnen } from '../mijn-gezinnen/mijn-gezinnen.js';
import { Overdracht } from '../overdracht/overdracht.js';
import { Gezin } from './gezin/gezin.js';
import './wijkteam.css';

export const portaal: Portaaldefinitie = {
  naam: 'wijkteam',
  menu: [{ pad: '', tekst: 'Mijn gezinnen' }],
  routes: [
    { index: true, element: <MijnGezinnen /> },
    { path: 'overdracht/:handelingId', element: <Overdracht /> },
    {
      path: 'gezin/:casusId',
      element: <Gezin />,
      children: [
        { index: true, element: <Overzicht /> },
        { path: 'afspraak/nieuw', element: <AfspraakMaken /> },
        { path: 'afspraak/:afspraakId', element: <AfspraakWijzigen /> },
      ],
    },
  ],
};
