import { type invoerschemas, plusDagen, vandaag } from '@bv/begrippen';
import { antwoorden, proefmelding } from './proefmelding.js';
import { partijId } from './proefmensen.js';

/** About own rows only, or about no id of a row of a dossier: emergency access goes by number (noodtoegang.test.ts), supervision by pattern, taking over by the list of colleagues (werkvoorraad.test.ts). */
type ZonderDossierid = 'conceptBewaren' | 'conceptWissen' | 'berichtLezen' | 'noodtoegangNemen' | 'noodtoegangBeeindigen' | 'noodtoegangBeoordelen' | 'meldingOvernemen' | 'weergaveBewaren' | 'weergaveWissen' | 'opvallendNakijken' | 'opvallendDrempelsInstellen'
  | 'adviesvraagVastleggen' | 'adviesvraagBeantwoorden' | 'adviesvraagSluiten' | 'adviesvraagHeropenen' | 'adviesvraagOmzetten' | 'adviesvraagTerugzetten'
  | 'formulierlinkMaken' | 'formulierlinkIntrekken' | 'formulierOppakken' | 'formulierTeruggeven' | 'formulierSluiten'
  | 'leerpuntVoorstellen' | 'leerpuntBeoordelen' | 'bereikbaarheidInstellen';

type Mutatie = Exclude<keyof typeof invoerschemas, ZonderDossierid>;

interface Geldig {
  /** The table of what the command is about: its rows have the ids to try. */
  readonly op: string;
  /** Input that passes every rule of the form; `id` is what it is about, `ander` any other row it names. */
  readonly maak: (id: string, ander: string) => Record<string, unknown>;
}

const in_ = (maak: Geldig['maak']): Geldig => ({ op: 'casus', maak });
const van = (op: string, maak: Geldig['maak']): Geldig => ({ op, maak });
const tekst = 'Wij bespraken het.';
const lid = { voornamen: 'Ada', achternaam: 'Proef', rol: 'KIND' };
const situatie = { titel: 'Slaan bij ruzie', wieDoetWatBijWie: 'Vader slaat Sem met de hand', frequentie: 'elke week', aard: 'ACUUT', gevolg: 'Blauwe plekken' };

/** Every command about a gezin, with input that is only refused for whom or what it names. */
export const geldigeInvoer: Readonly<Record<Mutatie, Geldig>> = {
  meldingVastleggen: in_((bestaandeCasusId) => ({ ...proefmelding, bestaandeCasusId })),
  meldingOppakken: in_((casusId) => ({ casusId })),
  meldingToewijzen: in_((casusId) => ({ casusId, naarId: partijId('liam') })),
  koppelingVoorstellen: in_((casusId, anderCasusId) => ({ casusId, anderCasusId, grond: 'ZELFDE_MENSEN', collegaId: partijId('liam') })),
  koppelingBeslissen: in_((id) => ({ id, akkoord: true })),
  koppelingIntrekken: in_((id) => ({ id })),
  koppelingLosmaken: in_((id) => ({ id })),
  veiligheidsbeoordelingVaststellen: in_((casusId, meldingId) => ({ casusId, meldingId, directVeilig: false, besluit: 'OVERDRACHT_BLIJVEND_VEILIG', reden: tekst, instrumentVersie: 1, antwoorden })),
  beoordelingBevestigen: van('veiligheidsbeoordeling', (id) => ({ id, versie: 1 })),
  beoordelingTerugsturen: van('veiligheidsbeoordeling', (id) => ({ id, versie: 1, reden: tekst })),
  beoordelingCollegaKiezen: van('veiligheidsbeoordeling', (id) => ({ id, versie: 1, collegaId: partijId('liam') })),
  informantVastleggen: in_((casusId, onderzoekId) => ({ casusId, onderzoekId, naam: 'Oma Ria', functie: 'oma', gesprokenOp: '2026-01-10', tekst })),
  informantWijzigen: van('informant', (id) => ({ id, versie: 1, tekst })),
  informantAccorderen: van('informant', (id) => ({ id, versie: 1, oordeel: 'AKKOORD', geaccordeerdOp: '2026-01-10' })),
  inkennisstellingVastleggen: van('onderzoek', (onderzoekId, gezinslidId) => ({ casusId: partijId('eva'), onderzoekId, gezinslidId, verteldOp: '2026-01-10', vorm: 'TELEFOON' })),
  onderzoekConcluderen: van('onderzoek', (id) => ({ id, versie: 1, conclusie: 'BEVESTIGD', onderbouwing: tekst })),
  onderzoekAfronden: van('onderzoek', (id) => ({ id, versie: 1 })),
  vervolgStarten: in_((casusId) => ({ casusId })),
  vervolgAfronden: van('vervolg', (id) => ({ id, versie: 1, toelichting: tekst })),
  vtDossierSluiten: in_((casusId) => ({ casusId, versie: 1 })),
  voorwaardeVastleggen: in_((casusId) => ({ casusId, tekst })),
  voorwaardeLatenVervallen: van('veiligheidsvoorwaarde', (id) => ({ id, versie: 1, vervallenReden: tekst })),
  monitormomentPlannen: in_((casusId, vervolgId) => ({ casusId, vervolgId, gepland: '2027-01-11' })),
  monitormomentVerzetten: van('monitormoment', (id) => ({ id, versie: 1, gepland: '2027-01-11' })),
  monitormomentAfronden: van('monitormoment', (id) => ({ id, versie: 1, gedaanOp: '2026-01-10', oordeel: 'DIRECT_VEILIG', bevinding: tekst })),
  melderTerugkoppelen: in_((casusId, meldingId) => ({ casusId, meldingId, moment: 'NA_BEOORDELING', vorm: 'GESPREK', heeftRol: false, delen: ['DANK'] })),
  overdrachtAanbieden: in_((casusId) => ({ casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), wieVertelt: 'Samira', voorwaarden: [], vragen: [] })),
  overdrachtAntwoordVastleggen: van('overdracht', (id) => ({ id, versie: 1, isAanvaard: true, antwoordVan: 'Een collega', antwoordOp: '2026-01-10' })),
  overdrachtAfronden: van('overdracht', (id) => ({ id, versie: 1 })),
  overdrachtIntrekken: van('overdracht', (id) => ({ id, versie: 1, reden: tekst })),
  overdrachtAanvaarden: van('overdracht', (id) => ({ id, versie: 1 })),
  overdrachtWeigeren: van('overdracht', (id) => ({ id, versie: 1, reden: tekst })),
  duoVormen: in_((casusId) => ({ casusId, leden: [partijId('samira'), partijId('joost')], aanspreekpuntId: partijId('samira') })),
  gezinslidVastleggen: in_((casusId) => ({ casusId, ...lid })),
  gezinslidWijzigen: van('gezinslid', (id) => ({ id, versie: 1, voornamen: 'Ada' })),
  relatieVastleggen: in_((casusId, ander) => ({ casusId, vanId: ander, naarId: partijId('eva'), soort: 'OUDER_VAN' })),
  relatieWijzigen: van('relatie', (id) => ({ id, versie: 1, isAfhankelijk: true })),
  gezinslidKomtErbij: van('gezinslid', (gezinslidId) => ({ gezinslidId, van: '2026-01-10', reden: tekst })),
  gezinslidVertrekt: van('gezinslid', (gezinslidId) => ({ gezinslidId, tot: '2026-01-10', reden: tekst })),
  verblijfVastleggen: van('gezinslid', (gezinslidId) => ({ gezinslidId, soort: 'THUIS', straat: 'Osdorpplein' })),
  verblijfBeeindigen: van('adres', (id) => ({ id, versie: 1, tot: '2026-01-10' })),
  gezagVastleggen: in_((casusId, overId) => ({ casusId, overId, houderNaam: 'William Schrikker', soort: 'VOOGDIJ', bron: 'gezagsregister' })),
  gezagBeeindigen: van('gezag', (id) => ({ id, versie: 1, tot: '2026-01-10' })),
  netwerklidWijzigen: van('netwerklid', (id) => ({ id, versie: 1, band: 'STERK' })),
  netwerklidVastleggen: in_((casusId) => ({ casusId, naam: 'Oma Ria', relatie: 'oma' })),
  situatieVastleggen: in_((casusId) => ({ casusId, ...situatie })),
  situatieWijzigen: van('onveilige_situatie', (id) => ({ id, versie: 1, titel: 'Schreeuwen' })),
  situatiesRangschikken: in_((casusId, ander) => ({ casusId, volgorde: [ander] })),
  scoreVastleggen: van('onveilige_situatie', (situatieId, gezinslidId) => ({ situatieId, gezinslidId, score: 5, datum: '2026-01-10' })),
  verklaringVastleggen: in_((casusId, overId) => ({ casusId, overId, soort: 'FEIT', tekst, bronsoort: 'DOCUMENT', bron: 'verslag', peildatum: '2026-01-10' })),
  verklaringWijzigen: van('verklaring', (id) => ({ id, versie: 1, tekst })),
  accorderingVastleggen: van('verklaring', (verklaringId, gezinslidId) => ({ verklaringId, gezinslidId, oordeel: 'AKKOORD' })),
  informantakkoordVastleggen: van('verklaring', (id) => ({ id, oordeel: 'AKKOORD' })),
  afspraakEvalueren: van('veiligheidsafspraak', (afspraakId) => ({ afspraakId, uitkomst: 'GEWERKT', metWie: 'moeder', gaatDoor: true })),
  plandoelVastleggen: in_((casusId, gezinslidId) => ({ casusId, gezinslidId, deel: 'TOEKOMST', doel: 'Weer naar zwemles' })),
  plandoelWijzigen: van('plandoel', (id) => ({ id, versie: 1, doel: 'Weer slapen' })),
  planVaststellen: in_((casusId) => ({ casusId, deel: 'VEILIGHEID', akkoorden: [] })),
  planakkoordVastleggen: van('planversie', (planversieId, gezinslidId) => ({ planversieId, gezinslidId, oordeel: 'AKKOORD' })),
  hulpinzetVastleggen: in_((casusId, voorId) => ({ casusId, voorId, soort: 'SCHOOL', uitvoering: 'ANDER', uitvoerder: 'De Linde' })),
  hulpinzetWijzigen: van('hulpinzet', (id) => ({ id, versie: 1, resultaat: tekst })),
  overlegVastleggen: in_((casusId) => ({ casusId, op: '2026-01-10', aanleiding: 'ERNSTIGER', waarom: tekst, wie: 'Duo en school', uitkomst: tekst })),
  inzetVastleggen: in_((casusId) => ({ casusId, fase: 'DIRECTE_VEILIGHEID', leden: [{ partijId: partijId('samira'), mate: 'VOOROP' }] })),
  vervangingVastleggen: in_((casusId) => ({ casusId, duolidId: partijId('samira'), vervangerId: partijId('priya'), tot: plusDagen(vandaag(), 7) })),
  vervangingBeeindigen: van('vervanging', (id) => ({ id })),
  afspraakVastleggen: in_((casusId) => ({ casusId, als: 'vader boos wordt', dan: 'gaat hij naar buiten', doorWie: 'vader' })),
  afspraakWijzigen: van('veiligheidsafspraak', (id) => ({ id, versie: 1, dan: 'belt hij oma' })),
  contactmomentVastleggen: in_((casusId) => ({ casusId, op: '2026-01-10T10:00:00+01:00', vorm: 'HUISBEZOEK', metWie: 'moeder', verslag: tekst })),
  risicoVastleggen: in_((casusId, betreftId) => ({ casusId, betreftId, aspect: 'VERSLAVING', aanwezig: 'AANWEZIG', toelichting: tekst })),
  risicoWijzigen: van('risico', (id) => ({ id, versie: 1, toelichting: tekst })),
  reflectieVastleggen: in_((casusId) => ({ casusId, soort: 'TWIJFEL', tekst })),
  reflectiegesprekVastleggen: in_((casusId) => ({ casusId, op: '2026-01-10', onderwerp: 'Onze rol bij vader', perspectieven: tekst })),
  reflectiegesprekWijzigen: van('reflectiegesprek', (id) => ({ id, versie: 1, meenemen: tekst })),
  specialistVragen: in_((casusId) => ({ casusId, specialistId: partijId('priya'), vraag: 'Hoe praten wij met een kind dat zwijgt?', dagen: 7 })),
  specialistvraagBeantwoorden: van('specialistvraag', (id) => ({ id, versie: 1, antwoord: tekst })),
  specialistvraagIntrekken: van('specialistvraag', (id) => ({ id, versie: 1 })),
  belevingVastleggen: in_((casusId, gezinslidId) => ({ casusId, gezinslidId, wijze: 'GEZICHTEN', cijfer: 5, op: '2026-01-10' })),
  aanwezigMelden: in_((casusId) => ({ casusId, plek: 'plan' })),
  faseWisselen: in_((casusId) => ({ casusId, versie: 1, naar: 'RISICOGESTUURD_WERKEN', reden: tekst })),
  instantieVastleggen: in_((casusId) => ({ casusId, soort: 'SCHOOL', naam: 'De Linde' })),
  terugkoppelingVastleggen: in_((casusId) => ({ casusId, aan: 'VEILIG_THUIS', tekst })),
  casusAfsluiten: in_((casusId, betreftId) => ({ casusId, betreftId, versie: 1, reden: 'ZELFSTANDIG_VERDER', toelichting: tekst, vervolgcontact: 'GEEN' })),
  toetsingAanvragen: in_((casusId) => ({ casusId, vraag: 'Is een maatregel nodig?', aanleiding: tekst, gewensteUitkomst: 'Een oordeel.' })),
  toetsingIntrekken: van('toetsing', (id) => ({ id, versie: 1, reden: tekst })),
  toetsingOppakken: van('toetsing', (id) => ({ id })),
  bevindingVastleggen: van('toetsing', (toetsingId, stukId) => ({ toetsingId, stukId, oordeel: 'VOLGT_UIT_BRON' })),
  criteriumVastleggen: van('toetsing', (toetsingId) => ({ toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: true })),
  toetsgesprekVastleggen: van('toetsing', (toetsingId) => ({ toetsingId, metWie: 'moeder', datum: '2026-01-10', verslag: tekst })),
  oordeelVastleggen: van('toetsing', (toetsingId) => ({ toetsingId, motivering: tekst })),
  aanvullingVastleggen: in_((casusId, ander) => ({ casusId, onderdeel: 'VERKLARING', onderdeelId: ander, vanId: ander, soort: 'CORRECTIE', tekst, gegevenOp: '2026-01-10' })),
  inzageAanvragen: in_((casusId, voorId) => ({ casusId, voorId, vrager: 'ZELF', gevraagdOp: '2026-01-10', bewijs: 'PASPOORT', identiteitGezienOp: '2026-01-10' })),
  inzageVoorbereiden: van('inzageverzoek', (id) => ({ id, versie: 1 })),
  inzageAchterhouden: van('inzageverzoek', (verzoekId, onderdeelId) => ({ verzoekId, onderdeel: 'SITUATIE', onderdeelId, reden: 'VEILIGHEID', toelichting: tekst })),
  inzageMeegeven: van('inzageverzoek', (verzoekId, onderdeelId) => ({ verzoekId, onderdeel: 'SITUATIE', onderdeelId })),
  inzageLatenNakijken: van('inzageverzoek', (id) => ({ id, versie: 1, collegaId: partijId('joost') })),
  inzageControleren: van('inzageverzoek', (id) => ({ id, versie: 1, inhoudhash: '0'.repeat(64) })),
  inzageVerstrekken: van('inzageverzoek', (id) => ({ id, versie: 1 })),
  inzageWeigeren: van('inzageverzoek', (id) => ({ id, versie: 1, weigering: 'GEEN_RECHT', toelichting: tekst })),
  inzageIntrekken: van('inzageverzoek', (id) => ({ id, versie: 1 })),
  toetsingDelen: van('toetsing', (id) => ({ id, versie: 1 })),
  vernietigingsverzoekVastleggen: in_((casusId, voorId) => ({ casusId, voorId, gevraagdOp: '2026-01-10' })),
  vernietigingsverzoekBeslissen: in_((id) => ({ id, versie: 1, besluit: 'GEWEIGERD', motivering: 'Het belang van het kind vraagt dat dit blijft.' })),
  vernietigingsverzoekUitvoeren: in_((id) => ({ id })),
  meekijkOpenen: in_((casusnummer) => ({ casusnummer, alsId: partijId('yusuf'), portaal: 'wijkteam', grond: 'Klacht 2026-14 over inzage.' })),
  opschortingVastleggen: in_((casusnummer) => ({ casusnummer, reden: 'Er loopt een klacht.' })),
  opschortingOpheffen: in_((id) => ({ id })),
  vernietigingVoorstellen: in_((casusnummer) => ({ casusnummers: [casusnummer], motivering: 'De bewaartermijn is voorbij.' })),
  vernietigingBeoordelen: in_((id) => ({ id, akkoord: true, oordeel: 'Gezien, de termijn is voorbij.' })),
  vernietigingUitvoeren: in_((id) => ({ id })),
  toegangVragen: in_((casusId) => ({ casusId, labels: ['BIJZONDER'], motivering: 'Nodig voor het gesprek van morgen.', tot: plusDagen(vandaag(), 7) })),
  toegangIntrekken: van('toegangsverzoek', (id) => ({ id })),
  toegangToekennen: van('toegangsverzoek', (id) => ({ id, labels: ['BIJZONDER'], tot: plusDagen(vandaag(), 7) })),
  toegangAfwijzen: van('toegangsverzoek', (id) => ({ id, reden: tekst })),
  toegangBeeindigen: van('toegangsverzoek', (id) => ({ id })),
};
