export const Overdrachtsoort = {
  NAAR_BLIJVEND_VEILIG: 'NAAR_BLIJVEND_VEILIG',
  NAAR_WIJKTEAM: 'NAAR_WIJKTEAM',
  NAAR_GI: 'NAAR_GI',
  NAAR_VEILIG_THUIS: 'NAAR_VEILIG_THUIS',
} as const;
export type Overdrachtsoort = (typeof Overdrachtsoort)[keyof typeof Overdrachtsoort];

export const overdrachtsoortNaam: Record<Overdrachtsoort, string> = {
  NAAR_BLIJVEND_VEILIG: 'Naar Blijvend Veilig',
  NAAR_WIJKTEAM: 'Naar het wijkteam',
  NAAR_GI: 'Naar een gecertificeerde instelling',
  NAAR_VEILIG_THUIS: 'Naar een ander Veilig Thuis',
};

export const Overdrachttoestand = {
  AANGEBODEN: 'AANGEBODEN',
  AANVAARD: 'AANVAARD',
  GEWEIGERD: 'GEWEIGERD',
  INGETROKKEN: 'INGETROKKEN',
  AFGEROND: 'AFGEROND',
} as const;
export type Overdrachttoestand = (typeof Overdrachttoestand)[keyof typeof Overdrachttoestand];

export const overdrachttoestandNaam: Record<Overdrachttoestand, string> = {
  AANGEBODEN: 'Aangeboden',
  AANVAARD: 'Aanvaard',
  GEWEIGERD: 'Geweigerd',
  INGETROKKEN: 'Ingetrokken',
  AFGEROND: 'Afgerond',
};

/** A wijkteam has no broad legal basis (domein §6.1): the person agreed, or somebody wrote down on what ground it goes without. */
export const Overdrachtgrond = {
  TOESTEMMING: 'TOESTEMMING',
  ZONDER_TOESTEMMING: 'ZONDER_TOESTEMMING',
} as const;
export type Overdrachtgrond = (typeof Overdrachtgrond)[keyof typeof Overdrachtgrond];

export const overdrachtgrondNaam: Record<Overdrachtgrond, string> = {
  TOESTEMMING: 'Met toestemming van het gezin',
  ZONDER_TOESTEMMING: 'Zonder toestemming, op een vastgelegde grond',
};

export const Stuksoort = {
  KERN: 'KERN',
  GEZINSLID: 'GEZINSLID',
  VOORWAARDE: 'VOORWAARDE',
  VRAAG: 'VRAAG',
  AFSPRAAK: 'AFSPRAAK',
  RISICO: 'RISICO',
  VAST_GEZICHT: 'VAST_GEZICHT',
  FEIT: 'FEIT',
  INTERPRETATIE: 'INTERPRETATIE',
  ZIENSWIJZE: 'ZIENSWIJZE',
  SITUATIE: 'SITUATIE',
  TAAK: 'TAAK',
  TEAM: 'TEAM',
  TERUGKOMEN: 'TERUGKOMEN',
} as const;
export type Stuksoort = (typeof Stuksoort)[keyof typeof Stuksoort];

export const stuksoortNaam: Record<Stuksoort, string> = {
  KERN: 'Kern',
  GEZINSLID: 'Gezinslid',
  VOORWAARDE: 'Veiligheidsvoorwaarde',
  VRAAG: 'Open vraag',
  AFSPRAAK: 'Veiligheidsafspraak',
  RISICO: 'Zorg om in de gaten te houden',
  VAST_GEZICHT: 'Vast gezicht',
  FEIT: 'Feit',
  INTERPRETATIE: 'Interpretatie',
  ZIENSWIJZE: 'Zienswijze',
  SITUATIE: 'Onveilige situatie',
  TAAK: 'Wie doet wat',
  TEAM: 'Het team dat overneemt',
  TERUGKOMEN: 'Wanneer terug naar de afzender',
};
