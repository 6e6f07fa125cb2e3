import type {
  Aanvullingsoort, Aanwezigheid, Accorderingsoordeel, Afspraaktoestand, Afsluitreden, Beoordelingtoestand, Contactvorm, DirecteVeiligheid, Doeltoestand, Dossieronderdeel, Evaluatieuitkomst, Fase, Gezagsoort, Gezinsrol, Hulpsoort, Hulptoestand,
  Instantiesoort, Knelpunt, Liduitkomst, Maatregelsoort, Monitoroordeel, Netwerkband, Onderzoeksconclusie, Onderzoektoestand, Overdrachtsoort, Overdrachttoestand, Overlegaanleiding, Plandeel, Rechtbeslissing, Relatiesoort, Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm, Situatieveld, Tafelrol, Tafeluitkomst, Toestemming, Triagebesluit, Verblijfsoort,
  Verklaringsoort, Vervolgcontact, Vervolgtoestand, Verzoeker,
} from '@bv/begrippen';

type Tekst = string | null;
interface Rij { readonly id: string }
interface Verwijzing { readonly id: string }
type Naar = Verwijzing | null;

/**
 * The dossier in the shape in which the contract gives it, so that the check page and the letter are made from the same answer. What a
 * portal's contract does not know is not there; the gateway reads it empty, and both make the same parts.
 */
export interface Uitdraaidossier {
  readonly gezinsleden: readonly (Rij & {
    voornamen: Tekst; achternaam: Tekst; geboortedatum: Tekst; rol: Gezinsrol | null; verwachtOp: Tekst; overledenOp: Tekst; bsnEinde?: Tekst; telefoon: Tekst; email: Tekst; tolkTaal: Tekst; bijzonderheden?: Tekst;
    adressen: readonly (Rij & { straat: Tekst; huisnummer: Tekst; postcode: Tekst; plaats: Tekst; isGeheim: boolean | null; soort: Verblijfsoort | null; van: Tekst; tot: Tekst })[];
    lidperiodes: readonly (Rij & { van: Tekst; tot: Tekst; reden: Tekst; vertrekreden: Tekst })[];
    gezag: readonly (Rij & { soort: Gezagsoort | null; houder: Naar; houderNaam: Tekst; van: Tekst; tot: Tekst; bron: Tekst })[];
  })[];
  readonly relaties: readonly (Rij & { van: Naar; naar: Naar; soort: Relatiesoort | null; toelichting: Tekst })[];
  readonly netwerk: readonly (Rij & { naam: Tekst; relatie: Tekst; rol: Tekst; band: Netwerkband | null })[];
  readonly meldingen?: readonly (Rij & {
    nummer: Tekst; ontvangenOp: Tekst; kern: Tekst; tekstVoorGezin?: Tekst; directeVeiligheid?: DirecteVeiligheid | null;
    gebeurtenissen?: readonly (Rij & { wie: Tekst; wat: Tekst; bijWie: Tekst; wanneer: Tekst; hoeVaak: Tekst; gevolg: Tekst })[];
  })[];
  readonly beoordelingen?: readonly (Rij & {
    besluit?: Triagebesluit | null; reden?: Tekst; vastgesteldOp: Tekst; toestand: Beoordelingtoestand | null; instrumentVersie: number | null; terugstuurreden?: Tekst;
    antwoorden?: readonly (Rij & { vraag: Tekst; antwoord: Tekst; toelichting: Tekst })[];
  })[];
  /** The questions of every version: no content of a family, read beside the dossier. */
  readonly instrumenten?: readonly { readonly versie: number; readonly vragen: readonly { readonly code: string; readonly tekst: string; readonly antwoorden: readonly { readonly code: string; readonly tekst: string }[] }[] }[];
  readonly voorwaarden?: readonly (Rij & { tekst: Tekst; toelichting: Tekst; vervallenOp: Tekst; vervallenReden: Tekst })[];
  readonly onderzoeken?: readonly (Rij & {
    toestand: Onderzoektoestand | null; begonnenOp: Tekst; conclusie?: Onderzoeksconclusie | null; onderbouwing?: Tekst; geconcludeerdOp: Tekst; afgerondOp: Tekst;
    informanten?: readonly (Rij & { naam?: Tekst; functie?: Tekst; gesprokenOp?: Tekst; tekst?: Tekst; oordeel?: Accorderingsoordeel | null; eigenWoorden?: Tekst })[];
    inkennisstellingen?: readonly (Rij & { gezinslid: Naar; informant: Naar; verteldOp: Tekst; vorm: Contactvorm | null; redenNiet: Tekst })[];
  })[];
  readonly vervolgtrajecten?: readonly (Rij & {
    toestand: Vervolgtoestand | null; begonnenOp: Tekst; afgerondOp: Tekst; toelichting?: Tekst;
    momenten: readonly (Rij & { gepland: Tekst; gedaanOp: Tekst; oordeel?: Monitoroordeel | null; bevinding?: Tekst })[];
  })[];
  readonly overdrachten?: readonly (Rij & { soort: Overdrachtsoort | null; toestand: Overdrachttoestand | null; aangebodenOp: Tekst; beslistOp: Tekst; antwoordVan: Tekst; antwoordOp: Tekst; wieVertelt: Tekst; toelichting: Tekst; reden: Tekst })[];
  readonly fasewissels?: readonly (Rij & { naar: Fase | null; op: Tekst; reden?: Tekst })[];
  readonly situaties?: readonly (Rij & {
    titel: Tekst; wieDoetWatBijWie: Tekst; laatstGebeurdOp: Tekst; frequentie: Tekst; gevolg: Tekst;
    gevolgen: readonly (Rij & { gezinslid: Naar; tekst: Tekst })[];
    wijzigingen: readonly (Rij & { veld: Situatieveld | null; gezinslid: Naar; oud: Tekst; op: Tekst })[];
    scores: readonly (Rij & { gezinslid: Naar; score: number | null; datum: Tekst; toelichting: Tekst })[];
  })[];
  readonly belevingen?: readonly (Rij & { gezinslid: Naar; cijfer: number | null; op: Tekst; woorden: Tekst })[];
  readonly verklaringen?: readonly (Rij & {
    soort: Verklaringsoort | null; tekst: Tekst; bron: Tekst; peildatum: Tekst; informantWoorden?: Tekst; over: Naar;
    accorderingen: readonly (Rij & { oordeel: Accorderingsoordeel | null; eigenWoorden: Tekst; datum: Tekst; gezinslid: Naar })[];
  })[];
  readonly afspraken: readonly (Rij & { als: Tekst; dan: Tekst; doorWie: Tekst; wieKijktMee: Tekst; van: Tekst; toestand: Afspraaktoestand | null; evaluatie: Tekst; signaal: Tekst; vervolgstap: Tekst; wieHoort: Tekst;
    evaluaties: readonly (Rij & { op: Tekst; uitkomst: Evaluatieuitkomst | null; metWie: Tekst; toelichting: Tekst; vervolg: Tekst })[];
  })[];
  readonly plandoelen?: readonly (Rij & { deel: Plandeel | null; gezinslid: Naar; wens: Tekst; doel: Tekst; hulp: Tekst; doorWie: Tekst; toestand: Doeltoestand | null; resultaat: Tekst })[];
  readonly planversies: readonly (Rij & {
    deel: Plandeel | null; nummer: number | null; vastgesteldOp: Tekst; inhoud: Tekst; toelichting: Tekst;
    akkoorden?: readonly (Rij & { gezinslid: Naar; oordeel: Accorderingsoordeel | null; eigenWoorden: Tekst; datum: Tekst })[];
  })[];
  readonly normen: readonly (Rij & { tekst: Tekst })[];
  readonly hulpinzetten?: readonly (Rij & { soort: Hulpsoort | null; omschrijving: Tekst; uitvoerder: Tekst; motief: Tekst; voor: Naar; sinds: Tekst; toestand: Hulptoestand | null; resultaat: Tekst })[];
  readonly overleggen?: readonly (Rij & { op: Tekst; aanleiding: Overlegaanleiding | null; waarom: Tekst; wie: Tekst; uitkomst: Tekst; afspraken: Tekst })[];
  readonly contactmomenten?: readonly (Rij & { op: Tekst; vorm: Contactvorm | null; metWie: Tekst; verslag: Tekst })[];
  readonly risicos?: readonly (Rij & { aspectNaam: Tekst; aanwezig: Aanwezigheid | null; toelichting: Tekst; bron: Tekst; bewaken: boolean | null; betreft: Naar; standen?: readonly (Rij & { aanwezig: Aanwezigheid | null; toelichting: Tekst; op: Tekst })[] })[];
  readonly krachten?: readonly (Rij & { omschrijving: Tekst; bron: Tekst; van: Naar })[];
  readonly patronen?: readonly (Rij & { omschrijving: Tekst })[];
  readonly samenwerkingen?: readonly (Rij & { partner: Samenwerkingspartner | null; vorm: Samenwerkingsvorm | null; van: Tekst; tot: Tekst; naam?: Tekst; partij: { readonly naam: Tekst } | null; reden: Tekst; eindreden: Tekst; grond?: Samenwerkgrond | null; grondToelichting?: Tekst })[];
  readonly bezoeken?: readonly (Rij & { datum: Tekst; waar: Tekst; doel: Tekst; verslagDuo: Tekst; verslagPartner: Tekst; gedeeldeFeiten: Tekst; vervallenReden: Tekst })[];
  readonly beschermingstafels?: readonly (Rij & {
    datum: Tekst; waar: Tekst; aanleiding?: Tekst; spoedreden?: Tekst; gehoudenOp?: Tekst; uitkomst?: Tafeluitkomst | null; toelichting?: Tekst; vervallenReden?: Tekst;
    deelnemers?: readonly (Rij & { rol: Tafelrol | null; naam: Tekst; toestemming: Toestemming | null; gevraagdOp: Tekst; grond: Tekst; gezinslid: Naar })[];
  })[];
  readonly raadsverzoeken?: readonly (Rij & {
    aanvrager: Verzoeker | null; opgesteldOp: Tekst; verstuurdOp: Tekst; aanleiding: Tekst; waaromNu: Tekst; gezinssituatie: Tekst; feitenKind: Tekst; feitenOuders: Tekst; omstandigheden: Tekst; grootsteZorg: Tekst; delenToelichting: Tekst; watMoetGebeuren: Tekst;
    levensgeschiedenis: Tekst; problemenOuders: Tekst; jeugdOuders: Tekst; spoedreden: Tekst; zienswijzen: readonly (Rij & { gelezenOp: Tekst; redenNiet: Tekst; zienswijze: Tekst; correcties: Tekst; gezinslid: Naar })[];
  })[];
  readonly maatregelen?: readonly (Rij & { soort: Maatregelsoort | null; aangevraagdOp: Tekst; beslissing: Rechtbeslissing | null; beslistOp: Tekst; ingaatOp: Tekst; geldtTot: Tekst; doel: Tekst; toelichting: Tekst; eindtoelichting: Tekst })[];
  readonly instanties?: readonly (Rij & { soort: Instantiesoort | null; naam: Tekst; rol: Tekst; van: Tekst })[];
  readonly reflecties?: readonly (Rij & { tekst: Tekst; op: Tekst })[];
  readonly terugkoppelingen?: readonly (Rij & { tekst: Tekst; op: Tekst })[];
  readonly afsluitingen?: readonly (Rij & { reden: Afsluitreden | null; toelichting: Tekst; betreft: Naar; vervolgcontact: Vervolgcontact | null; vervolgcontactNaam: Tekst; teBewaken: Tekst; terugkomenBij: Tekst; knelpunten: readonly Knelpunt[] | null; op: Tekst })[];
  readonly afsluitpersonen?: readonly (Rij & { gezinslid: Naar; informant: Naar; uitkomst: Liduitkomst | null; toelichting: Tekst; verteldOp: Tekst; redenNiet: Tekst; terugblik: Tekst; terugblikCijfer: number | null; keerVerteld: number | null })[];
  readonly toetsingen?: readonly (Rij & { aangevraagdOp: Tekst; vraag: Tekst; aanleiding: Tekst; gewensteUitkomst: Tekst; reden: Tekst; oordeel: (Rij & { motivering: Tekst; oudersGehoord: Tekst; tunnelvisie: Tekst }) | null })[];
  readonly aanvullingen: readonly (Rij & { van: Naar; soort: Aanvullingsoort | null; tekst: Tekst; gegevenOp: Tekst; onderdeel: Dossieronderdeel | null; onderdeelId: Tekst })[];
}
