import { Navigate, type Portaaldefinitie } from '@bv/portal';
import { Beoordelen } from '../beoordeling/beoordelen.js';
import { Beoordelingcontroleren } from '../beoordeling/controleren.js';
import { Beoordelinginvullen } from '../beoordeling/invullen.js';
import { Casus } from './casus/casus.js';
import { Overzicht } from '../casus/overzicht.js';
import { MeldingBeginnen } from '../melding/melding-beginnen.js';
import { MeldingInvoeren } from '../melding/melding-invoeren.js';
import { Controleerstap } from '../melding/stappen/controleerstap.js';
import { Gebeurdstap } from '../melding/stappen/gebeurdstap.js';
import { Gezinstap } from '../melding/stappen/gezinstap.js';
import { Melderstap } from '../melding/stappen/melderstap.js';
import { Veiligheidstap } from '../melding/stappen/veiligheidstap.js';
import { Aanbieden } from '../overdracht/aanbieden.js';
import { Aanbodcontroleren } from '../overdracht/controleren.js';
import { Aanbodinvullen } from '../overdracht/invullen.js';
import { NaarCasus, NaarCasusVanOverdracht } from '../overdracht/naar-casus.js';
import { Werkvoorraad } from '../werkvoorraad/werkvoorraad.js';
import './vt.css';

export const portaal: Portaaldefinitie = {
  naam: 'veilig-thuis',
  menu: [
    { pad: '', tekst: 'Werkvoorraad' },
    { pad: 'melding', tekst: 'Melding invoeren' },
  ],
  routes: [
    { index: true, element: <Werkvoorraad /> },
    { path: 'melding', element: <MeldingBeginnen /> },
    {
      path: 'melding/:kenmerk',
      element: <MeldingInvoeren />,
      children: [
        { index: true, element: <Navigate to="melder" replace /> },
        { path: 'melder', element: <Melderstap /> },
        { path: 'gezin', element: <Gezinstap /> },
        { path: 'gebeurd', element: <Gebeurdstap /> },
        { path: 'veiligheid', element: <Veiligheidstap /> },
        { path: 'controleren', element: <Controleerstap /> },
      ],
    },
    {
      path: 'casus/:casusId',
      element: <Casus />,
      children: [
        { index: true, element: <Overzicht /> },
        {
          path: 'beoordeling/:meldingId',
          element: <Beoordelen />,
          children: [
            { index: true, element: <Beoordelinginvullen /> },
            { path: 'controleren', element: <Beoordelingcontroleren /> },
          ],
        },
        {
          path: 'overdracht',
          element: <Aanbieden />,
          children: [
            { index: true, element: <Aanbodinvullen /> },
            { path: 'controleren', element: <Aanbodcontroleren /> },
          ],
        },
      ],
    },
    { path: 'gezin/:casusId', element: <NaarCasus /> },
    { path: 'overdracht/:overdrachtId', element: <NaarCasusVanOverdracht /> },
  ],
};
