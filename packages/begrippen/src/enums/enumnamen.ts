import type { alleEnums, Enumnaam } from './alle-enums.js';
import { doelNaam, beslisserNaam } from './doel.js';
import { partijsoortNaam, organisatiesoortNaam, specialismeNaam } from './partij.js';
import { soortSamenlevingsvormNaam, herkomstNaam, casustoestandNaam, faseNaam, kaderNaam } from './casus.js';
import { geslachtNaam, gezagsoortNaam, gezinsrolNaam, netwerkbandNaam, relatiebandNaam, relatiesoortNaam, verblijfsoortNaam } from './gezin.js';
import { meldingsoortNaam, meldingtoestandNaam, urgentieNaam, directeVeiligheidNaam, meldersoortNaam, anonimiteitsgrondNaam, triagebesluitNaam } from './melding.js';
import { overeenkomstNaam, trefzekerheidNaam } from './bekend.js';
import { werkgroepNaam, overnameredenNaam } from './werkvoorraad.js';
import { koppelgrondNaam, koppeltoestandNaam, radargrondNaam } from './koppeling.js';
import { kijkoordeelNaam, terugkeeraanleidingNaam, terugkeeruitkomstNaam } from './terugkeer.js';
import { overdrachtgrondNaam, overdrachtsoortNaam, overdrachttoestandNaam, stuksoortNaam } from './overdracht.js';
import { aardOnveiligheidNaam, deelnamewijzeNaam, situatietoestandNaam, situatieveldNaam } from './situatie.js';
import { verklaringsoortNaam, bronsoortNaam, zekerheidNaam, accorderingsoordeelNaam } from './verklaring.js';
import { afspraaktoestandNaam } from './afspraak.js';
import { contactvormNaam, interventiesoortNaam, werkhoedanigheidNaam } from './contact.js';
import { toetsingtoestandNaam, bevindingoordeelNaam, criteriumNaam, toetsuitkomstNaam, terugvraagsoortNaam, gesprektoestandNaam, conceptwijzeNaam } from './toetsing.js';
import { maatregeleindeNaam, maatregelgrondNaam, maatregelsoortNaam, maatregeltoestandNaam, maatregelverzoekerNaam, rechtbeslissingNaam } from './maatregel.js';
import { bezwaargrondNaam, toetsbezwaarNaam } from './toetsbezwaar.js';
import { instantiesoortNaam } from './instantie.js';
import { leerpuntplekNaam, leerpunttoestandNaam, reflectiesoortNaam } from './reflectie.js';
import { belevingswijzeNaam } from './beleving.js';
import { afsluitredenNaam, knelpuntNaam, liduitkomstNaam, vervolgcontactNaam, terugkoppelingaanNaam } from './afsluiting.js';
import { tafelrolNaam, tafeltoestandNaam, tafeluitkomstNaam, toestemmingNaam, uitnodigingswijzeNaam } from './beschermingstafel.js';
import { corvtoestandNaam, verzoekerNaam, verzoektoestandNaam, zorgdelingNaam } from './raadsverzoek.js';
import { berichtsoortNaam } from './bericht.js';
import { gevaarsoortNaam, noodbevindingNaam } from './noodtoegang.js';
import { nakijkbevindingNaam, opvallendsoortNaam } from './opvallend.js';
import { toegangsverzoektoestandNaam } from './toegang.js';
import { aanwezigheidNaam, risiconiveauNaam } from './risico.js';
import { vernietigingsbesluitNaam, verschilsoortNaam, veldstandNaam, vernietigingstoestandNaam, vernietigingsregeltoestandNaam, bewaartermijnbeginNaam, dossiersoortNaam } from './toezicht.js';
import { aanvullingsoortNaam, dossieronderdeelNaam } from './aanvulling.js';
import { inzagevragerNaam, inzagetoestandNaam, identiteitsbewijsNaam, inzageweigeringNaam, achterhoudredenNaam } from './inzage.js';
import { bezoektoestandNaam, samenwerkgrondNaam, samenwerkingspartnerNaam, samenwerkingsvormNaam } from './samenwerking.js';
import { adviesberichtsoortNaam, adviesthemaNaam, adviesverzoektoestandNaam } from './adviesverzoek.js';
import { adviesvragerNaam, adviesvraagtoestandNaam, adviessluitredenNaam } from './adviesvraag.js';
import { formuliersoortNaam, formuliertoestandNaam, formuliersluitredenNaam } from './formulier.js';
import { plandeelNaam, doeltoestandNaam, evaluatieuitkomstNaam } from './plan.js';
import { hulpsoortNaam, hulpuitvoeringNaam, hulptoestandNaam } from './hulp.js';
import { overlegaanleidingNaam } from './overleg.js';
import { inzetmateNaam } from './inzet.js';
import { beoordelingtoestandNaam, onderzoektoestandNaam, onderzoeksconclusieNaam, vervolgtoestandNaam, monitoroordeelNaam, terugkoppelmomentNaam, terugkoppelvormNaam, terugkoppeldeelNaam } from './veilig-thuis.js';

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
  Bezoektoestand: bezoektoestandNaam,
  Samenwerkgrond: samenwerkgrondNaam,
  Samenwerkingspartner: samenwerkingspartnerNaam,
  Samenwerkingsvorm: samenwerkingsvormNaam,
  Adviesberichtsoort: adviesberichtsoortNaam,
  Adviesthema: adviesthemaNaam,
  Adviesverzoektoestand: adviesverzoektoestandNaam,
  Adviesvrager: adviesvragerNaam,
  Adviesvraagtoestand: adviesvraagtoestandNaam,
  Adviessluitreden: adviessluitredenNaam,
  Formuliersoort: formuliersoortNaam,
  Formuliertoestand: formuliertoestandNaam,
  Formuliersluitreden: formuliersluitredenNaam,
  Werkgroep: werkgroepNaam,
  Overnamereden: overnameredenNaam,
  Koppelgrond: koppelgrondNaam,
  Koppeltoestand: koppeltoestandNaam,
  Radargrond: radargrondNaam,
  Overdrachtgrond: overdrachtgrondNaam, Overdrachtsoort: overdrachtsoortNaam, Kijkoordeel: kijkoordeelNaam, Terugkeeraanleiding: terugkeeraanleidingNaam, Terugkeeruitkomst: terugkeeruitkomstNaam,
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
