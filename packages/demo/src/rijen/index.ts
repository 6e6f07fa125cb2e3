import type { AdresRij, BetrokkenheidRij, CasusRij, GebeurtenisRij, GezagRij, GezinslidRij, LidperiodeRij, NetwerklidRij, RelatieRij, ToegangsverzoekRij } from './kern.js';
import type {
  AccorderingRij, AfspraakevaluatieRij, BetrokkenInstantieRij, ContactmomentRij, FasewisselRij, HulpinzetRij, InzetRij, MultidisciplinairOverlegRij, OnveiligeSituatieRij,
  ReflectiegesprekRij, ReflectieRij, RisicoRij, SpecialistvraagRij, PlanakkoordRij, GezinsnormRij, PlandoelRij, PlanversieRij, VervangingRij, VeiligheidsafspraakRij,
  VeiligheidsbelevingRij, VeiligheidsscoreRij, VerklaringRij,
} from './dossier.js';
import type {
  RisicoantwoordRij, RisicogereedRij, RisicoinventarisatieRij, RisicostandRij, AchtergrondRij, GevolgRij, KrachtRij, GezinspatroonRij, SituatiewijzigingRij,
  Top3deelnameRij,
} from './risico.js';
import type {
  KijkmomentRij, MelderRij, MeldingRij, OverdrachtRij, OverdrachtvraagRij, TerugkeerRij, ReactieRij, StukRij, VeiligheidsbeoordelingRij, VeiligheidsvoorwaardeRij, VoorvalRij,
} from './melding.js';
import type { NoodbevindingRij, NoodtoegangRij } from './noodtoegang.js';
import type { BezoekRij, SamenwerkingRij } from './samenwerking.js';
import type {
  AfsluitingRij, AfsluitpersoonRij, BevindingRij, ConceptreactieRij, MaatregelRij, BeschermingstafelRij, RaadsverzoekRij, TafeldeelnemerRij, VerzoekzienswijzeRij, TerugvraagRij, ToetsadviesRij, TerugkoppelingRij, ToetscriteriumRij, ToetsgesprekRij, ToetsingRij, ToetsoordeelRij,
} from './toetsing.js';
import type { AanvullingRij, AchterhoudingRij, InzageverzoekRij, VernietigingsverzoekRij } from './rechten.js';
import type { BeoordelingsantwoordRij, InformantRij, InkennisstellingRij, MelderterugkoppelingRij, MonitormomentRij, OnderzoekRij, VervolgRij } from './vt-werk.js';

export * from './kern.js';
export * from './melding.js';
export * from './dossier.js';
export * from './noodtoegang.js';
export * from './toetsing.js';
export * from './rechten.js';
export * from './vt-werk.js';

/** Every table with its rows, in an order in which a parent comes before its children. */
export interface Rijen {
  casus: CasusRij[];
  betrokkenheid: BetrokkenheidRij[];
  gezinslid: GezinslidRij[];
  adres: AdresRij[];
  lidperiode: LidperiodeRij[];
  gezag: GezagRij[];
  relatie: RelatieRij[];
  netwerklid: NetwerklidRij[];
  melding: MeldingRij[];
  voorval: VoorvalRij[];
  melder: MelderRij[];
  veiligheidsbeoordeling: VeiligheidsbeoordelingRij[];
  beoordelingsantwoord: BeoordelingsantwoordRij[];
  onderzoek: OnderzoekRij[];
  informant: InformantRij[];
  inkennisstelling: InkennisstellingRij[];
  vervolg: VervolgRij[];
  monitormoment: MonitormomentRij[];
  melderterugkoppeling: MelderterugkoppelingRij[];
  veiligheidsvoorwaarde: VeiligheidsvoorwaardeRij[];
  onveilige_situatie: OnveiligeSituatieRij[];
  veiligheidsscore: VeiligheidsscoreRij[];
  verklaring: VerklaringRij[];
  accordering: AccorderingRij[];
  veiligheidsafspraak: VeiligheidsafspraakRij[];
  afspraakevaluatie: AfspraakevaluatieRij[];
  contactmoment: ContactmomentRij[];
  risico: RisicoRij[];
  risicostand: RisicostandRij[];
  kracht: KrachtRij[];
  risicoinventarisatie: RisicoinventarisatieRij[];
  risicogereed: RisicogereedRij[];
  risicoantwoord: RisicoantwoordRij[];
  gevolg: GevolgRij[];
  gezinspatroon: GezinspatroonRij[];
  achtergrond: AchtergrondRij[];
  situatiewijziging: SituatiewijzigingRij[];
  top3deelname: Top3deelnameRij[];
  plandoel: PlandoelRij[];
  planversie: PlanversieRij[];
  planakkoord: PlanakkoordRij[];
  gezinsnorm: GezinsnormRij[];
  hulpinzet: HulpinzetRij[];
  multidisciplinair_overleg: MultidisciplinairOverlegRij[];
  fasewissel: FasewisselRij[];
  inzet: InzetRij[];
  vervanging: VervangingRij[];
  overdracht: OverdrachtRij[];
  toetsing: ToetsingRij[];
  stuk: StukRij[];
  reactie: ReactieRij[];
  bevinding: BevindingRij[];
  toetscriterium: ToetscriteriumRij[];
  toetsgesprek: ToetsgesprekRij[];
  toetsoordeel: ToetsoordeelRij[];
  overdrachtvraag: OverdrachtvraagRij[];
  kijkmoment: KijkmomentRij[];
  terugkeer: TerugkeerRij[];
  terugvraag: TerugvraagRij[];
  conceptreactie: ConceptreactieRij[];
  toetsadvies: ToetsadviesRij[];
  samenwerking: SamenwerkingRij[];
  bezoek: BezoekRij[];
  beschermingstafel: BeschermingstafelRij[];
  tafeldeelnemer: TafeldeelnemerRij[];
  raadsverzoek: RaadsverzoekRij[];
  verzoekzienswijze: VerzoekzienswijzeRij[];
  maatregel: MaatregelRij[];
  betrokken_instantie: BetrokkenInstantieRij[];
  reflectie: ReflectieRij[];
  reflectiegesprek: ReflectiegesprekRij[];
  specialistvraag: SpecialistvraagRij[];
  veiligheidsbeleving: VeiligheidsbelevingRij[];
  afsluiting: AfsluitingRij[];
  afsluitpersoon: AfsluitpersoonRij[];
  terugkoppeling: TerugkoppelingRij[];
  aanvulling: AanvullingRij[];
  inzageverzoek: InzageverzoekRij[];
  achterhouding: AchterhoudingRij[];
  vernietigingsverzoek: VernietigingsverzoekRij[];
  toegangsverzoek: ToegangsverzoekRij[];
  gebeurtenis: GebeurtenisRij[];
  noodtoegang: NoodtoegangRij[];
  noodbevinding: NoodbevindingRij[];
}

export type Tabel = keyof Rijen;

export const tabellen: readonly Tabel[] = [
  'casus', 'betrokkenheid', 'gezinslid', 'adres', 'lidperiode', 'gezag', 'relatie', 'netwerklid', 'melding', 'voorval', 'melder', 'veiligheidsbeoordeling',
  'beoordelingsantwoord', 'onderzoek', 'informant', 'inkennisstelling', 'vervolg', 'monitormoment', 'melderterugkoppeling',
  'veiligheidsvoorwaarde', 'onveilige_situatie', 'veiligheidsscore', 'verklaring', 'accordering', 'veiligheidsafspraak', 'afspraakevaluatie', 'contactmoment',
  'risico', 'risicostand', 'kracht', 'risicoinventarisatie', 'risicogereed', 'risicoantwoord', 'gevolg', 'gezinspatroon', 'achtergrond', 'situatiewijziging', 'top3deelname', 'plandoel', 'planversie', 'planakkoord', 'gezinsnorm', 'hulpinzet', 'multidisciplinair_overleg', 'fasewissel', 'inzet', 'vervanging', 'overdracht', 'overdrachtvraag', 'kijkmoment', 'terugkeer', 'toetsing', 'stuk', 'reactie', 'bevinding', 'toetscriterium', 'toetsgesprek', 'toetsoordeel', 'terugvraag', 'conceptreactie', 'toetsadvies',
  'samenwerking', 'bezoek', 'beschermingstafel', 'tafeldeelnemer', 'raadsverzoek', 'verzoekzienswijze', 'maatregel', 'betrokken_instantie', 'reflectie', 'reflectiegesprek', 'specialistvraag', 'veiligheidsbeleving', 'afsluiting', 'afsluitpersoon', 'terugkoppeling', 'aanvulling', 'inzageverzoek', 'achterhouding', 'vernietigingsverzoek', 'toegangsverzoek', 'gebeurtenis', 'noodtoegang', 'noodbevinding',
];

export const legeRijen = (): Rijen => Object.fromEntries(tabellen.map((tabel) => [tabel, []])) as unknown as Rijen;
