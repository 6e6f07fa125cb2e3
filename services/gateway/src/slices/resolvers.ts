import { AandragenResolver } from './aandragen/aandragen.resolver.js';
import { AanvullingResolver } from './aanvulling/aanvulling.resolver.js';
import { AdviesverzoekResolver } from './adviesverzoek/adviesverzoek.resolver.js';
import { SamenwerkingResolver } from './samenwerking/samenwerking.resolver.js';
import { AdviesvraagResolver } from './adviesvraag/adviesvraag.resolver.js';
import { AfsluitingResolver } from './afsluiting/afsluiting.resolver.js';
import { AanwezigResolver } from './aanwezig/aanwezig.resolver.js';
import { BelevingResolver } from './beleving/beleving.resolver.js';
import { BeoordelingResolver } from './beoordeling/beoordeling.resolver.js';
import { BerichtResolver } from './bericht/bericht.resolver.js';
import { ConceptResolver } from './bericht/concept.resolver.js';
import './corv/corv.entity.js';
import { CasusResolver } from './casus/casus.resolver.js';
import { DuoResolver } from './casus/duo.resolver.js';
import { FaseResolver } from './casus/fase.resolver.js';
import { ContactResolver } from './contact/contact.resolver.js';
import { FormulierResolver } from './formulier/formulier.resolver.js';
import { GesprekssleutelResolver } from './gesprek/gesprekssleutel.resolver.js';
import { GezinResolver } from './gezin/gezin.resolver.js';
import { VerblijfResolver } from './gezin/verblijf.resolver.js';
import { InzageResolver } from './inzage/inzage.resolver.js';
import { InzienResolver } from './inzage/inzien.resolver.js';
import { LeerpuntResolver } from './leren/leerpunt.resolver.js';
import { MaatregelResolver } from './maatregel/maatregel.resolver.js';
import { MelderterugkoppelingResolver } from './melderterugkoppeling/melderterugkoppeling.resolver.js';
import { MeldingResolver } from './melding/melding.resolver.js';
import { NoodtoegangResolver } from './noodtoegang/noodtoegang.resolver.js';
import { OnderzoekResolver } from './onderzoek/onderzoek.resolver.js';
import { OverdrachtResolver } from './overdracht/overdracht.resolver.js';
import { OverdrachtbriefResolver } from './overdracht/overdrachtbrief.resolver.js';
import { OverdrachtopdrachtResolver } from './overdracht/overdrachtopdracht.resolver.js';
import { BereikbaarheidResolver } from './team/bereikbaarheid.resolver.js';
import { HulpResolver } from './hulp/hulp.resolver.js';
import { InzetResolver } from './casus/inzet.resolver.js';
import { OverlegResolver } from './contact/overleg.resolver.js';
import { PlanResolver } from './plan/plan.resolver.js';
import { PartijResolver } from './partij/partij.resolver.js';
import { ReflectiegesprekResolver } from './reflectie/gesprek.resolver.js';
import { RaadsverzoekResolver } from './raadsverzoek/raadsverzoek.resolver.js';
import { RaadtoezichtResolver } from './toezicht/raadtoezicht.resolver.js';
import { ReflectieResolver } from './reflectie/reflectie.resolver.js';
import { InventarisatieResolver } from './risico/inventarisatie.resolver.js';
import { RisicoResolver } from './risico/risico.resolver.js';
import { CijfersResolver } from './sturing/cijfers.resolver.js';
import { NotaResolver } from './sturing/nota.resolver.js';
import { ToetsingAanvragenResolver } from './toetsing/aanvragen.resolver.js';
import { GereedheidResolver } from './toetsing/gereedheid.resolver.js';
import { OnafhankelijkResolver } from './toetsing/onafhankelijk.resolver.js';
import { OordelenResolver } from './toetsing/oordelen.resolver.js';
import { ToetsconceptResolver } from './toetsing/concept.resolver.js';
import { ToetsgesprekResolver } from './toetsing/gesprek.resolver.js';
import { GemeenteResolver } from './gemeente/gemeente.resolver.js';
import { TerugkeerResolver } from './terugkeer/terugkeer.resolver.js';
import { TerugvraagResolver } from './toetsing/terugvraag.resolver.js';
import { ToetsingResolver } from './toetsing/toetsing.resolver.js';
import { BeschermingstafelResolver } from './beschermingstafel/beschermingstafel.resolver.js';
import { BeleidsversieResolver } from './toezicht/beleidsversie.resolver.js';
import { BewarenResolver } from './toezicht/bewaren.resolver.js';
import { ToegangResolver } from './toegang/toegang.resolver.js';
import { WaaromResolver } from './toegang/waarom.resolver.js';
import { LogboekResolver } from './toezicht/logboek.resolver.js';
import { MeekijkResolver } from './toezicht/meekijk.resolver.js';
import { ToezichtopdrachtResolver } from './toezicht/toezichtopdracht.resolver.js';
import { OpvallendResolver } from './toezicht/opvallend.resolver.js';
import { ZoekenResolver } from './zoeken/zoeken.resolver.js';
import { VervolgResolver } from './vervolg/vervolg.resolver.js';
import { VernietigingResolver } from './vernietiging/vernietiging.resolver.js';
import { AfspraakResolver } from './veiligheid/afspraak.resolver.js';
import { SituatieResolver } from './veiligheid/situatie.resolver.js';
import { VerklaringResolver } from './verklaring/verklaring.resolver.js';
import { KoppelingResolver } from './koppeling/koppeling.resolver.js';
import { WerkvoorraadResolver } from './werkvoorraad/werkvoorraad.resolver.js';

/** Every slice's way in. */
export const resolvers = [
  AanvullingResolver,
  AdviesverzoekResolver,
  AdviesvraagResolver,
  SamenwerkingResolver,
  AanwezigResolver,
  BelevingResolver,
  GesprekssleutelResolver,
  LeerpuntResolver,
  ReflectiegesprekResolver,
  ZoekenResolver,
  AandragenResolver,
  AfsluitingResolver,
  AfspraakResolver,
  BeleidsversieResolver,
  BeschermingstafelResolver,
  BereikbaarheidResolver,
  BeoordelingResolver,
  BerichtResolver,
  BewarenResolver,
  CasusResolver,
  ConceptResolver,
  ContactResolver,
  DuoResolver,
  FaseResolver,
  GereedheidResolver,
  FormulierResolver,
  GezinResolver,
  VerblijfResolver,
  HulpResolver,
  InzageResolver,
  InzetResolver,
  InzienResolver,
  KoppelingResolver,
  LogboekResolver,
  MaatregelResolver,
  MeekijkResolver,
  MelderterugkoppelingResolver,
  MeldingResolver,
  NoodtoegangResolver,
  CijfersResolver,
  NotaResolver,
  OpvallendResolver,
  OnderzoekResolver,
  OnafhankelijkResolver,
  OordelenResolver,
  OverdrachtResolver,
  OverlegResolver,
  OverdrachtbriefResolver,
  OverdrachtopdrachtResolver,
  PartijResolver,
  PlanResolver,
  RaadsverzoekResolver,
  RaadtoezichtResolver,
  ReflectieResolver,
  InventarisatieResolver,
  RisicoResolver,
  SituatieResolver,
  ToegangResolver,
  ToetsingAanvragenResolver,
  GemeenteResolver,
  TerugkeerResolver,
  TerugvraagResolver,
  ToetsconceptResolver,
  ToetsgesprekResolver,
  ToetsingResolver,
  ToezichtopdrachtResolver,
  VerklaringResolver,
  VernietigingResolver,
  VervolgResolver,
  WaaromResolver,
  WerkvoorraadResolver,
] as const;
