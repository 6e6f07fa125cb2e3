import type { z } from 'zod';
import { tafelHoudenInvoer, tafelLatenVervallenInvoer, tafelPlannenInvoer, tafeltoestemmingVastleggenInvoer, tafeluitnodigingVastleggenInvoer } from './beschermingstafel.js';
import { aandragenStoppenInvoer, gezinAandragenInvoer } from './aandragen.js';
import { meldingOppakkenInvoer, meldingVastleggenInvoer, veiligheidsbeoordelingVaststellenInvoer } from './melding.js';
import {
  duoVormenInvoer, overdrachtAanbiedenInvoer, overdrachtAanvaardenInvoer, overdrachtIntrekkenInvoer, overdrachtWeigerenInvoer, overdrachtAntwoordVastleggenInvoer,
  overdrachtAfrondenInvoer,
} from './overdracht.js';
import {
  gezagBeeindigenInvoer, gezagVastleggenInvoer, gezinslidKomtErbijInvoer, gezinslidVastleggenInvoer, gezinslidVertrektInvoer, gezinslidWijzigenInvoer,
  netwerklidVastleggenInvoer, netwerklidWijzigenInvoer, relatieVastleggenInvoer, relatieWijzigenInvoer, verblijfBeeindigenInvoer, verblijfVastleggenInvoer,
} from './gezin.js';
import {
  achtergrondKoppelenInvoer, scoreVastleggenInvoer, situatieVastleggenInvoer, situatieWijzigenInvoer, situatiesRangschikkenInvoer, top3VaststellenInvoer,
} from './situatie.js';
import { accorderingVastleggenInvoer, informantakkoordVastleggenInvoer, verklaringVastleggenInvoer, verklaringWijzigenInvoer } from './verklaring.js';
import { afspraakVastleggenInvoer, afspraakWijzigenInvoer, contactmomentVastleggenInvoer } from './plan.js';
import {
  inventarisatieAntwoordenInvoer, inventarisatieGereedInvoer, inventarisatieStartenInvoer, inventarisatieVaststellenInvoer, inventarisatieVergelijkenInvoer,
  krachtVastleggenInvoer, krachtWijzigenInvoer, risicoVastleggenInvoer, risicoWijzigenInvoer,
} from './risico.js';
import { afsluitpersoonVastleggenInvoer, casusAfsluitenInvoer, faseWisselenInvoer, instantieVastleggenInvoer, reflectieVastleggenInvoer, terugkoppelingVastleggenInvoer } from './casus.js';
import {
  bevindingVastleggenInvoer, criteriumVastleggenInvoer, oordeelVastleggenInvoer, toetsgesprekVastleggenInvoer, toetsingAanvragenInvoer, toetsingDelenInvoer,
  conceptreactieVastleggenInvoer, terugvraagBeantwoordenInvoer, terugvraagStellenInvoer, toetsadviesGevenInvoer, toetsadviesVragenInvoer, toetsbezwaarMeldenInvoer, toetsgesprekPlannenInvoer,
  toetsgesprekVervaltInvoer, toetsingBijstellenInvoer, toetsingIntrekkenInvoer, toetsingOppakkenInvoer, toetsingTeruggevenInvoer, toetsingVoorleggenInvoer,
} from './toetsing.js';
import {
  meekijkOpenenInvoer, opschortingOpheffenInvoer, opschortingVastleggenInvoer, vernietigingBeoordelenInvoer, vernietigingUitvoerenInvoer, vernietigingVoorstellenInvoer,
  vernietigingsverzoekBeslissenInvoer, vernietigingsverzoekUitvoerenInvoer, vernietigingsverzoekVastleggenInvoer,
} from './toezicht.js';
import {
  jeugdbeschermerWisselenInvoer, maatregelBeeindigenInvoer, maatregelBeslissenInvoer, maatregelHorenVastleggenInvoer, maatregelIntrekkenInvoer, maatregelUitvoeringBeginnenInvoer,
  maatregelVerlengenInvoer, maatregelVerzoekenInvoer,
} from './maatregel.js';
import {
  corvBerichtOpnieuwVersturenInvoer, raadsverzoekOpnieuwVersturenInvoer, raadsverzoekOpstellenInvoer, raadsverzoekVersturenInvoer, raadsverzoekWijzigenInvoer, verzoekzienswijzeVastleggenInvoer,
} from './raadsverzoek.js';
import { aanwezigMeldenInvoer } from './aanwezig.js';
import { belevingVastleggenInvoer } from './beleving.js';
import {
  leerpuntBeoordelenInvoer, leerpuntVoorstellenInvoer, reflectiegesprekVastleggenInvoer, reflectiegesprekWijzigenInvoer, specialistvraagBeantwoordenInvoer,
  specialistvraagIntrekkenInvoer, specialistVragenInvoer,
} from './reflectie.js';
import { aanvullingVastleggenInvoer } from './aanvulling.js';
import {
  inzageAanvragenInvoer, inzageVoorbereidenInvoer, inzageAchterhoudenInvoer, inzageMeegevenInvoer, inzageLatenNakijkenInvoer, inzageControlerenInvoer,
  inzageVerstrekkenInvoer, inzageWeigerenInvoer, inzageIntrekkenInvoer,
} from './inzage.js';
import { toegangAfwijzenInvoer, toegangBeeindigenInvoer, toegangIntrekkenInvoer, toegangToekennenInvoer, toegangVragenInvoer } from './toegang.js';
import { berichtLezenInvoer, conceptBewarenInvoer, conceptWissenInvoer } from './concept.js';
import { noodtoegangBeeindigenInvoer, noodtoegangBeoordelenInvoer, noodtoegangNemenInvoer } from './noodtoegang.js';
import {
  koppelingBeslissenInvoer, koppelingIntrekkenInvoer, koppelingLosmakenInvoer, koppelingVoorstellenInvoer, meldingOvernemenInvoer, meldingToewijzenInvoer,
  weergaveBewarenInvoer, weergaveWissenInvoer,
} from './werkvoorraad.js';
import {
  beoordelingBevestigenInvoer, beoordelingTerugsturenInvoer, beoordelingCollegaKiezenInvoer, informantVastleggenInvoer, informantWijzigenInvoer,
  informantAccorderenInvoer, inkennisstellingVastleggenInvoer, onderzoekConcluderenInvoer, onderzoekAfrondenInvoer, vervolgStartenInvoer, vtDossierSluitenInvoer,
  vervolgAfrondenInvoer, voorwaardeVastleggenInvoer, voorwaardeLatenVervallenInvoer, monitormomentPlannenInvoer, monitormomentVerzettenInvoer,
  monitormomentAfrondenInvoer, melderTerugkoppelenInvoer,
} from './veilig-thuis.js';
import { opvallendDrempelsInstellenInvoer, opvallendNakijkenInvoer } from './opvallend.js';
import {
  adviesvraagVastleggenInvoer, adviesvraagBeantwoordenInvoer, adviesvraagSluitenInvoer, adviesvraagHeropenenInvoer, adviesvraagOmzettenInvoer,
  adviesvraagTerugzettenInvoer,
} from './adviesvraag.js';
import { adviesMeelopenInvoer, bezoekLatenVervallenInvoer, bezoekPlannenInvoer, bezoekVerslaanInvoer, samenwerkingBeeindigenInvoer, samenwerkingBeginnenInvoer, samenwerkingWijzigenInvoer } from './samenwerking.js';
import { adviesAfsluitenInvoer, adviesberichtSchrijvenInvoer, adviesMeldenInvoer, adviesPublicerenInvoer, adviesToewijzenInvoer, adviesVragenInvoer, kennisIntrekkenInvoer, kennisMerkenInvoer } from './adviesverzoek.js';
import { formulierlinkMakenInvoer, formulierlinkIntrekkenInvoer, formulierOppakkenInvoer, formulierTeruggevenInvoer, formulierSluitenInvoer } from './formulier.js';
import { afspraakEvaluerenInvoer, normenVastleggenInvoer, planakkoordVastleggenInvoer, plandoelVastleggenInvoer, plandoelWijzigenInvoer, planVaststellenInvoer } from './planversie.js';
import { hulpinzetVastleggenInvoer, hulpinzetWijzigenInvoer, overlegVastleggenInvoer } from './hulp.js';
import { bereikbaarheidInstellenInvoer, inzetVastleggenInvoer, vervangingBeeindigenInvoer, vervangingVastleggenInvoer } from './duo.js';

/** The schema of every mutation under its name: the same for the form and for the server. */
export const invoerschemas = {
  gezinAandragen: gezinAandragenInvoer,
  aandragenStoppen: aandragenStoppenInvoer,
  meldingVastleggen: meldingVastleggenInvoer,
  meldingOppakken: meldingOppakkenInvoer,
  meldingToewijzen: meldingToewijzenInvoer,
  meldingOvernemen: meldingOvernemenInvoer,
  koppelingVoorstellen: koppelingVoorstellenInvoer,
  koppelingBeslissen: koppelingBeslissenInvoer,
  koppelingIntrekken: koppelingIntrekkenInvoer,
  koppelingLosmaken: koppelingLosmakenInvoer,
  weergaveBewaren: weergaveBewarenInvoer,
  weergaveWissen: weergaveWissenInvoer,
  veiligheidsbeoordelingVaststellen: veiligheidsbeoordelingVaststellenInvoer,
  samenwerkingBeginnen: samenwerkingBeginnenInvoer,
  samenwerkingWijzigen: samenwerkingWijzigenInvoer,
  samenwerkingBeeindigen: samenwerkingBeeindigenInvoer,
  adviesMeelopen: adviesMeelopenInvoer,
  bezoekPlannen: bezoekPlannenInvoer,
  bezoekVerslaan: bezoekVerslaanInvoer,
  bezoekLatenVervallen: bezoekLatenVervallenInvoer,
  adviesVragen: adviesVragenInvoer,
  adviesberichtSchrijven: adviesberichtSchrijvenInvoer,
  adviesToewijzen: adviesToewijzenInvoer,
  adviesAfsluiten: adviesAfsluitenInvoer,
  adviesMelden: adviesMeldenInvoer,
  adviesPubliceren: adviesPublicerenInvoer,
  kennisIntrekken: kennisIntrekkenInvoer,
  kennisMerken: kennisMerkenInvoer,
  adviesvraagVastleggen: adviesvraagVastleggenInvoer,
  adviesvraagBeantwoorden: adviesvraagBeantwoordenInvoer,
  adviesvraagSluiten: adviesvraagSluitenInvoer,
  adviesvraagHeropenen: adviesvraagHeropenenInvoer,
  adviesvraagOmzetten: adviesvraagOmzettenInvoer,
  adviesvraagTerugzetten: adviesvraagTerugzettenInvoer,
  formulierlinkMaken: formulierlinkMakenInvoer,
  formulierlinkIntrekken: formulierlinkIntrekkenInvoer,
  formulierOppakken: formulierOppakkenInvoer,
  formulierTeruggeven: formulierTeruggevenInvoer,
  formulierSluiten: formulierSluitenInvoer,
  overdrachtAanbieden: overdrachtAanbiedenInvoer,
  overdrachtIntrekken: overdrachtIntrekkenInvoer,
  overdrachtAanvaarden: overdrachtAanvaardenInvoer,
  overdrachtWeigeren: overdrachtWeigerenInvoer,
  overdrachtAntwoordVastleggen: overdrachtAntwoordVastleggenInvoer,
  overdrachtAfronden: overdrachtAfrondenInvoer,
  duoVormen: duoVormenInvoer,
  gezinslidVastleggen: gezinslidVastleggenInvoer,
  gezinslidWijzigen: gezinslidWijzigenInvoer,
  relatieVastleggen: relatieVastleggenInvoer,
  netwerklidVastleggen: netwerklidVastleggenInvoer,
  netwerklidWijzigen: netwerklidWijzigenInvoer,
  relatieWijzigen: relatieWijzigenInvoer,
  gezinslidKomtErbij: gezinslidKomtErbijInvoer,
  gezinslidVertrekt: gezinslidVertrektInvoer,
  verblijfVastleggen: verblijfVastleggenInvoer,
  verblijfBeeindigen: verblijfBeeindigenInvoer,
  gezagVastleggen: gezagVastleggenInvoer,
  gezagBeeindigen: gezagBeeindigenInvoer,
  situatieVastleggen: situatieVastleggenInvoer,
  situatieWijzigen: situatieWijzigenInvoer,
  situatiesRangschikken: situatiesRangschikkenInvoer,
  achtergrondKoppelen: achtergrondKoppelenInvoer,
  top3Vaststellen: top3VaststellenInvoer,
  scoreVastleggen: scoreVastleggenInvoer,
  verklaringVastleggen: verklaringVastleggenInvoer,
  verklaringWijzigen: verklaringWijzigenInvoer,
  accorderingVastleggen: accorderingVastleggenInvoer,
  afspraakVastleggen: afspraakVastleggenInvoer,
  afspraakWijzigen: afspraakWijzigenInvoer,
  contactmomentVastleggen: contactmomentVastleggenInvoer,
  risicoVastleggen: risicoVastleggenInvoer,
  risicoWijzigen: risicoWijzigenInvoer,
  krachtVastleggen: krachtVastleggenInvoer,
  krachtWijzigen: krachtWijzigenInvoer,
  inventarisatieStarten: inventarisatieStartenInvoer,
  inventarisatieAntwoorden: inventarisatieAntwoordenInvoer,
  inventarisatieGereed: inventarisatieGereedInvoer,
  inventarisatieVergelijken: inventarisatieVergelijkenInvoer,
  inventarisatieVaststellen: inventarisatieVaststellenInvoer,
  faseWisselen: faseWisselenInvoer,
  reflectieVastleggen: reflectieVastleggenInvoer,
  reflectiegesprekVastleggen: reflectiegesprekVastleggenInvoer,
  reflectiegesprekWijzigen: reflectiegesprekWijzigenInvoer,
  specialistVragen: specialistVragenInvoer,
  specialistvraagBeantwoorden: specialistvraagBeantwoordenInvoer,
  specialistvraagIntrekken: specialistvraagIntrekkenInvoer,
  leerpuntVoorstellen: leerpuntVoorstellenInvoer,
  leerpuntBeoordelen: leerpuntBeoordelenInvoer,
  belevingVastleggen: belevingVastleggenInvoer,
  aanwezigMelden: aanwezigMeldenInvoer,
  instantieVastleggen: instantieVastleggenInvoer,
  terugkoppelingVastleggen: terugkoppelingVastleggenInvoer,
  corvBerichtOpnieuwVersturen: corvBerichtOpnieuwVersturenInvoer,
  tafelPlannen: tafelPlannenInvoer,
  tafeltoestemmingVastleggen: tafeltoestemmingVastleggenInvoer,
  tafeluitnodigingVastleggen: tafeluitnodigingVastleggenInvoer,
  tafelHouden: tafelHoudenInvoer,
  tafelLatenVervallen: tafelLatenVervallenInvoer,
  raadsverzoekOpstellen: raadsverzoekOpstellenInvoer,
  raadsverzoekWijzigen: raadsverzoekWijzigenInvoer,
  verzoekzienswijzeVastleggen: verzoekzienswijzeVastleggenInvoer,
  raadsverzoekVersturen: raadsverzoekVersturenInvoer,
  raadsverzoekOpnieuwVersturen: raadsverzoekOpnieuwVersturenInvoer,
  maatregelVerzoeken: maatregelVerzoekenInvoer,
  maatregelIntrekken: maatregelIntrekkenInvoer,
  maatregelBeslissen: maatregelBeslissenInvoer,
  maatregelHorenVastleggen: maatregelHorenVastleggenInvoer,
  maatregelUitvoeringBeginnen: maatregelUitvoeringBeginnenInvoer,
  jeugdbeschermerWisselen: jeugdbeschermerWisselenInvoer,
  maatregelVerlengen: maatregelVerlengenInvoer,
  maatregelBeeindigen: maatregelBeeindigenInvoer,
  toetsingAanvragen: toetsingAanvragenInvoer,
  toetsingIntrekken: toetsingIntrekkenInvoer,
  casusAfsluiten: casusAfsluitenInvoer,
  afsluitpersoonVastleggen: afsluitpersoonVastleggenInvoer,
  toetsingOppakken: toetsingOppakkenInvoer,
  toetsbezwaarMelden: toetsbezwaarMeldenInvoer,
  toetsgesprekPlannen: toetsgesprekPlannenInvoer,
  toetsgesprekVervalt: toetsgesprekVervaltInvoer,
  terugvraagStellen: terugvraagStellenInvoer,
  terugvraagBeantwoorden: terugvraagBeantwoordenInvoer,
  toetsingTeruggeven: toetsingTeruggevenInvoer,
  toetsadviesVragen: toetsadviesVragenInvoer,
  toetsadviesGeven: toetsadviesGevenInvoer,
  toetsingVoorleggen: toetsingVoorleggenInvoer,
  toetsingBijstellen: toetsingBijstellenInvoer,
  conceptreactieVastleggen: conceptreactieVastleggenInvoer,
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
  normenVastleggen: normenVastleggenInvoer,
  hulpinzetVastleggen: hulpinzetVastleggenInvoer,
  hulpinzetWijzigen: hulpinzetWijzigenInvoer,
  overlegVastleggen: overlegVastleggenInvoer,
  inzetVastleggen: inzetVastleggenInvoer,
  vervangingVastleggen: vervangingVastleggenInvoer,
  vervangingBeeindigen: vervangingBeeindigenInvoer,
  bereikbaarheidInstellen: bereikbaarheidInstellenInvoer,
  beoordelingBevestigen: beoordelingBevestigenInvoer,
  beoordelingTerugsturen: beoordelingTerugsturenInvoer,
  beoordelingCollegaKiezen: beoordelingCollegaKiezenInvoer,
  informantVastleggen: informantVastleggenInvoer,
  informantWijzigen: informantWijzigenInvoer,
  informantAccorderen: informantAccorderenInvoer,
  inkennisstellingVastleggen: inkennisstellingVastleggenInvoer,
  onderzoekConcluderen: onderzoekConcluderenInvoer,
  onderzoekAfronden: onderzoekAfrondenInvoer,
  vervolgStarten: vervolgStartenInvoer,
  vtDossierSluiten: vtDossierSluitenInvoer,
  vervolgAfronden: vervolgAfrondenInvoer,
  voorwaardeVastleggen: voorwaardeVastleggenInvoer,
  voorwaardeLatenVervallen: voorwaardeLatenVervallenInvoer,
  monitormomentPlannen: monitormomentPlannenInvoer,
  monitormomentVerzetten: monitormomentVerzettenInvoer,
  monitormomentAfronden: monitormomentAfrondenInvoer,
  melderTerugkoppelen: melderTerugkoppelenInvoer,
} as const;

export type Mutatienaam = keyof typeof invoerschemas;

/** What a form fills in for this mutation, and what a command gets once it is checked. */
export type Formulier<M extends Mutatienaam> = z.input<(typeof invoerschemas)[M]>;
export type Invoer<M extends Mutatienaam> = z.output<(typeof invoerschemas)[M]>;
