import type { Dossieronderdeel } from '@bv/begrippen';
import type { Klasse } from '../../zicht/tabel.js';
import { Afsluiting, Afsluitpersoon } from '../afsluiting/afsluiting.entity.js';
import { Veiligheidsbeleving } from '../beleving/beleving.entity.js';
import { Beoordelingsantwoord } from '../beoordeling/beoordelingsantwoord.entity.js';
import { Fasewissel } from '../casus/casus.entity.js';
import { BetrokkenInstantie, Contactmoment, MultidisciplinairOverleg, Terugkoppeling } from '../contact/contact.entity.js';
import { Adres, Gezinslid, Netwerklid, Relatie } from '../gezin/gezin.entity.js';
import { Melderterugkoppeling } from '../melderterugkoppeling/melderterugkoppeling.entity.js';
import { Melder, Melding, Veiligheidsbeoordeling, Voorval } from '../melding/melding.entity.js';
import { Informant, Inkennisstelling, Onderzoek } from '../onderzoek/onderzoek.entity.js';
import { Overdracht, Veiligheidsvoorwaarde } from '../overdracht/overdracht.entity.js';
import { Hulpinzet } from '../hulp/hulp.entity.js';
import { Gezinsnorm, Planakkoord, Plandoel, Planversie } from '../plan/plan.entity.js';
import { Reflectie } from '../reflectie/reflectie.entity.js';
import { Kracht, Risico } from '../risico/risico.entity.js';
import { Toetsing, Toetsoordeel } from '../toetsing/toetsing.entity.js';
import { Bezoek, Samenwerking } from '../samenwerking/samenwerking.entity.js';
import { Beschermingstafel } from '../beschermingstafel/beschermingstafel.entity.js';
import { Kijkmoment, Terugkeer } from '../terugkeer/terugkeer.entity.js';
import { Raadsverzoek } from '../raadsverzoek/raadsverzoek.entity.js';
import { Maatregel } from '../maatregel/maatregel.entity.js';
import { Afspraakevaluatie, OnveiligeSituatie, Veiligheidsafspraak, Veiligheidsscore } from '../veiligheid/veiligheid.entity.js';
import { Monitormoment, Vervolg } from '../vervolg/vervolg.entity.js';
import { Accordering, Verklaring } from '../verklaring/verklaring.entity.js';

/** Where the rows of each kind of record stand. */
export const onderdeeltabel: Readonly<Record<Dossieronderdeel, () => Klasse>> = {
  GEZINSLID: () => Gezinslid,
  CONTACTGEGEVENS: () => Gezinslid,
  BIJZONDERHEDEN: () => Gezinslid,
  ADRES: () => Adres,
  RELATIE: () => Relatie,
  NETWERKLID: () => Netwerklid,
  MELDING: () => Melding,
  VOORVAL: () => Voorval,
  MELDER: () => Melder,
  BEOORDELING: () => Veiligheidsbeoordeling,
  VOORWAARDE: () => Veiligheidsvoorwaarde,
  OVERDRACHT: () => Overdracht,
  SITUATIE: () => OnveiligeSituatie,
  SCORE: () => Veiligheidsscore,
  BELEVING: () => Veiligheidsbeleving,
  VERKLARING: () => Verklaring,
  ACCORDERING: () => Accordering,
  AFSPRAAK: () => Veiligheidsafspraak,
  CONTACTMOMENT: () => Contactmoment,
  RISICO: () => Risico,
  KRACHT: () => Kracht,
  FASEWISSEL: () => Fasewissel,
  TOETSING: () => Toetsing,
  TOETSOORDEEL: () => Toetsoordeel,
  RAADSVERZOEK: () => Raadsverzoek,
  BESCHERMINGSTAFEL: () => Beschermingstafel,
  SAMENWERKING: () => Samenwerking,
  BEZOEK: () => Bezoek,
  KIJKMOMENT: () => Kijkmoment,
  TERUGKEER: () => Terugkeer,
  MAATREGEL: () => Maatregel,
  INSTANTIE: () => BetrokkenInstantie,
  REFLECTIE: () => Reflectie,
  TERUGKOPPELING: () => Terugkoppeling,
  AFSLUITING: () => Afsluiting,
  AFSLUITPERSOON: () => Afsluitpersoon,
  PLANDOEL: () => Plandoel,
  PLANVERSIE: () => Planversie,
  PLANAKKOORD: () => Planakkoord,
  GEZINSNORM: () => Gezinsnorm,
  EVALUATIE: () => Afspraakevaluatie,
  HULPINZET: () => Hulpinzet,
  OVERLEG: () => MultidisciplinairOverleg,
  BEOORDELINGSANTWOORD: () => Beoordelingsantwoord,
  ONDERZOEK: () => Onderzoek,
  INFORMANT: () => Informant,
  INKENNISSTELLING: () => Inkennisstelling,
  VERVOLG: () => Vervolg,
  MONITORMOMENT: () => Monitormoment,
  MELDERTERUGKOPPELING: () => Melderterugkoppeling,
};
