/** Who asks to see a dossier (AVG art. 15, Jeugdwet 7.3.11). */
export const Inzagevrager = {
  ZELF: 'ZELF',
  OUDER: 'OUDER',
  GEMACHTIGDE: 'GEMACHTIGDE',
} as const;
export type Inzagevrager = (typeof Inzagevrager)[keyof typeof Inzagevrager];

export const inzagevragerNaam: Record<Inzagevrager, string> = {
  ZELF: 'De persoon zelf',
  OUDER: 'Een ouder met gezag',
  GEMACHTIGDE: 'Iemand met een machtiging',
};

export const Inzagetoestand = {
  AANGEVRAAGD: 'AANGEVRAAGD',
  IN_VOORBEREIDING: 'IN_VOORBEREIDING',
  GECONTROLEERD: 'GECONTROLEERD',
  VERSTREKT: 'VERSTREKT',
  GEWEIGERD: 'GEWEIGERD',
  INGETROKKEN: 'INGETROKKEN',
} as const;
export type Inzagetoestand = (typeof Inzagetoestand)[keyof typeof Inzagetoestand];

export const inzagetoestandNaam: Record<Inzagetoestand, string> = {
  AANGEVRAAGD: 'Aangevraagd',
  IN_VOORBEREIDING: 'In voorbereiding',
  GECONTROLEERD: 'Gecontroleerd',
  VERSTREKT: 'Verstrekt',
  GEWEIGERD: 'Geweigerd',
  INGETROKKEN: 'Ingetrokken',
};

export const Identiteitsbewijs = {
  PASPOORT: 'PASPOORT',
  IDENTITEITSKAART: 'IDENTITEITSKAART',
  RIJBEWIJS: 'RIJBEWIJS',
  VERBLIJFSDOCUMENT: 'VERBLIJFSDOCUMENT',
} as const;
export type Identiteitsbewijs = (typeof Identiteitsbewijs)[keyof typeof Identiteitsbewijs];

export const identiteitsbewijsNaam: Record<Identiteitsbewijs, string> = {
  PASPOORT: 'Paspoort',
  IDENTITEITSKAART: 'Identiteitskaart',
  RIJBEWIJS: 'Rijbewijs',
  VERBLIJFSDOCUMENT: 'Verblijfsdocument',
};

/** Why a request is refused; the person hears it with how to complain. */
export const Inzageweigering = {
  GEEN_RECHT: 'GEEN_RECHT',
  GEEN_TOESTEMMING: 'GEEN_TOESTEMMING',
  IDENTITEIT_ONZEKER: 'IDENTITEIT_ONZEKER',
  BELANG_VAN_HULP: 'BELANG_VAN_HULP',
  BESLISSING_RECHTER: 'BESLISSING_RECHTER',
} as const;
export type Inzageweigering = (typeof Inzageweigering)[keyof typeof Inzageweigering];

export const inzageweigeringNaam: Record<Inzageweigering, string> = {
  GEEN_RECHT: 'Deze persoon heeft geen recht op inzage',
  GEEN_TOESTEMMING: 'Het kind geeft geen toestemming',
  IDENTITEIT_ONZEKER: 'Het staat niet vast wie het vraagt',
  BELANG_VAN_HULP: 'Inzage schaadt de hulp of de veiligheid',
  BESLISSING_RECHTER: 'De rechter besliste anders',
};

/** Why somebody withholds a part that the rule would let go. */
export const Achterhoudreden = {
  PRIVACY_ANDER: 'PRIVACY_ANDER',
  VEILIGHEID: 'VEILIGHEID',
  BELANG_VAN_HULP: 'BELANG_VAN_HULP',
} as const;
export type Achterhoudreden = (typeof Achterhoudreden)[keyof typeof Achterhoudreden];

export const achterhoudredenNaam: Record<Achterhoudreden, string> = {
  PRIVACY_ANDER: 'De privacy van iemand anders',
  VEILIGHEID: 'De veiligheid van iemand',
  BELANG_VAN_HULP: 'Het belang van de hulp',
};
