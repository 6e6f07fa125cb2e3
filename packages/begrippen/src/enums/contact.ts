export const Contactvorm = {
  HUISBEZOEK: 'HUISBEZOEK',
  TELEFOON: 'TELEFOON',
  KANTOOR: 'KANTOOR',
  BEELDBELLEN: 'BEELDBELLEN',
  BERICHT: 'BERICHT',
  OVERLEG: 'OVERLEG',
} as const;
export type Contactvorm = (typeof Contactvorm)[keyof typeof Contactvorm];

export const contactvormNaam: Record<Contactvorm, string> = {
  HUISBEZOEK: 'Huisbezoek',
  TELEFOON: 'Telefoon',
  KANTOOR: 'Gesprek op kantoor',
  BEELDBELLEN: 'Beeldbellen',
  BERICHT: 'Bericht',
  OVERLEG: 'Overleg met anderen',
};

/** The nine worker activities of the Contourennota (N43) and psycho-educatie (N44). */
export const Interventiesoort = {
  MOTIVEREN: 'MOTIVEREN',
  PROBLEEMOPLOSSEND_GEDRAG: 'PROBLEEMOPLOSSEND_GEDRAG',
  ASSERTIVITEIT: 'ASSERTIVITEIT',
  COMMUNICEREN: 'COMMUNICEREN',
  ZELFCONTROLE: 'ZELFCONTROLE',
  GEDRAG_ANDERS_BEGRIJPEN: 'GEDRAG_ANDERS_BEGRIJPEN',
  PATRONEN_DOORBREKEN: 'PATRONEN_DOORBREKEN',
  NEGATIVITEIT_VERMINDEREN: 'NEGATIVITEIT_VERMINDEREN',
  GEZINSDYNAMIEK_BEINVLOEDEN: 'GEZINSDYNAMIEK_BEINVLOEDEN',
  PSYCHO_EDUCATIE: 'PSYCHO_EDUCATIE',
} as const;
export type Interventiesoort = (typeof Interventiesoort)[keyof typeof Interventiesoort];

export const interventiesoortNaam: Record<Interventiesoort, string> = {
  MOTIVEREN: 'Motiveren',
  PROBLEEMOPLOSSEND_GEDRAG: 'Problemen leren oplossen',
  ASSERTIVITEIT: 'Voor jezelf leren opkomen',
  COMMUNICEREN: 'Beter met elkaar praten',
  ZELFCONTROLE: 'Jezelf leren beheersen',
  GEDRAG_ANDERS_BEGRIJPEN: 'Gedrag anders leren zien',
  PATRONEN_DOORBREKEN: 'Patronen doorbreken',
  NEGATIVITEIT_VERMINDEREN: 'Minder negatief met elkaar omgaan',
  GEZINSDYNAMIEK_BEINVLOEDEN: 'Anders met elkaar omgaan in het gezin',
  PSYCHO_EDUCATIE: 'Uitleg over wat er speelt (psycho-educatie)',
};

/** In which capacity somebody of the duo did this (N99). */
export const Werkhoedanigheid = {
  BLIJVEND_VEILIG: 'BLIJVEND_VEILIG',
  JEUGDBESCHERMER: 'JEUGDBESCHERMER',
} as const;
export type Werkhoedanigheid = (typeof Werkhoedanigheid)[keyof typeof Werkhoedanigheid];

export const werkhoedanigheidNaam: Record<Werkhoedanigheid, string> = {
  BLIJVEND_VEILIG: 'Als lid van het duo',
  JEUGDBESCHERMER: 'Als jeugdbeschermer, bij een maatregel',
};
