import { Navigate, type Portaaldefinitie } from '@bv/portal';
import { afsluitroutes } from '../afsluiten/afsluitroutes.js';
import { contactroutes } from '../contact/contactroutes.js';
import { FaseWisselen } from '../fase/fase-wisselen.js';
import { feitenroutes } from '../feiten/feitenroutes.js';
import { GezinEnNetwerk } from '../gezin/gezin-en-netwerk.js';
import { LidToevoegen } from '../gezin/lid-toevoegen.js';
import { LidWijzigen } from '../gezin/lid-wijzigen.js';
import { NetwerklidToevoegen } from '../gezin/netwerklid-toevoegen.js';
import { RelatieToevoegen } from '../gezin/relatie-toevoegen.js';
import { MijnGezinnen } from '../mijn-gezinnen/mijn-gezinnen.js';
import { overdrachtroutes } from '../overdracht/overdrachtroutes.js';
import { Overzicht } from '../overzicht/overzicht.js';
import { TerugkoppelingSchrijven } from '../overzicht/terugkoppeling-schrijven.js';
import { AfspraakMaken } from '../plan/afspraak-maken.js';
import { AfspraakWijzigen } from '../plan/afspraak-wijzigen.js';
import { PlanVoorHetGezin } from '../plan/plan-voor-het-gezin.js';
import { Veiligheidsplan } from '../plan/veiligheidsplan.js';
import { reflectieroutes } from '../reflectie/reflectieroutes.js';
import { risicoroutes } from '../risicos/risicoroutes.js';
import { ScoreGeven } from '../situaties/score-geven.js';
import { SituatieVastleggen } from '../situaties/situatie-vastleggen.js';
import { SituatieWijzigen } from '../situaties/situatie-wijzigen.js';
import { Top3 } from '../situaties/top-3.js';
import { DuoVormen } from '../team/duo-vormen.js';
import { Overdracht } from '../team/overdracht.js';
import { Team } from '../team/team.js';
import { toetsingroutes } from '../toetsing/toetsingroutes.js';
import { Dossier } from './dossier/dossier.js';
import './duo.css';

export const portaal: Portaaldefinitie = {
  naam: 'duo',
  menu: [
    { pad: '', tekst: 'Mijn gezinnen' },
    { pad: 'team', tekst: 'Team' },
  ],
  routes: [
    { index: true, element: <MijnGezinnen /> },
    { path: 'team', element: <Team /> },
    { path: 'overdracht/:overdrachtId', element: <Overdracht /> },
    { path: 'team/duo-vormen/:casusId', element: <DuoVormen /> },
    // Paper for the family: without the frame of the dossier.
    { path: 'gezin/:casusId/plan/voor-het-gezin', element: <PlanVoorHetGezin /> },
    {
      path: 'gezin/:casusId',
      element: <Dossier />,
      children: [
        { index: true, element: <Navigate to="overzicht" replace /> },
        { path: 'overzicht', element: <Overzicht /> },
        { path: 'overzicht/terugkoppeling', element: <TerugkoppelingSchrijven /> },
        { path: 'fase', element: <FaseWisselen /> },
        { path: 'gezin', element: <GezinEnNetwerk /> },
        { path: 'gezin/lid/nieuw', element: <LidToevoegen /> },
        { path: 'gezin/lid/:lidId', element: <LidWijzigen /> },
        { path: 'gezin/relatie/nieuw', element: <RelatieToevoegen /> },
        { path: 'gezin/netwerk/nieuw', element: <NetwerklidToevoegen /> },
        { path: 'top-3', element: <Top3 /> },
        { path: 'top-3/nieuw', element: <SituatieVastleggen /> },
        { path: 'top-3/:situatieId', element: <SituatieWijzigen /> },
        { path: 'top-3/:situatieId/score', element: <ScoreGeven /> },
        { path: 'plan', element: <Veiligheidsplan /> },
        { path: 'plan/nieuw', element: <AfspraakMaken /> },
        { path: 'plan/:afspraakId', element: <AfspraakWijzigen /> },
        ...feitenroutes,
        ...contactroutes,
        ...risicoroutes,
        ...reflectieroutes,
        ...toetsingroutes,
        ...overdrachtroutes,
        ...afsluitroutes,
      ],
    },
  ],
};
