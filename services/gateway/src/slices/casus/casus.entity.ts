import { Gegevenscategorie as L, Hoedanigheid, Stand } from '@bv/beleid';
import { Casustoestand, Fase, Herkomst, Inzetmate, Kader, SoortSamenlevingsvorm, dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Berekend, Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, keuzes, sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Aanvulling } from '../aanvulling/aanvulling.entity.js';
import { Afsluiting, Afsluitpersoon } from '../afsluiting/afsluiting.entity.js';
import { Beschermingstafel } from '../beschermingstafel/beschermingstafel.entity.js';
import { Veiligheidsbeleving } from '../beleving/beleving.entity.js';
import { BetrokkenInstantie, Contactmoment, MultidisciplinairOverleg, Terugkoppeling } from '../contact/contact.entity.js';
import { Gezinslid, isLid, Netwerklid, Relatie } from '../gezin/gezin.entity.js';
import { Hulpinzet } from '../hulp/hulp.entity.js';
import { Inzageverzoek } from '../inzage/inzage.entity.js';
import { Maatregel } from '../maatregel/maatregel.entity.js';
import { Melding, Veiligheidsbeoordeling } from '../melding/melding.entity.js';
import { Onderzoek } from '../onderzoek/onderzoek.entity.js';
import { Overdracht, Veiligheidsvoorwaarde } from '../overdracht/overdracht.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Reflectiegesprek, Specialistvraag } from '../reflectie/gesprek.entity.js';
import { Gezinsnorm, Plandoel, Planversie } from '../plan/plan.entity.js';
import { Raadsverzoek } from '../raadsverzoek/raadsverzoek.entity.js';
import { Bezoek, Samenwerking } from '../samenwerking/samenwerking.entity.js';
import { Reflectie } from '../reflectie/reflectie.entity.js';
import { Risicoinventarisatie } from '../risico/inventarisatie.entity.js';
import { Kracht, Risico } from '../risico/risico.entity.js';
import { Kijkmoment, Terugkeer } from '../terugkeer/terugkeer.entity.js';
import { Toetsing } from '../toetsing/toetsing.entity.js';
import { Gezinspatroon, Top3deelname } from '../veiligheid/top3.entity.js';
import { OnveiligeSituatie, Veiligheidsafspraak } from '../veiligheid/veiligheid.entity.js';
import { Verklaring } from '../verklaring/verklaring.entity.js';
import { Vervolg } from '../vervolg/vervolg.entity.js';
import { Vernietigingsverzoek } from '../vernietiging/vernietiging.entity.js';
import { opDag, VANDAAG } from '../../zicht/dag.js';

// A gezin has a child (N08); which it is follows from who are members and is never typed by hand (C01). After closing it stays what it was.
const PEILDAG = opDag('coalesce(t.gesloten_op, now())');
const SOORT = `case when exists (select 1 from gegevens.gezinslid g where g.casus_id = t.id
  and g.geboortedatum > ${PEILDAG} - interval '18 years' and coalesce(g.overleden_op, 'infinity') > ${PEILDAG}
  and ${isLid('g', PEILDAG)}) then 'GEZIN' else 'HUISHOUDEN' end`;
// Counted from the day it was opened while there was none: who never had contact is not the same as who had it today.
const ZONDER_CONTACT = `greatest(0, ${VANDAAG} - ${opDag(`coalesce((select max(g.op) from gegevens.gebeurtenis g where g.casus_id = t.id and g.soort = 'CONTACTMOMENT_VASTGELEGD'), t.geopend_op, now())`)})`;

// What was told of the term that stands on this work now: 1 who has it, 2 the werkbegeleiding too. A term that is moved starts again.
const ESCALATIE = `(select max(e.trap) from proces.escalatie e where e.casus_id = t.casus_id and e.termijn = t.termijn)`;

@Tabel('casus', { omschrijving: 'The work around one gezin or huishouden; the boundary of access.' })
export class Casus extends Casusgegeven {
  @Veld(L.PROCES, tekst, { verplicht: true }) nummer!: string | null;
  @Veld(L.IDENTIFICEREND, tekst) naam!: string | null;
  @Afgeleid(L.IDENTIFICEREND, keuze(SoortSamenlevingsvorm), SOORT) soort!: SoortSamenlevingsvorm | null;
  @Veld(L.PROCES, keuze(Herkomst), { verplicht: true }) herkomst!: Herkomst | null;
  @Veld(L.PROCES, keuze(Casustoestand), { verplicht: true }) toestand!: Casustoestand | null;
  @Veld(L.PROCES, keuze(Fase)) fase!: Fase | null;
  @Veld(L.PROCES, datum) faseSinds!: string | null;
  /** Phases overlap (N29): where work goes on beside the main one. */
  @Veld(L.PROCES, keuzes(Fase)) nevenfasen!: Fase[];
  @Veld(L.PROCES, keuze(Kader)) kader!: Kader | null;
  @Veld(L.PROCES, tekst) gebied!: string | null;
  @Veld(L.PROCES, tijdstip) geopendOp!: string | null;
  @Veld(L.PROCES, tijdstip) geslotenOp!: string | null;
  /** Which demonstration set a casus belongs to; empty for the work of today. */
  @Veld(L.PROCES, tekst) verzameling!: string | null;
  /** Days since contact was recorded last, from the timeline: who leads sees that it was, not what was said. */
  @Afgeleid(L.PROCES, getal, ZONDER_CONTACT, { kanLeeg: true }) dagenZonderContact!: number | null;
  @Veld(L.KERN, janee) acuut!: boolean | null;
  @Veld(L.MAATREGEL, janee) inschattingOudeSituatie!: boolean | null;
  @Een(L.PROCES, () => Partij) aanspreekpunt?: unknown;
  aanspreekpuntId!: string | null;

  @Lijst(() => Betrokkenheid, 'casusId', ['van', 'id']) betrokkenheden?: unknown;
  @Lijst(() => Gezinslid, 'casusId', ['geboortedatum', 'id']) gezinsleden?: unknown;
  @Lijst(() => Relatie, 'casusId') relaties?: unknown;
  @Lijst(() => Netwerklid, 'casusId') netwerk?: unknown;
  @Lijst(() => Melding, 'casusId', ['-ontvangenOp', 'id']) meldingen?: unknown;
  @Lijst(() => Veiligheidsbeoordeling, 'casusId', ['-vastgesteldOp', 'id']) beoordelingen?: unknown;
  @Lijst(() => Onderzoek, 'casusId', ['-begonnenOp', 'id']) onderzoeken?: unknown;
  @Lijst(() => Vervolg, 'casusId', ['-begonnenOp', 'id']) vervolgtrajecten?: unknown;
  @Lijst(() => Veiligheidsvoorwaarde, 'casusId') voorwaarden?: unknown;
  @Lijst(() => Overdracht, 'casusId', ['-aangebodenOp', 'id']) overdrachten?: unknown;
  @Lijst(() => OnveiligeSituatie, 'casusId', ['rang', 'id']) situaties?: unknown;
  @Lijst(() => Verklaring, 'casusId', ['-peildatum', 'id']) verklaringen?: unknown;
  @Lijst(() => Veiligheidsafspraak, 'casusId', ['toestand', 'van', 'id']) afspraken?: unknown;
  @Lijst(() => Plandoel, 'casusId', ['deel', 'toestand', 'van', 'id']) plandoelen?: unknown;
  @Lijst(() => Planversie, 'casusId', ['deel', '-nummer', 'id']) planversies?: unknown;
  @Lijst(() => Gezinsnorm, 'casusId') normen?: unknown;
  @Lijst(() => Contactmoment, 'casusId', ['-op', 'id']) contactmomenten?: unknown;
  @Lijst(() => MultidisciplinairOverleg, 'casusId', ['-op', 'id']) overleggen?: unknown;
  @Lijst(() => Hulpinzet, 'casusId', ['-sinds', 'id']) hulpinzetten?: unknown;
  @Lijst(() => Inzet, 'casusId', ['fase', 'id']) inzet?: unknown;
  @Lijst(() => Vervanging, 'casusId', ['-van', 'id']) vervangingen?: unknown;
  @Lijst(() => Risico, 'casusId', ['aspect', 'id']) risicos?: unknown;
  @Lijst(() => Kracht, 'casusId') krachten?: unknown;
  @Lijst(() => Risicoinventarisatie, 'casusId', ['-gestartOp', 'id']) risicoinventarisaties?: unknown;
  @Lijst(() => Gezinspatroon, 'casusId') patronen?: unknown;
  @Lijst(() => Top3deelname, 'casusId', ['-op', 'id']) top3deelnames?: unknown;
  @Lijst(() => Fasewissel, 'casusId', ['-op', 'id']) fasewissels?: unknown;
  @Lijst(() => Toetsing, 'casusId', ['-aangevraagdOp', 'id']) toetsingen?: unknown;
  @Lijst(() => Beschermingstafel, 'casusId', ['-datum', 'id']) beschermingstafels?: unknown;
  @Lijst(() => Samenwerking, 'casusId', ['-van', 'id']) samenwerkingen?: unknown;
  @Lijst(() => Bezoek, 'casusId', ['-datum', 'id']) bezoeken?: unknown;
  @Lijst(() => Raadsverzoek, 'casusId', ['-opgesteldOp', 'id']) raadsverzoeken?: unknown;
  @Lijst(() => Maatregel, 'casusId', ['-aangevraagdOp', 'id']) maatregelen?: unknown;
  @Lijst(() => BetrokkenInstantie, 'casusId', ['soort', 'id']) instanties?: unknown;
  @Lijst(() => Reflectie, 'casusId', ['-op', 'id']) reflecties?: unknown;
  @Lijst(() => Reflectiegesprek, 'casusId', ['-op', 'id']) reflectiegesprekken?: unknown;
  @Lijst(() => Specialistvraag, 'casusId', ['-gesteldOp', 'id']) specialistvragen?: unknown;
  @Lijst(() => Veiligheidsbeleving, 'casusId', ['op', 'id']) belevingen?: unknown;
  @Lijst(() => Afsluiting, 'casusId', ['-op', 'id']) afsluitingen?: unknown;
  @Lijst(() => Afsluitpersoon, 'casusId') afsluitpersonen?: unknown;
  @Lijst(() => Kijkmoment, 'casusId', ['gepland', 'id']) kijkmomenten?: unknown;
  @Lijst(() => Terugkeer, 'casusId', ['-gevraagdOp', 'id']) terugkeren?: unknown;
  @Lijst(() => Terugkoppeling, 'casusId', ['-op', 'id']) terugkoppelingen?: unknown;
  /** What family members added, of every record of this casus: the screen puts each beside its record. */
  @Lijst(() => Aanvulling, 'casusId', ['-gegevenOp', 'id']) aanvullingen?: unknown;
  @Lijst(() => Inzageverzoek, 'casusId', ['-gevraagdOp', 'id']) inzageverzoeken?: unknown;
  @Lijst(() => Vernietigingsverzoek, 'casusId', ['-gevraagdOp', 'id']) vernietigingsverzoeken?: unknown;
  @Lijst(() => Gebeurtenis, 'casusId', ['-op', 'id']) tijdlijn?: unknown;
}

@Tabel('casus', { schema: 'wand', omschrijving: 'Who is involved with this casus, in which hoedanigheid, since when and because of which act. The only key to a casus.' })
export class Betrokkenheid extends Casusgegeven {
  @Een(L.PROCES, () => Partij, { verplicht: true }) partij?: unknown;
  partijId!: string | null;
  @Veld(L.PROCES, keuze(Hoedanigheid), { verplicht: true }) hoedanigheid!: Hoedanigheid | null;
  @Veld(L.PROCES, keuze(Stand), { verplicht: true }) stand!: Stand | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true, standaard: 'now()' }) van!: string | null;
  @Veld(L.PROCES, tijdstip) tot!: string | null;
  @Veld(L.PROCES, tijdstip) termijn!: string | null;
  @Veld(L.PROCES, sleutel) handelingId!: string | null;
  @Veld(L.PROCES, tekst) reden!: string | null;
  @Veld(L.PROCES, sleutel) doorId!: string | null;
  /** Of what was granted on request: the mask of the labels, and the portal where it was asked. */
  @Verborgen(L.PROCES, getal, { verplicht: true, standaard: '0' }) verleend!: number;
  @Verborgen(L.PROCES, tekst) portaal!: string | null;
  @Berekend(getal, ['termijn'], (rij) => werkdagenTussen(vandaag(), dagVan(String(rij['termijn'])))) werkdagenOver!: number | null;
  @Afgeleid(L.PROCES, getal, ESCALATIE, { kanLeeg: true }) escalatie!: number | null;
  @Een(L.PROCES, () => Casus, { via: 'casusId' }) casus?: unknown;
  @Een(L.PROCES, () => Overdracht, { via: 'handelingId' }) overdracht?: unknown;
  @Een(L.PROCES, () => Toetsing, { via: 'handelingId' }) toetsing?: unknown;
}

@Tabel('casus', { omschrijving: 'A change of phase, with its reason; phases may overlap and go back (N29, A33).' })
export class Fasewissel extends Casusgegeven {
  @Veld(L.PROCES, keuze(Fase)) van!: Fase | null;
  @Veld(L.PROCES, keuze(Fase), { verplicht: true }) naar!: Fase | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) op!: string | null;
  @Veld(L.VEILIGHEID, tekst) reden!: string | null;
  /** Something in the dossier spoke against it, and the duo went on with a reason (A33). */
  @Veld(L.VEILIGHEID, janee) tegenAdvies!: boolean | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
}

// That somebody went to the Raad or the court is itself for those who may read what was asked there.
@Tabel('casus', { labelPerRij: true, rijlabels: [L.PROCES, L.AFSPRAAK, L.TOETSVRAAG, L.MAATREGEL], omschrijving: 'The timeline of the casus: what was done when and by whom, without content.' })
export class Gebeurtenis extends Casusgegeven {
  /** Follows from the kind, in the database. */
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
  @Veld(L.PROCES, tekst, { verplicht: true }) soort!: string | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) op!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
}

@Tabel('casus', { omschrijving: 'How much one of the duo does in a phase (N46); both stay responsible.' })
export class Inzet extends Casusgegeven {
  @Een(L.PROCES, () => Partij, { verplicht: true }) partij?: unknown;
  partijId!: string | null;
  @Veld(L.PROCES, keuze(Fase), { verplicht: true }) fase!: Fase | null;
  @Veld(L.PROCES, keuze(Inzetmate), { verplicht: true }) mate!: Inzetmate | null;
}

@Tabel('casus', { omschrijving: 'A stand-in for one of the duo, from and until; always visible as stand-in (A23).' })
export class Vervanging extends Casusgegeven {
  @Een(L.PROCES, () => Partij, { verplicht: true }) duolid?: unknown;
  duolidId!: string | null;
  @Een(L.PROCES, () => Partij, { verplicht: true }) vervanger?: unknown;
  vervangerId!: string | null;
  @Veld(L.PROCES, datum, { verplicht: true }) van!: string | null;
  @Veld(L.PROCES, datum, { verplicht: true }) tot!: string | null;
}
