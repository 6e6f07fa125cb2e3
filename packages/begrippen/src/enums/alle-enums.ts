import { Doel, doelNaam, Beslisser, beslisserNaam } from './doel.js';
import { Partijsoort, partijsoortNaam, Organisatiesoort, organisatiesoortNaam, Specialisme, specialismeNaam } from './partij.js';
import { SoortSamenlevingsvorm, soortSamenlevingsvormNaam, Herkomst, herkomstNaam, Casustoestand, casustoestandNaam, Fase, faseNaam, Kader, kaderNaam } from './casus.js';
import { Geslacht, geslachtNaam, Gezinsrol, gezinsrolNaam, Relatiesoort, relatiesoortNaam } from './gezin.js';
import { Meldingsoort, meldingsoortNaam, Meldingtoestand, meldingtoestandNaam, Urgentie, urgentieNaam, DirecteVeiligheid, directeVeiligheidNaam, Meldersoort, meldersoortNaam, Anonimiteitsgrond, anonimiteitsgrondNaam, Triagebesluit, triagebesluitNaam } from './melding.js';
import { Overeenkomst, overeenkomstNaam, Trefzekerheid, trefzekerheidNaam } from './bekend.js';
import { Overdrachtsoort, overdrachtsoortNaam, Overdrachttoestand, overdrachttoestandNaam, Stuksoort, stuksoortNaam } from './overdracht.js';
import { AardOnveiligheid, aardOnveiligheidNaam, Situatietoestand, situatietoestandNaam } from './situatie.js';
import { Verklaringsoort, verklaringsoortNaam, Bronsoort, bronsoortNaam, Zekerheid, zekerheidNaam, Accorderingsoordeel, accorderingsoordeelNaam } from './verklaring.js';
import { Afspraaktoestand, afspraaktoestandNaam } from './afspraak.js';
import { Contactvorm, contactvormNaam, Interventiesoort, interventiesoortNaam, Werkhoedanigheid, werkhoedanigheidNaam } from './contact.js';
import { Toetsingtoestand, toetsingtoestandNaam, Bevindingoordeel, bevindingoordeelNaam, Criterium, criteriumNaam, Toetsuitkomst, toetsuitkomstNaam } from './toetsing.js';
import { Maatregelsoort, maatregelsoortNaam, Rechtbeslissing, rechtbeslissingNaam } from './maatregel.js';
import { Instantiesoort, instantiesoortNaam } from './instantie.js';
import { Reflectiesoort, reflectiesoortNaam } from './reflectie.js';
import { Afsluitreden, afsluitredenNaam, Vervolgcontact, vervolgcontactNaam, Terugkoppelingaan, terugkoppelingaanNaam } from './afsluiting.js';
import { Berichtsoort, berichtsoortNaam } from './bericht.js';
import { Gevaarsoort, gevaarsoortNaam, Noodbevinding, noodbevindingNaam } from './noodtoegang.js';
import { Nakijkbevinding, nakijkbevindingNaam, Opvallendsoort, opvallendsoortNaam } from './opvallend.js';
import { Toegangsverzoektoestand, toegangsverzoektoestandNaam } from './toegang.js';
import { Aanwezigheid, aanwezigheidNaam, Risiconiveau, risiconiveauNaam } from './risico.js';
import { Risicoaspect, risicoaspectNaam } from './risicoaspect.js';
import { Vernietigingsbesluit, vernietigingsbesluitNaam, Verschilsoort, verschilsoortNaam, Veldstand, veldstandNaam, Vernietigingstoestand, vernietigingstoestandNaam, Vernietigingsregeltoestand, vernietigingsregeltoestandNaam, Bewaartermijnbegin, bewaartermijnbeginNaam, Dossiersoort, dossiersoortNaam } from './toezicht.js';
import { Aanvullingsoort, aanvullingsoortNaam, Dossieronderdeel, dossieronderdeelNaam } from './aanvulling.js';
import { Inzagevrager, inzagevragerNaam, Inzagetoestand, inzagetoestandNaam, Identiteitsbewijs, identiteitsbewijsNaam, Inzageweigering, inzageweigeringNaam, Achterhoudreden, achterhoudredenNaam } from './inzage.js';
import { Plandeel, plandeelNaam, Doeltoestand, doeltoestandNaam, Evaluatieuitkomst, evaluatieuitkomstNaam } from './plan.js';
import { Hulpsoort, hulpsoortNaam, Hulpuitvoering, hulpuitvoeringNaam, Hulptoestand, hulptoestandNaam } from './hulp.js';
import { Overlegaanleiding, overlegaanleidingNaam } from './overleg.js';
import { Inzetmate, inzetmateNaam } from './inzet.js';

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
  Meldingsoort,
  Meldingtoestand,
  Urgentie,
  DirecteVeiligheid,
  Meldersoort,
  Anonimiteitsgrond,
  Triagebesluit,
  Overeenkomst,
  Trefzekerheid,
  Overdrachtsoort,
  Overdrachttoestand,
  Stuksoort,
  AardOnveiligheid,
  Situatietoestand,
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
  Maatregelsoort,
  Rechtbeslissing,
  Instantiesoort,
  Reflectiesoort,
  Afsluitreden,
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
  Risicoaspect,
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
  Meldingsoort: meldingsoortNaam,
  Meldingtoestand: meldingtoestandNaam,
  Urgentie: urgentieNaam,
  DirecteVeiligheid: directeVeiligheidNaam,
  Meldersoort: meldersoortNaam,
  Anonimiteitsgrond: anonimiteitsgrondNaam,
  Triagebesluit: triagebesluitNaam,
  Overeenkomst: overeenkomstNaam,
  Trefzekerheid: trefzekerheidNaam,
  Overdrachtsoort: overdrachtsoortNaam,
  Overdrachttoestand: overdrachttoestandNaam,
  Stuksoort: stuksoortNaam,
  AardOnveiligheid: aardOnveiligheidNaam,
  Situatietoestand: situatietoestandNaam,
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
  Maatregelsoort: maatregelsoortNaam,
  Rechtbeslissing: rechtbeslissingNaam,
  Instantiesoort: instantiesoortNaam,
  Reflectiesoort: reflectiesoortNaam,
  Afsluitreden: afsluitredenNaam,
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
  Risicoaspect: risicoaspectNaam,
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
};
