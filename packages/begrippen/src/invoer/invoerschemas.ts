import type { z } from 'zod';
import { meldingOppakkenInvoer, meldingVastleggenInvoer, veiligheidsbeoordelingVaststellenInvoer } from './melding.js';
import {
  duoVormenInvoer,
  overdrachtAanbiedenInvoer,
  overdrachtAanvaardenInvoer,
  overdrachtIntrekkenInvoer,
  overdrachtWeigerenInvoer,
} from './overdracht.js';
import {
  gezinslidVastleggenInvoer,
  gezinslidWijzigenInvoer,
  netwerklidVastleggenInvoer,
  relatieVastleggenInvoer,
} from './gezin.js';
import {
  scoreVastleggenInvoer,
  situatieVastleggenInvoer,
  situatieWijzigenInvoer,
  situatiesRangschikkenInvoer,
} from './situatie.js';
import { accorderingVastleggenInvoer, informantakkoordVastleggenInvoer, verklaringVastleggenInvoer, verklaringWijzigenInvoer } from './verklaring.js';
import {
  afspraakVastleggenInvoer,
  afspraakWijzigenInvoer,
  contactmomentVastleggenInvoer,
  risicoVastleggenInvoer,
  risicoWijzigenInvoer,
} from './plan.js';
import {
  casusAfsluitenInvoer,
  faseWisselenInvoer,
  instantieVastleggenInvoer,
  reflectieVastleggenInvoer,
  terugkoppelingVastleggenInvoer,
} from './casus.js';
import {
  bevindingVastleggenInvoer,
  criteriumVastleggenInvoer,
  oordeelVastleggenInvoer,
  toetsgesprekVastleggenInvoer,
  toetsingAanvragenInvoer,
  toetsingDelenInvoer,
  toetsingIntrekkenInvoer,
  toetsingOppakkenInvoer,
} from './toetsing.js';
import {
  meekijkOpenenInvoer,
  opschortingOpheffenInvoer,
  opschortingVastleggenInvoer,
  vernietigingBeoordelenInvoer,
  vernietigingUitvoerenInvoer,
  vernietigingVoorstellenInvoer,
  vernietigingsverzoekBeslissenInvoer,
  vernietigingsverzoekUitvoerenInvoer,
  vernietigingsverzoekVastleggenInvoer,
} from './toezicht.js';
import { aanvullingVastleggenInvoer } from './aanvulling.js';
import {
  inzageAanvragenInvoer,
  inzageVoorbereidenInvoer,
  inzageAchterhoudenInvoer,
  inzageMeegevenInvoer,
  inzageLatenNakijkenInvoer,
  inzageControlerenInvoer,
  inzageVerstrekkenInvoer,
  inzageWeigerenInvoer,
  inzageIntrekkenInvoer,
} from './inzage.js';
import { toegangAfwijzenInvoer, toegangBeeindigenInvoer, toegangIntrekkenInvoer, toegangToekennenInvoer, toegangVragenInvoer } from './toegang.js';
import { berichtLezenInvoer, conceptBewarenInvoer, conceptWissenInvoer } from './concept.js';
import { noodtoegangBeeindigenInvoer, noodtoegangBeoordelenInvoer, noodtoegangNemenInvoer } from './noodtoegang.js';
import { opvallendDrempelsInstellenInvoer, opvallendNakijkenInvoer } from './opvallend.js';
import { afspraakEvaluerenInvoer, planakkoordVastleggenInvoer, plandoelVastleggenInvoer, plandoelWijzigenInvoer, planVaststellenInvoer } from './planversie.js';
import { hulpinzetVastleggenInvoer, hulpinzetWijzigenInvoer, overlegVastleggenInvoer } from './hulp.js';
import { bereikbaarheidInstellenInvoer, inzetVastleggenInvoer, vervangingBeeindigenInvoer, vervangingVastleggenInvoer } from './duo.js';

/** The schema of every mutation under its name: the same for the form and for the server. */
export const invoerschemas = {
  meldingVastleggen: meldingVastleggenInvoer,
  meldingOppakken: meldingOppakkenInvoer,
  veiligheidsbeoordelingVaststellen: veiligheidsbeoordelingVaststellenInvoer,
  overdrachtAanbieden: overdrachtAanbiedenInvoer,
  overdrachtIntrekken: overdrachtIntrekkenInvoer,
  overdrachtAanvaarden: overdrachtAanvaardenInvoer,
  overdrachtWeigeren: overdrachtWeigerenInvoer,
  duoVormen: duoVormenInvoer,
  gezinslidVastleggen: gezinslidVastleggenInvoer,
  gezinslidWijzigen: gezinslidWijzigenInvoer,
  relatieVastleggen: relatieVastleggenInvoer,
  netwerklidVastleggen: netwerklidVastleggenInvoer,
  situatieVastleggen: situatieVastleggenInvoer,
  situatieWijzigen: situatieWijzigenInvoer,
  situatiesRangschikken: situatiesRangschikkenInvoer,
  scoreVastleggen: scoreVastleggenInvoer,
  verklaringVastleggen: verklaringVastleggenInvoer,
  verklaringWijzigen: verklaringWijzigenInvoer,
  accorderingVastleggen: accorderingVastleggenInvoer,
  afspraakVastleggen: afspraakVastleggenInvoer,
  afspraakWijzigen: afspraakWijzigenInvoer,
  contactmomentVastleggen: contactmomentVastleggenInvoer,
  risicoVastleggen: risicoVastleggenInvoer,
  risicoWijzigen: risicoWijzigenInvoer,
  faseWisselen: faseWisselenInvoer,
  reflectieVastleggen: reflectieVastleggenInvoer,
  instantieVastleggen: instantieVastleggenInvoer,
  terugkoppelingVastleggen: terugkoppelingVastleggenInvoer,
  toetsingAanvragen: toetsingAanvragenInvoer,
  toetsingIntrekken: toetsingIntrekkenInvoer,
  casusAfsluiten: casusAfsluitenInvoer,
  toetsingOppakken: toetsingOppakkenInvoer,
  bevindingVastleggen: bevindingVastleggenInvoer,
  criteriumVastleggen: criteriumVastleggenInvoer,
  toetsgesprekVastleggen: toetsgesprekVastleggenInvoer,
  oordeelVastleggen: oordeelVastleggenInvoer,
  toetsingDelen: toetsingDelenInvoer,
  meekijkOpenen: meekijkOpenenInvoer,
  opschortingVastleggen: opschortingVastleggenInvoer,
  opschortingOpheffen: opschortingOpheffenInvoer,
  vernietigingVoorstellen: vernietigingVoorstellenInvoer,
  vernietigingBeoordelen: vernietigingBeoordelenInvoer,
  vernietigingUitvoeren: vernietigingUitvoerenInvoer,
  aanvullingVastleggen: aanvullingVastleggenInvoer,
  inzageAanvragen: inzageAanvragenInvoer,
  inzageVoorbereiden: inzageVoorbereidenInvoer,
  inzageAchterhouden: inzageAchterhoudenInvoer,
  inzageMeegeven: inzageMeegevenInvoer,
  inzageLatenNakijken: inzageLatenNakijkenInvoer,
  inzageControleren: inzageControlerenInvoer,
  inzageVerstrekken: inzageVerstrekkenInvoer,
  inzageWeigeren: inzageWeigerenInvoer,
  inzageIntrekken: inzageIntrekkenInvoer,
  vernietigingsverzoekVastleggen: vernietigingsverzoekVastleggenInvoer,
  vernietigingsverzoekBeslissen: vernietigingsverzoekBeslissenInvoer,
  vernietigingsverzoekUitvoeren: vernietigingsverzoekUitvoerenInvoer,
  toegangVragen: toegangVragenInvoer,
  toegangIntrekken: toegangIntrekkenInvoer,
  toegangToekennen: toegangToekennenInvoer,
  toegangAfwijzen: toegangAfwijzenInvoer,
  toegangBeeindigen: toegangBeeindigenInvoer,
  conceptBewaren: conceptBewarenInvoer,
  conceptWissen: conceptWissenInvoer,
  berichtLezen: berichtLezenInvoer,
  noodtoegangNemen: noodtoegangNemenInvoer,
  noodtoegangBeeindigen: noodtoegangBeeindigenInvoer,
  noodtoegangBeoordelen: noodtoegangBeoordelenInvoer,
  opvallendNakijken: opvallendNakijkenInvoer,
  opvallendDrempelsInstellen: opvallendDrempelsInstellenInvoer,
  informantakkoordVastleggen: informantakkoordVastleggenInvoer,
  afspraakEvalueren: afspraakEvaluerenInvoer,
  plandoelVastleggen: plandoelVastleggenInvoer,
  plandoelWijzigen: plandoelWijzigenInvoer,
  planVaststellen: planVaststellenInvoer,
  planakkoordVastleggen: planakkoordVastleggenInvoer,
  hulpinzetVastleggen: hulpinzetVastleggenInvoer,
  hulpinzetWijzigen: hulpinzetWijzigenInvoer,
  overlegVastleggen: overlegVastleggenInvoer,
  inzetVastleggen: inzetVastleggenInvoer,
  vervangingVastleggen: vervangingVastleggenInvoer,
  vervangingBeeindigen: vervangingBeeindigenInvoer,
  bereikbaarheidInstellen: bereikbaarheidInstellenInvoer,
} as const;

export type Mutatienaam = keyof typeof invoerschemas;

/** What a form fills in for this mutation, and what a command gets once it is checked. */
export type Formulier<M extends Mutatienaam> = z.input<(typeof invoerschemas)[M]>;
export type Invoer<M extends Mutatienaam> = z.output<(typeof invoerschemas)[M]>;
