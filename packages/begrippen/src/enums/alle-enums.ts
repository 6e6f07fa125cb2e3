import { Doel, Beslisser } from './doel.js';
import { Partijsoort, Organisatiesoort, Specialisme } from './partij.js';
import { SoortSamenlevingsvorm, Herkomst, Casustoestand, Fase, Kader } from './casus.js';
import { Geslacht, Gezagsoort, Gezinsrol, Netwerkband, Relatieband, Relatiesoort, Verblijfsoort } from './gezin.js';
import { Meldingsoort, Meldingtoestand, Urgentie, DirecteVeiligheid, Meldersoort, Anonimiteitsgrond, Triagebesluit } from './melding.js';
import { Overeenkomst, Trefzekerheid } from './bekend.js';
import { Werkgroep, Overnamereden } from './werkvoorraad.js';
import { Koppelgrond, Koppeltoestand, Radargrond } from './koppeling.js';
import { Kijkoordeel, Terugkeeraanleiding, Terugkeeruitkomst } from './terugkeer.js';
import { Overdrachtgrond, Overdrachtsoort, Overdrachttoestand, Stuksoort } from './overdracht.js';
import { AardOnveiligheid, Deelnamewijze, Situatietoestand, Situatieveld } from './situatie.js';
import { Verklaringsoort, Bronsoort, Zekerheid, Accorderingsoordeel } from './verklaring.js';
import { Afspraaktoestand } from './afspraak.js';
import { Contactvorm, Interventiesoort, Werkhoedanigheid } from './contact.js';
import { Toetsingtoestand, Bevindingoordeel, Criterium, Toetsuitkomst, Terugvraagsoort, Gesprektoestand, Conceptwijze } from './toetsing.js';
import { Maatregeleinde, Maatregelgrond, Maatregelsoort, Maatregeltoestand, Maatregelverzoeker, Rechtbeslissing } from './maatregel.js';
import { Bezwaargrond, Toetsbezwaar } from './toetsbezwaar.js';
import { Instantiesoort } from './instantie.js';
import { Leerpuntplek, Leerpunttoestand, Reflectiesoort } from './reflectie.js';
import { Belevingswijze } from './beleving.js';
import { Afsluitreden, Knelpunt, Liduitkomst, Vervolgcontact, Terugkoppelingaan } from './afsluiting.js';
import { Tafelrol, Tafeltoestand, Tafeluitkomst, Toestemming, Uitnodigingswijze } from './beschermingstafel.js';
import { Corvtoestand, Verzoeker, Verzoektoestand, Zorgdeling } from './raadsverzoek.js';
import { Berichtsoort } from './bericht.js';
import { Gevaarsoort, Noodbevinding } from './noodtoegang.js';
import { Nakijkbevinding, Opvallendsoort } from './opvallend.js';
import { Toegangsverzoektoestand } from './toegang.js';
import { Aanwezigheid, Risiconiveau } from './risico.js';
import { Vernietigingsbesluit, Verschilsoort, Veldstand, Vernietigingstoestand, Vernietigingsregeltoestand, Bewaartermijnbegin, Dossiersoort } from './toezicht.js';
import { Aanvullingsoort, Dossieronderdeel } from './aanvulling.js';
import { Inzagevrager, Inzagetoestand, Identiteitsbewijs, Inzageweigering, Achterhoudreden } from './inzage.js';
import { Bezoektoestand, Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm } from './samenwerking.js';
import { Adviesberichtsoort, Adviesthema, Adviesverzoektoestand } from './adviesverzoek.js';
import { Adviesvrager, Adviesvraagtoestand, Adviessluitreden } from './adviesvraag.js';
import { Formuliersoort, Formuliertoestand, Formuliersluitreden } from './formulier.js';
import { Plandeel, Doeltoestand, Evaluatieuitkomst } from './plan.js';
import { Hulpsoort, Hulpuitvoering, Hulptoestand } from './hulp.js';
import { Overlegaanleiding } from './overleg.js';
import { Inzetmate } from './inzet.js';
import { Beoordelingtoestand, Onderzoektoestand, Onderzoeksconclusie, Vervolgtoestand, Monitoroordeel, Terugkoppelmoment, Terugkoppelvorm, Terugkoppeldeel } from './veilig-thuis.js';

/** Every enum under its GraphQL name, so that the gateway registers them all and none is forgotten. */
export const alleEnums = {
  Doel,
  Beslisser,
  Partijsoort,
  Organisatiesoort,
  Specialisme,
  SoortSamenlevingsvorm,
  Herkomst,
  Casustoestand,
  Fase,
  Kader,
  Geslacht,
  Gezinsrol,
  Relatiesoort,
  Relatieband,
  Netwerkband,
  Verblijfsoort,
  Gezagsoort,
  Meldingsoort,
  Meldingtoestand,
  Urgentie,
  DirecteVeiligheid,
  Meldersoort,
  Anonimiteitsgrond,
  Triagebesluit,
  Overeenkomst,
  Trefzekerheid,
  Bezoektoestand,
  Samenwerkgrond,
  Samenwerkingspartner,
  Samenwerkingsvorm,
  Adviesberichtsoort,
  Adviesthema,
  Adviesverzoektoestand,
  Adviesvrager,
  Adviesvraagtoestand,
  Adviessluitreden,
  Formuliersoort,
  Formuliertoestand,
  Formuliersluitreden,
  Werkgroep,
  Overnamereden,
  Koppelgrond,
  Koppeltoestand,
  Radargrond,
  Overdrachtgrond, Overdrachtsoort, Kijkoordeel, Terugkeeraanleiding, Terugkeeruitkomst,
  Overdrachttoestand,
  Stuksoort,
  AardOnveiligheid,
  Situatietoestand,
  Deelnamewijze,
  Situatieveld,
  Verklaringsoort,
  Bronsoort,
  Zekerheid,
  Accorderingsoordeel,
  Afspraaktoestand,
  Contactvorm,
  Interventiesoort,
  Toetsingtoestand,
  Bevindingoordeel,
  Criterium,
  Toetsuitkomst,
  Toetsbezwaar,
  Bezwaargrond,
  Verzoektoestand,
  Tafelrol,
  Tafeltoestand,
  Tafeluitkomst,
  Toestemming,
  Uitnodigingswijze,
  Verzoeker,
  Zorgdeling,
  Corvtoestand,
  Terugvraagsoort,
  Gesprektoestand,
  Conceptwijze,
  Maatregelsoort,
  Maatregeltoestand,
  Maatregelgrond,
  Maatregelverzoeker,
  Maatregeleinde,
  Rechtbeslissing,
  Instantiesoort,
  Reflectiesoort,
  Leerpuntplek,
  Leerpunttoestand,
  Belevingswijze,
  Afsluitreden,
  Liduitkomst,
  Knelpunt,
  Vervolgcontact,
  Terugkoppelingaan,
  Berichtsoort,
  Gevaarsoort,
  Noodbevinding,
  Opvallendsoort,
  Nakijkbevinding,
  Toegangsverzoektoestand,
  Aanwezigheid,
  Risiconiveau,
  Vernietigingsbesluit,
  Verschilsoort,
  Veldstand,
  Vernietigingstoestand,
  Vernietigingsregeltoestand,
  Bewaartermijnbegin,
  Dossiersoort,
  Aanvullingsoort,
  Dossieronderdeel,
  Inzagevrager,
  Inzagetoestand,
  Identiteitsbewijs,
  Inzageweigering,
  Achterhoudreden,
  Plandeel,
  Doeltoestand,
  Evaluatieuitkomst,
  Hulpsoort,
  Hulpuitvoering,
  Hulptoestand,
  Overlegaanleiding,
  Inzetmate,
  Werkhoedanigheid,
  Beoordelingtoestand,
  Onderzoektoestand,
  Onderzoeksconclusie,
  Vervolgtoestand,
  Monitoroordeel,
  Terugkoppelmoment,
  Terugkoppelvorm,
  Terugkoppeldeel,
} as const;

export type Enumnaam = keyof typeof alleEnums;
