import { type Portaaldefinitie, scherm } from '@bv/portal';
import { adviesroutes } from '../advies/adviesroutes.js';
import { MijnGezinnen } from '../mijn-gezinnen/mijn-gezinnen.js';
import { rechtenroutes } from '../rechten/rechtenroutes.js';
import { Gezin } from './gezin/gezin.js';
import './wijkteam.css';

export const portaal: Portaaldefinitie = {
  naam: 'wijkteam',
  menu: [
    { pad: '', tekst: 'Mijn gezinnen' },
    { pad: 'advies', tekst: 'Advies' },
    { pad: 'kennis', tekst: 'Eerdere adviezen' },
  ],
  routes: [
    { index: true, element: <MijnGezinnen /> },
    ...adviesroutes,
    { path: 'overdracht/:handelingId', ...scherm(async () => (await import('../overdracht/overdracht.js')).Overdracht) },
    {
      path: 'gezin/:casusId',
      element: <Gezin />,
      children: [
        { index: true, ...scherm(async () => (await import('../gezin/overzicht.js')).Overzicht) },
        { path: 'afspraak/nieuw', ...scherm(async () => (await import('../afspraak/afspraak-maken.js')).AfspraakMaken) },
        { path: 'samenwerking', ...scherm(async () => (await import('../samenwerking/samenwerking.js')).Samenwerking) },
        { path: 'overzetten', ...scherm(async () => (await import('../overzetten/overzetten.js')).Overzetten) },
        { path: 'duo-terugvragen', ...scherm(async () => (await import('../nazorg/duo-terugvragen.js')).DuoTerugvragen) },
        { path: 'kijkmoment/nieuw', ...scherm(async () => (await import('../nazorg/kijkmoment-plannen.js')).KijkmomentPlannen) },
        { path: 'kijkmoment/:kijkmomentId', ...scherm(async () => (await import('../nazorg/kijkmoment-vastleggen.js')).KijkmomentVastleggen) },
        ...rechtenroutes,
        { path: 'afspraak/:afspraakId/evalueren', ...scherm(async () => (await import('../afspraak/afspraak-evalueren.js')).AfspraakEvalueren) },
        { path: 'afspraak/:afspraakId', ...scherm(async () => (await import('../afspraak/afspraak-wijzigen.js')).AfspraakWijzigen) },
      ],
    },
  ],
};
