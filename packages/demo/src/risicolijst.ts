/** The list with which the families of the demo were looked at; the gateway holds it as data, and a test there compares. */
export const risicolijstId = '0b1f6f0e-7c3f-4a55-9d5e-2f6a4c1b9e01';

export const risicoaspecten = {
  PSYCHISCHE_PROBLEMATIEK: 'Psychische of psychiatrische problematiek',
  VERSLAVING: 'Verslavingsproblematiek (middelen, gokken)',
  LVB: '(Licht) verstandelijke beperking',
  BEPERKTE_BESCHIKBAARHEID: 'Beperkte fysieke of emotionele beschikbaarheid',
  OPVOEDVAARDIGHEDEN: 'Ontoereikende pedagogische kennis of vaardigheden',
  OUDER_KIND_INTERACTIE: 'Problemen in de ouder-kindinteractie',
  NEGATIEVE_HOUDING_KIND: 'Negatieve houding ten aanzien van het kind',
  EERDERE_ONVEILIGHEID_KIND: 'Eerder een kind mishandeld, verwaarloosd of misbruikt',
  ONTKENNEN_BAGATELLISEREN: 'Ontkennen of bagatelliseren van de onveiligheid',
  EIGEN_GEWELDSVERLEDEN: 'Zelf slachtoffer geweest in de jeugd / trauma',
  EERDER_GEWELD_GEBRUIKT: 'Eerder geweld gebruikt tegen personen',
  JONG_OUDERSCHAP: 'Op jonge leeftijd (<18) ouder geworden',
  JONG_KIND: 'Jong kind (<5 jaar)',
  BELASTE_START_KIND: 'Belaste voorgeschiedenis (o.a. prematuur)',
  ZIEKTE_HANDICAP_KIND: '(Ernstige) ziekte of handicap',
  GEDRAG_ONTWIKKELING_KIND: 'Gedrags- of ontwikkelingsproblemen, moeilijk temperament',
  ONGEWENST_KIND: 'Ongewenst kind / ongewenste gezinsuitbreiding',
  PARTNERGEWELD: 'Geweld tussen (ex-)partners',
  CONFLICTEN_SCHEIDING: 'Veel conflicten / complexe scheiding',
  GEZINSSAMENSTELLING: 'Eenouder-, stief- of groot gezin',
  SEKSUEEL_GRENSOVERSCHRIJDEND: 'Seksueel grensoverschrijdend gedrag',
  FINANCIEN: 'Schulden, armoede, geen financieel overzicht',
  HUISVESTING: 'Slechte of onzekere huisvesting, veel verhuizen',
  DAGBESTEDING_WERK: 'Werkloosheid, geen dagbesteding',
  SOCIAAL_ISOLEMENT: 'Sociaal isolement, geen steunend netwerk',
  NORMEN_EER: 'Botsende normen, eergerelateerde druk of geweld',
} as const;
export type Demoaspect = keyof typeof risicoaspecten;
