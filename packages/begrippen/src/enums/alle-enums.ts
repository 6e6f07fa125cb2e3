import { Doel, doelNaam, Beslisser, beslisserNaam } from './doel.js';
import { Partijsoort, partijsoortNaam, Organisatiesoort, organisatiesoortNaam, Specialisme, specialismeNaam } from './partij.js';
import { SoortSamenlevingsvorm, soortSamenlevingsvormNaam, Herkomst, herkomstNaam, Casustoestand, casustoestandNaam, Fase, faseNaam, Kader, kaderNaam } from './casus.js';
import {
  Geslacht, geslachtNaam, Gezagsoort, gezagsoortNaam, Gezinsrol, gezinsrolNaam, Netwerkband, netwerkbandNaam, Relatieband, relatiebandNaam, Relatiesoort, relatiesoortNaam, Verblijfsoort,
  verblijfsoortNaam,
} from './gezin.js';
import { Meldingsoort, meldingsoortNaam, Meldingtoestand, meldingtoestandNaam, Urgentie, urgentieNaam, DirecteVeiligheid, directeVeiligheidNaam, Meldersoort, meldersoortNaam, Anonimiteitsgrond, anonimiteitsgrondNaam, Triagebesluit, triagebesluitNaam } from './melding.js';
import { Overeenkomst, overeenkomstNaam, Trefzekerheid, trefzekerheidNaam } from './bekend.js';
import { Werkgroep, werkgroepNaam, Overnamereden, overnameredenNaam } from './werkvoorraad.js';
import { Koppelgrond, koppelgrondNaam, Koppeltoestand, koppeltoestandNaam, Radargrond, radargrondNaam } from './koppeling.js';
import { Overdrachtsoort, overdrachtsoortNaam, Overdrachttoestand, overdrachttoestandNaam, Stuksoort, stuksoortNaam } from './overdracht.js';
import { AardOnveiligheid, aardOnveiligheidNaam, Deelnamewijze, deelnamewijzeNaam, Situatietoestand, situatietoestandNaam, Situatieveld, situatieveldNaam } from './situatie.js';
import { Verklaringsoort, verklaringsoortNaam, Bronsoort, bronsoortNaam, Zekerheid, zekerheidNaam, Accorderingsoordeel, accorderingsoordeelNaam } from './verklaring.js';
import { Afspraaktoestand, afspraaktoestandNaam } from './afspraak.js';
import { Contactvorm, contactvormNaam, Interventiesoort, interventiesoortNaam, Werkhoedanigheid, werkhoedanigheidNaam } from './contact.js';
import { Toetsingtoestand, toetsingtoestandNaam, Bevindingoordeel, bevindingoordeelNaam, Criterium, criteriumNaam, Toetsuitkomst, toetsuitkomstNaam, Terugvraagsoort, terugvraagsoortNaam, Gesprektoestand, gesprektoestandNaam, Conceptwijze, conceptwijzeNaam } from './toetsing.js';
import {
  Maatregeleinde, maatregeleindeNaam, Maatregelgrond, maatregelgrondNaam, Maatregelsoort, maatregelsoortNaam, Maatregeltoestand, maatregeltoestandNaam,
  Maatregelverzoeker, maatregelverzoekerNaam, Rechtbeslissing, rechtbeslissingNaam,
} from './maatregel.js';
import { Bezwaargrond, bezwaargrondNaam, Toetsbezwaar, toetsbezwaarNaam } from './toetsbezwaar.js';
import { Instantiesoort, instantiesoortNaam } from './instantie.js';
import { Leerpuntplek, leerpuntplekNaam, Leerpunttoestand, leerpunttoestandNaam, Reflectiesoort, reflectiesoortNaam } from './reflectie.js';
import { Belevingswijze, belevingswijzeNaam } from './beleving.js';
import { Afsluitreden, afsluitredenNaam, Knelpunt, knelpuntNaam, Liduitkomst, liduitkomstNaam, Vervolgcontact, vervolgcontactNaam, Terugkoppelingaan, terugkoppelingaanNaam } from './afsluiting.js';
import { Tafelrol, tafelrolNaam, Tafeltoestand, tafeltoestandNaam, Tafeluitkomst, tafeluitkomstNaam, Toestemming, toestemmingNaam, Uitnodigingswijze, uitnodigingswijzeNaam } from './beschermingstafel.js';
import { Corvtoestand, corvtoestandNaam, Verzoeker, verzoekerNaam, Verzoektoestand, verzoektoestandNaam, Zorgdeling, zorgdelingNaam } from './raadsverzoek.js';
import { Berichtsoort, berichtsoortNaam } from './bericht.js';
import { Gevaarsoort, gevaarsoortNaam, Noodbevinding, noodbevindingNaam } from './noodtoegang.js';
import { Nakijkbevinding, nakijkbevindingNaam, Opvallendsoort, opvallendsoortNaam } from './opvallend.js';
import { Toegangsverzoektoestand, toegangsverzoektoestandNaam } from './toegang.js';
import { Aanwezigheid, aanwezigheidNaam, Risiconiveau, risiconiveauNaam } from './risico.js';
import { Vernietigingsbesluit, vernietigingsbesluitNaam, Verschilsoort, verschilsoortNaam, Veldstand, veldstandNaam, Vernietigingstoestand, vernietigingstoestandNaam, Vernietigingsregeltoestand, vernietigingsregeltoestandNaam, Bewaartermijnbegin, bewaartermijnbeginNaam, Dossiersoort, dossiersoortNaam } from './toezicht.js';
import { Aanvullingsoort, aanvullingsoortNaam, Dossieronderdeel, dossieronderdeelNaam } from './aanvulling.js';
import { Inzagevrager, inzagevragerNaam, Inzagetoestand, inzagetoestandNaam, Identiteitsbewijs, identiteitsbewijsNaam, Inzageweigering, inzageweigeringNaam, Achterhoudreden, achterhoudredenNaam } from './inzage.js';
import { Bezoektoestand, bezoektoestandNaam, Samenwerkgrond, samenwerkgrondNaam, Samenwerkingspartner, samenwerkingspartnerNaam, Samenwerkingsvorm, samenwerkingsvormNaam } from './samenwerking.js';
import { Adviesberichtsoort, adviesberichtsoortNaam, Adviesthema, adviesthemaNaam, Adviesverzoektoestand, adviesverzoektoestandNaam } from './adviesverzoek.js';
import { Adviesvrager, adviesvragerNaam, Adviesvraagtoestand, adviesvraagtoestandNaam, Adviessluitreden, adviessluitredenNaam } from './adviesvraag.js';
import { Formuliersoort, formuliersoortNaam, Formuliertoestand, formuliertoestandNaam, Formuliersluitreden, formuliersluitredenNaam } from './formulier.js';
import { Plandeel, plandeelNaam, Doeltoestand, doeltoestandNaam, Evaluatieuitkomst, evaluatieuitkomstNaam } from './plan.js';
import { Hulpsoort, hulpsoortNaam, Hulpuitvoering, hulpuitvoeringNaam, Hulptoestand, hulptoestandNaam } from './hulp.js';
import { Overlegaanleiding, overlegaanleidingNaam } from './overleg.js';
import { Inzetmate, inzetmateNaam } from './inzet.js';
import { Beoordelingtoestand, beoordelingtoestandNaam, Onderzoektoestand, onderzoektoestandNaam, Onderzoeksconclusie, onderzoeksconclusieNaam, Vervolgtoestand, vervolgtoestandNaam, Monitoroordeel, monitoroordeelNaam, Terugkoppelmoment, terugkoppelmomentNaam, Terugkoppelvorm, terugkoppelvormNaam, Terugkoppeldeel, terugkoppeldeelNaam } from './veilig-thuis.js';

/** Every enum under its GraphQL name, so that the gateway registers them all and none is forgotten. */
export const alleEnums = {
  Doel, Beslisser, Partijsoort, Organisatiesoort, Specialisme, SoortSamenlevingsvorm, Herkomst, Casustoestand, Fase, Kader, Geslacht, Gezinsrol,
  Relatiesoort, Relatieband, Netwerkband, Verblijfsoort, Gezagsoort, Meldingsoort, Meldingtoestand, Urgentie, DirecteVeiligheid, Meldersoort,
  Anonimiteitsgrond, Triagebesluit, Overeenkomst, Trefzekerheid,
  Bezoektoestand, Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm, Adviesberichtsoort, Adviesthema, Adviesverzoektoestand,
  Adviesvrager, Adviesvraagtoestand, Adviessluitreden, Formuliersoort, Formuliertoestand, Formuliersluitreden, Werkgroep, Overnamereden, Koppelgrond,
  Koppeltoestand, Radargrond, Overdrachtsoort, Overdrachttoestand, Stuksoort, AardOnveiligheid, Situatietoestand, Deelnamewijze, Situatieveld,
  Verklaringsoort, Bronsoort, Zekerheid, Accorderingsoordeel, Afspraaktoestand, Contactvorm, Interventiesoort, Toetsingtoestand, Bevindingoordeel,
  Criterium, Toetsuitkomst, Toetsbezwaar, Bezwaargrond, Verzoektoestand, Tafelrol, Tafeltoestand, Tafeluitkomst, Toestemming, Uitnodigingswijze,
  Verzoeker, Zorgdeling, Corvtoestand, Terugvraagsoort, Gesprektoestand, Conceptwijze, Maatregelsoort, Maatregeltoestand, Maatregelgrond,
  Maatregelverzoeker, Maatregeleinde, Rechtbeslissing, Instantiesoort, Reflectiesoort, Leerpuntplek, Leerpunttoestand, Belevingswijze, Afsluitreden,
  Liduitkomst, Knelpunt, Vervolgcontact, Terugkoppelingaan, Berichtsoort, Gevaarsoort, Noodbevinding, Opvallendsoort, Nakijkbevinding,
  Toegangsverzoektoestand, Aanwezigheid, Risiconiveau, Vernietigingsbesluit, Verschilsoort, Veldstand, Vernietigingstoestand,
  Vernietigingsregeltoestand, Bewaartermijnbegin, Dossiersoort, Aanvullingsoort, Dossieronderdeel, Inzagevrager, Inzagetoestand, Identiteitsbewijs,
  Inzageweigering, Achterhoudreden, Plandeel, Doeltoestand, Evaluatieuitkomst, Hulpsoort, Hulpuitvoering, Hulptoestand, Overlegaanleiding, Inzetmate,
  Werkhoedanigheid, Beoordelingtoestand, Onderzoektoestand, Onderzoeksconclusie, Vervolgtoestand, Monitoroordeel, Terugkoppelmoment, Terugkoppelvorm,
  Terugkoppeldeel,
} as const;

export type Enumnaam = keyof typeof alleEnums;

/** The Dutch name of every value, under the same enum names. */
export const namen: { readonly [N in Enumnaam]: Readonly<Record<keyof (typeof alleEnums)[N], string>> } = {
  Doel: doelNaam,
  Beslisser: beslisserNaam,
  Partijsoort: partijsoortNaam,
  Organisatiesoort: organisatiesoortNaam,
  Specialisme: specialismeNaam,
  SoortSamenlevingsvorm: soortSamenlevingsvormNaam,
  Herkomst: herkomstNaam,
  Casustoestand: casustoestandNaam,
  Fase: faseNaam,
  Kader: kaderNaam,
  Geslacht: geslachtNaam,
  Gezinsrol: gezinsrolNaam,
  Relatiesoort: relatiesoortNaam,
  Relatieband: relatiebandNaam,
  Netwerkband: netwerkbandNaam,
  Verblijfsoort: verblijfsoortNaam,
  Gezagsoort: gezagsoortNaam,
  Meldingsoort: meldingsoortNaam,
  Meldingtoestand: meldingtoestandNaam,
  Urgentie: urgentieNaam,
  DirecteVeiligheid: directeVeiligheidNaam,
  Meldersoort: meldersoortNaam,
  Anonimiteitsgrond: anonimiteitsgrondNaam,
  Triagebesluit: triagebesluitNaam,
  Overeenkomst: overeenkomstNaam,
  Trefzekerheid: trefzekerheidNaam,
  Bezoektoestand: bezoektoestandNaam, Samenwerkgrond: samenwerkgrondNaam, Samenwerkingspartner: samenwerkingspartnerNaam, Samenwerkingsvorm: samenwerkingsvormNaam,
  Adviesberichtsoort: adviesberichtsoortNaam, Adviesthema: adviesthemaNaam, Adviesverzoektoestand: adviesverzoektoestandNaam,
  Adviesvrager: adviesvragerNaam, Adviesvraagtoestand: adviesvraagtoestandNaam,
  Adviessluitreden: adviessluitredenNaam,
  Formuliersoort: formuliersoortNaam,
  Formuliertoestand: formuliertoestandNaam,
  Formuliersluitreden: formuliersluitredenNaam,
  Werkgroep: werkgroepNaam,
  Overnamereden: overnameredenNaam,
  Koppelgrond: koppelgrondNaam,
  Koppeltoestand: koppeltoestandNaam,
  Radargrond: radargrondNaam,
  Overdrachtsoort: overdrachtsoortNaam,
  Overdrachttoestand: overdrachttoestandNaam,
  Stuksoort: stuksoortNaam,
  AardOnveiligheid: aardOnveiligheidNaam,
  Situatietoestand: situatietoestandNaam,
  Deelnamewijze: deelnamewijzeNaam,
  Situatieveld: situatieveldNaam,
  Verklaringsoort: verklaringsoortNaam,
  Bronsoort: bronsoortNaam,
  Zekerheid: zekerheidNaam,
  Accorderingsoordeel: accorderingsoordeelNaam,
  Afspraaktoestand: afspraaktoestandNaam,
  Contactvorm: contactvormNaam,
  Interventiesoort: interventiesoortNaam,
  Toetsingtoestand: toetsingtoestandNaam,
  Bevindingoordeel: bevindingoordeelNaam,
  Criterium: criteriumNaam,
  Toetsuitkomst: toetsuitkomstNaam,
  Toetsbezwaar: toetsbezwaarNaam,
  Bezwaargrond: bezwaargrondNaam,
  Verzoektoestand: verzoektoestandNaam,
  Tafelrol: tafelrolNaam,
  Tafeltoestand: tafeltoestandNaam,
  Tafeluitkomst: tafeluitkomstNaam,
  Toestemming: toestemmingNaam,
  Uitnodigingswijze: uitnodigingswijzeNaam,
  Verzoeker: verzoekerNaam,
  Zorgdeling: zorgdelingNaam,
  Corvtoestand: corvtoestandNaam,
  Terugvraagsoort: terugvraagsoortNaam,
  Gesprektoestand: gesprektoestandNaam,
  Conceptwijze: conceptwijzeNaam,
  Maatregelsoort: maatregelsoortNaam,
  Maatregeltoestand: maatregeltoestandNaam,
  Maatregelgrond: maatregelgrondNaam,
  Maatregelverzoeker: maatregelverzoekerNaam,
  Maatregeleinde: maatregeleindeNaam,
  Rechtbeslissing: rechtbeslissingNaam,
  Instantiesoort: instantiesoortNaam,
  Reflectiesoort: reflectiesoortNaam,
  Leerpuntplek: leerpuntplekNaam,
  Leerpunttoestand: leerpunttoestandNaam,
  Belevingswijze: belevingswijzeNaam,
  Afsluitreden: afsluitredenNaam,
  Liduitkomst: liduitkomstNaam,
  Knelpunt: knelpuntNaam,
  Vervolgcontact: vervolgcontactNaam,
  Terugkoppelingaan: terugkoppelingaanNaam,
  Berichtsoort: berichtsoortNaam,
  Gevaarsoort: gevaarsoortNaam,
  Noodbevinding: noodbevindingNaam,
  Opvallendsoort: opvallendsoortNaam,
  Nakijkbevinding: nakijkbevindingNaam,
  Toegangsverzoektoestand: toegangsverzoektoestandNaam,
  Aanwezigheid: aanwezigheidNaam,
  Risiconiveau: risiconiveauNaam,
  Vernietigingsbesluit: vernietigingsbesluitNaam,
  Verschilsoort: verschilsoortNaam,
  Veldstand: veldstandNaam,
  Vernietigingstoestand: vernietigingstoestandNaam,
  Vernietigingsregeltoestand: vernietigingsregeltoestandNaam,
  Bewaartermijnbegin: bewaartermijnbeginNaam,
  Dossiersoort: dossiersoortNaam,
  Aanvullingsoort: aanvullingsoortNaam,
  Dossieronderdeel: dossieronderdeelNaam,
  Inzagevrager: inzagevragerNaam,
  Inzagetoestand: inzagetoestandNaam,
  Identiteitsbewijs: identiteitsbewijsNaam,
  Inzageweigering: inzageweigeringNaam,
  Achterhoudreden: achterhoudredenNaam,
  Plandeel: plandeelNaam,
  Doeltoestand: doeltoestandNaam,
  Evaluatieuitkomst: evaluatieuitkomstNaam,
  Hulpsoort: hulpsoortNaam,
  Hulpuitvoering: hulpuitvoeringNaam,
  Hulptoestand: hulptoestandNaam,
  Overlegaanleiding: overlegaanleidingNaam,
  Inzetmate: inzetmateNaam,
  Werkhoedanigheid: werkhoedanigheidNaam,
  Beoordelingtoestand: beoordelingtoestandNaam,
  Onderzoektoestand: onderzoektoestandNaam,
  Onderzoeksconclusie: onderzoeksconclusieNaam,
  Vervolgtoestand: vervolgtoestandNaam,
  Monitoroordeel: monitoroordeelNaam,
  Terugkoppelmoment: terugkoppelmomentNaam,
  Terugkoppelvorm: terugkoppelvormNaam,
  Terugkoppeldeel: terugkoppeldeelNaam,
};
