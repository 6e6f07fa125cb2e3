import type { Categorie } from '../codes.js';
import type { Tabel } from '../rijen/index.js';

/** How a marker is worked into a text, so that a reader does not stumble over it. */
export type Vorm =
  | 'zin' | 'citaat' | 'kort' | 'achter' | 'achternaam' | 'straat' | 'plaats' | 'taal'
  | 'telefoon' | 'email' | 'postcode' | 'huisnummer' | 'bsn' | 'vast';

export interface Kolom {
  /** VERZOEK: no label, read by who asked and who decides. */
  readonly label: Categorie | 'RIJ' | 'VERZOEK';
  readonly vorm: Vorm;
}

const kolom = (label: Kolom['label'], vorm: Vorm): Kolom => ({ label, vorm });
const allemaal = (label: Kolom['label'], vormen: Readonly<Record<string, Vorm>>): Readonly<Record<string, Kolom>> =>
  Object.fromEntries(Object.entries(vormen).map(([naam, vorm]) => [naam, kolom(label, vorm)]));

/** Every text column with a label other than PROCES, and the texts of requests. The end of a BSN is derived in the view: four digits are no marker. */
export const kolommen: { readonly [T in Tabel]?: Readonly<Record<string, Kolom>> } = {
  casus: allemaal('IDENTIFICEREND', { naam: 'achter' }),
  gezinslid: {
    ...allemaal('IDENTIFICEREND', { voornamen: 'achter', achternaam: 'achternaam' }),
    bsn: kolom('BSN', 'bsn'),
    ...allemaal('CONTACT', { telefoon: 'telefoon', email: 'email', tolkTaal: 'taal' }),
    bijzonderheden: kolom('BIJZONDER', 'zin'),
  },
  adres: allemaal('RIJ', { straat: 'straat', huisnummer: 'huisnummer', postcode: 'postcode', plaats: 'plaats' }),
  lidperiode: allemaal('IDENTIFICEREND', { reden: 'zin', vertrekreden: 'zin' }),
  gezag: allemaal('IDENTIFICEREND', { houderNaam: 'achter', bron: 'kort' }),
  relatie: allemaal('IDENTIFICEREND', { toelichting: 'zin' }),
  netwerklid: allemaal('CONTACT', { naam: 'achter', relatie: 'kort', telefoon: 'telefoon', rol: 'kort' }),
  melding: {
    kern: kolom('KERN', 'zin'),
    tekstVoorGezin: kolom('MELDING', 'zin'),
    tekstIntern: kolom('MELDING_INTERN', 'zin'),
    directeVeiligheidToelichting: kolom('VEILIGHEID', 'zin'),
  },
  voorval: allemaal('MELDING', { wie: 'kort', wat: 'kort', bijWie: 'kort', wanneer: 'kort', hoeVaak: 'kort', gevolg: 'kort' }),
  melder: allemaal('RIJ', { naam: 'achter', functie: 'kort', organisatie: 'achter', telefoon: 'telefoon', relatieTotGezin: 'kort' }),
  veiligheidsbeoordeling: allemaal('BEOORDELING', { reden: 'zin', terugstuurreden: 'zin' }),
  beoordelingsantwoord: allemaal('BEOORDELING', { toelichting: 'zin' }),
  onderzoek: allemaal('BEOORDELING', { onderbouwing: 'zin' }),
  informant: allemaal('BEOORDELING', { naam: 'achter', functie: 'kort', telefoon: 'telefoon', tekst: 'zin', eigenWoorden: 'citaat' }),
  inkennisstelling: allemaal('BEOORDELING', { redenNiet: 'zin' }),
  vervolg: allemaal('VEILIGHEID', { toelichting: 'zin' }),
  monitormoment: allemaal('VEILIGHEID', { bevinding: 'zin' }),
  melderterugkoppeling: allemaal('RIJ', { tekst: 'zin' }),
  veiligheidsvoorwaarde: allemaal('AFSPRAAK', { tekst: 'zin', toelichting: 'zin', vervallenReden: 'zin' }),
  onveilige_situatie: allemaal('VEILIGHEID', { titel: 'kort', wieDoetWatBijWie: 'zin', frequentie: 'kort', gevolg: 'zin' }),
  veiligheidsscore: allemaal('VEILIGHEID', { toelichting: 'zin' }),
  verklaring: allemaal('RIJ', { tekst: 'zin', bron: 'kort', informantWoorden: 'citaat' }),
  accordering: allemaal('ZIENSWIJZE', { eigenWoorden: 'citaat' }),
  veiligheidsafspraak: allemaal('AFSPRAAK', { als: 'kort', dan: 'kort', doorWie: 'kort', wieKijktMee: 'kort', evaluatie: 'zin', signaal: 'kort', vervolgstap: 'kort', wieHoort: 'kort' }),
  afspraakevaluatie: allemaal('AFSPRAAK', { metWie: 'kort', toelichting: 'zin', vervolg: 'zin' }),
  plandoel: allemaal('HULP', { wens: 'citaat', doel: 'zin', hulp: 'zin', doorWie: 'kort', resultaat: 'zin' }),
  planversie: allemaal('RIJ', { inhoud: 'zin', toelichting: 'zin' }),
  planakkoord: allemaal('ZIENSWIJZE', { eigenWoorden: 'citaat' }),
  gezinsnorm: allemaal('AFSPRAAK', { tekst: 'zin' }),
  hulpinzet: allemaal('HULP', { omschrijving: 'zin', uitvoerder: 'kort', motief: 'zin', resultaat: 'zin' }),
  multidisciplinair_overleg: allemaal('CONTACTMOMENT', { waarom: 'zin', wie: 'kort', uitkomst: 'zin', afspraken: 'zin' }),
  contactmoment: allemaal('CONTACTMOMENT', { metWie: 'kort', verslag: 'zin' }),
  risico: allemaal('RIJ', { toelichting: 'zin', bron: 'kort' }),
  risicostand: allemaal('RISICO', { toelichting: 'zin' }),
  kracht: allemaal('RISICO', { omschrijving: 'zin', bron: 'kort' }),
  risicoantwoord: allemaal('REFLECTIE', { toelichting: 'zin', bron: 'kort' }),
  gevolg: allemaal('VEILIGHEID', { tekst: 'zin' }),
  gezinspatroon: allemaal('VEILIGHEID', { omschrijving: 'zin' }),
  situatiewijziging: allemaal('VEILIGHEID', { oud: 'kort', nieuw: 'kort' }),
  fasewissel: allemaal('VEILIGHEID', { reden: 'zin' }),
  overdracht: allemaal('OVERDRACHT', { wieVertelt: 'zin', reden: 'zin', toelichting: 'zin', antwoordVan: 'zin' }),
  toetsing: allemaal('TOETSVRAAG', { vraag: 'zin', aanleiding: 'zin', gewensteUitkomst: 'zin', reden: 'zin', zonderWoord: 'zin', dossierhash: 'vast' }),
  stuk: allemaal('RIJ', { kop: 'vast', tekst: 'vast', bron: 'vast' }),
  reactie: allemaal('ZIENSWIJZE', { naam: 'vast', eigenWoorden: 'vast' }),
  bevinding: allemaal('RIJ', { notitie: 'zin' }),
  toetscriterium: allemaal('RIJ', { toelichting: 'zin' }),
  toetsgesprek: allemaal('RIJ', { metWie: 'kort', verslag: 'zin', waar: 'kort', eigenWoorden: 'citaat' }),
  terugvraag: { vraag: kolom('TOETSING', 'zin'), ...allemaal('TOETSVRAAG', { antwoord: 'zin', deelhash: 'vast' }) },
  conceptreactie: allemaal('RIJ', { wie: 'kort', woorden: 'citaat', verwerking: 'zin' }),
  toetsadvies: allemaal('RIJ', { vraag: 'zin', advies: 'zin' }),
  toetsoordeel: allemaal('RIJ', { oudersGehoord: 'zin', tunnelvisie: 'zin', motivering: 'zin' }),
  raadsverzoek: allemaal('RIJ', {
    kenmerk: 'kort', aanleiding: 'zin', waaromNu: 'zin', gezinssituatie: 'zin', feitenKind: 'zin', feitenOuders: 'zin', omstandigheden: 'zin', grootsteZorg: 'zin', delenToelichting: 'zin', watMoetGebeuren: 'zin',
    levensgeschiedenis: 'zin', problemenOuders: 'zin', jeugdOuders: 'zin', spoedreden: 'zin', ontvangstbewijs: 'kort',
  }),
  samenwerking: { ...allemaal('KERN', { reden: 'zin', eindreden: 'zin' }), ...allemaal('AFSPRAAK', { naam: 'achter', grondToelichting: 'zin' }) },
  bezoek: allemaal('AFSPRAAK', { waar: 'kort', doel: 'zin', verslagDuo: 'zin', verslagPartner: 'zin', gedeeldeFeiten: 'zin', vervallenReden: 'zin' }),
  beschermingstafel: { waar: kolom('AFSPRAAK', 'kort'), ...allemaal('TOETSVRAAG', { aanleiding: 'zin', spoedreden: 'zin', toelichting: 'zin', vervallenReden: 'zin' }) },
  tafeldeelnemer: allemaal('TOETSVRAAG', { naam: 'achter', grond: 'zin' }),
  verzoekzienswijze: allemaal('RIJ', { redenNiet: 'zin', zienswijze: 'citaat', correcties: 'citaat' }),
  maatregel: allemaal('MAATREGEL', { toelichting: 'zin', doel: 'zin', eindtoelichting: 'zin' }),
  betrokken_instantie: allemaal('HULP', { naam: 'achter', rol: 'kort' }),
  reflectie: allemaal('REFLECTIE', { tekst: 'zin' }),
  reflectiegesprek: allemaal('REFLECTIE', { onderwerp: 'kort', perspectieven: 'zin', naastGezin: 'zin', hoeBespreken: 'zin', zichtVeiligheid: 'zin', eigenHandelen: 'zin', meenemen: 'zin' }),
  specialistvraag: allemaal('REFLECTIE', { vraag: 'zin', antwoord: 'zin' }),
  veiligheidsbeleving: allemaal('VEILIGHEID', { woorden: 'citaat' }),
  afsluitpersoon: allemaal('AFSLUITING', { toelichting: 'zin', redenNiet: 'zin', terugblik: 'citaat' }),
  afsluiting: allemaal('AFSLUITING', { toelichting: 'zin', vervolgcontactNaam: 'achter', teBewaken: 'zin', terugkomenBij: 'zin' }),
  toegangsverzoek: allemaal('VERZOEK', { motivering: 'zin', beslisreden: 'zin' }),
  terugkoppeling: allemaal('TERUGKOPPELING', { tekst: 'zin' }),
  // No label opens these: the person, the duo and supervision read them by a rule of their own.
  noodtoegang: allemaal('PROCES', { reden: 'zin' }),
  noodbevinding: allemaal('PROCES', { motivering: 'zin' }),
  aanvulling: allemaal('RIJ', { tekst: 'citaat' }),
  inzageverzoek: allemaal('RECHTEN', { gemachtigde: 'achter', wens: 'citaat', weigeringToelichting: 'zin' }),
  vernietigingsverzoek: allemaal('RECHTEN', { wens: 'citaat', motivering: 'zin' }),
  achterhouding: allemaal('RECHTEN', { toelichting: 'zin' }),
};
