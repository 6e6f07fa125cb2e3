export const Aanwezigheid = {
  AANWEZIG: 'AANWEZIG',
  NIET_AANWEZIG: 'NIET_AANWEZIG',
  ONBEKEND: 'ONBEKEND',
} as const;
export type Aanwezigheid = (typeof Aanwezigheid)[keyof typeof Aanwezigheid];

export const aanwezigheidNaam: Record<Aanwezigheid, string> = {
  AANWEZIG: 'Aanwezig',
  NIET_AANWEZIG: 'Niet aanwezig',
  ONBEKEND: 'Onbekend',
};

/** Whom or what a risk aspect is about. */
export const Risiconiveau = {
  VOLWASSENE: 'VOLWASSENE',
  OUDER: 'OUDER',
  OUDER_KIND: 'OUDER_KIND',
  KIND: 'KIND',
  KIND_GEZIN: 'KIND_GEZIN',
  GEZIN: 'GEZIN',
  LEEFOMSTANDIGHEDEN: 'LEEFOMSTANDIGHEDEN',
  OMGEVING: 'OMGEVING',
} as const;
export type Risiconiveau = (typeof Risiconiveau)[keyof typeof Risiconiveau];

export const risiconiveauNaam: Record<Risiconiveau, string> = {
  VOLWASSENE: 'Volwassene',
  OUDER: 'Ouder',
  OUDER_KIND: 'Ouder en kind',
  KIND: 'Kind',
  KIND_GEZIN: 'Kind en gezin',
  GEZIN: 'Gezin',
  LEEFOMSTANDIGHEDEN: 'Leefomstandigheden',
  OMGEVING: 'Omgeving',
};
