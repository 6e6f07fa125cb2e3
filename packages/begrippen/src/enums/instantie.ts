export const Instantiesoort = {
  SCHOOL: 'SCHOOL',
  CUPIDO: 'CUPIDO',
  VERSLAVINGSZORG: 'VERSLAVINGSZORG',
  BLIJF_GROEP: 'BLIJF_GROEP',
  MST: 'MST',
  BEGELEID_WONEN: 'BEGELEID_WONEN',
  CRISISBED_SPOEDHULP: 'CRISISBED_SPOEDHULP',
  GEMEENTELIJKE_DIENSTEN: 'GEMEENTELIJKE_DIENSTEN',
  OVERIG: 'OVERIG',
} as const;
export type Instantiesoort = (typeof Instantiesoort)[keyof typeof Instantiesoort];

export const instantiesoortNaam: Record<Instantiesoort, string> = {
  SCHOOL: 'School',
  CUPIDO: 'Cupido',
  VERSLAVINGSZORG: 'Verslavingszorg',
  BLIJF_GROEP: 'Blijf Groep',
  MST: 'MST (multisysteemtherapie)',
  BEGELEID_WONEN: 'Begeleid wonen',
  CRISISBED_SPOEDHULP: 'Crisisbed of spoedhulp',
  GEMEENTELIJKE_DIENSTEN: 'Gemeentelijke diensten',
  OVERIG: 'Andere instantie',
};
