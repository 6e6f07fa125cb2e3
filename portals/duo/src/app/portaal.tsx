import { Navigate, type Portaaldefinitie, scherm } from '@bv/portal';
import { adviesroutes } from '../advies/adviesroutes.js';
import { afsluitroutes } from '../afsluiten/afsluitroutes.js';
import { belevingroutes } from '../beleving/belevingroutes.js';
import { contactroutes } from '../contact/contactroutes.js';
import { duoroutes } from '../duo/duoroutes.js';
import { feitenroutes } from '../feiten/feitenroutes.js';
import { gezinroutes } from '../gezin/gezinroutes.js';
import { hulproutes } from '../hulp/hulproutes.js';
import { maatregelroutes } from '../maatregel/maatregelroutes.js';
import { MijnGezinnen } from '../mijn-gezinnen/mijn-gezinnen.js';
import { overdrachtroutes } from '../overdracht/overdrachtroutes.js';
import { overzichtroutes } from '../overzicht/overzichtroutes.js';
import { planroutes } from '../plan/planroutes.js';
import { beschermingstafelroutes } from '../beschermingstafel/beschermingstafelroutes.js';
import { raadsverzoekroutes } from '../raadsverzoek/raadsverzoekroutes.js';
import { rechtenroutes } from '../rechten/rechtenroutes.js';
import { reflectieroutes } from '../reflectie/reflectieroutes.js';
import { risicoroutes } from '../risicos/risicoroutes.js';
import { samenwerkingroutes } from '../samenwerking/samenwerkingroutes.js';
import { situatieroutes } from '../situaties/situatieroutes.js';
import { gemeenteroutes } from '../gemeente/gemeenteroutes.js';
import { teamroutes } from '../team/teamroutes.js';
import { toetsingroutes } from '../toetsing/toetsingroutes.js';
import { vernietigingroutes } from '../vernietiging/vernietigingroutes.js';
import { alleenSchrijvers } from './dossier/alleen-schrijvers.js';
import { Dossier } from './dossier/dossier.js';
import '@bv/meten/meten.css';
import './duo.css';

export const portaal: Portaaldefinitie = {
  naam: 'duo',
  menu: [
    { pad: '', tekst: 'Mijn gezinnen' },
    { pad: 'team', tekst: 'Team' },
    { pad: 'advies', tekst: 'Advies' },
    { pad: 'leren', tekst: 'Leren' },
    { pad: 'meten', tekst: 'Meten' },
    { pad: 'vragen', tekst: 'Vragen aan mij' },
  ],
  routes: [
    { index: true, element: <MijnGezinnen /> },
    ...teamroutes,
    ...adviesroutes,
    ...gemeenteroutes,
    { path: 'leren', ...scherm(async () => (await import('../leren/leren.js')).Leren) },
    { path: 'meten', ...scherm(async () => (await import('@bv/meten')).Meten) },
    { path: 'meten/nota', ...scherm(async () => (await import('@bv/meten')).NotaCijfers) },
    { path: 'vragen', ...scherm(async () => (await import('../reflectie/vragen-aan-mij.js')).VragenAanMij) },
    // The family holds the tablet: without the frame of the dossier.
    { path: 'gezin/:casusId/gesprek', ...scherm(async () => (await import('../gesprek/gesprek.js')).Gespreksweergave) },
    // Paper for the family: without the frame of the dossier.
    { path: 'gezin/:casusId/plan/voor-het-gezin', ...scherm(async () => (await import('../plan/plan-voor-het-gezin.js')).PlanVoorHetGezin) },
    {
      path: 'gezin/:casusId',
      element: <Dossier />,
      children: [
        { index: true, element: <Navigate to="overzicht" replace /> },
        ...overzichtroutes,
        { path: 'fase', ...scherm(async () => (await import('../fase/fase-wisselen.js')).FaseWisselen) },
        ...gezinroutes,
        ...situatieroutes,
        ...planroutes,
        ...feitenroutes,
        ...contactroutes,
        ...hulproutes,
        ...duoroutes,
        ...risicoroutes,
        ...reflectieroutes,
        { path: 'reflectie/leerpunt', ...scherm(async () => (await import('../leren/leerpunt-voorstellen.js')).LeerpuntVoorstellen, alleenSchrijvers('REFLECTIE')) },
        ...belevingroutes,
        { path: 'gesprek-nakijken', ...scherm(async () => (await import('../gesprek/gesprek-nakijken.js')).GesprekNakijken) },
        { path: 'tijdlijn', ...scherm(async () => (await import('../tijdlijn/tijdlijn.js')).Tijdlijn) },
        { path: 'zoeken', ...scherm(async () => (await import('../zoeken/zoeken.js')).Zoeken) },
        ...rechtenroutes,
        ...toetsingroutes,
        ...samenwerkingroutes,
        ...beschermingstafelroutes,
        ...raadsverzoekroutes,
        ...maatregelroutes,
        ...overdrachtroutes,
        ...afsluitroutes,
        ...vernietigingroutes,
      ],
    },
  ],
};
