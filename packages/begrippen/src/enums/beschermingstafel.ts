/** A meeting with the family about whether the Raad must look (domein §4.2); not in the law, so nobody has to come. */
export const Tafeltoestand = { GEPLAND: 'GEPLAND', GEHOUDEN: 'GEHOUDEN', VERVALLEN: 'VERVALLEN' } as const;
export type Tafeltoestand = (typeof Tafeltoestand)[keyof typeof Tafeltoestand];

export const tafeltoestandNaam: Record<Tafeltoestand, string> = { GEPLAND: 'Gepland', GEHOUDEN: 'Gehouden', VERVALLEN: 'Ging niet door' };

export const Tafeluitkomst = { VRIJWILLIG_VERDER: 'VRIJWILLIG_VERDER', RAADSONDERZOEK: 'RAADSONDERZOEK', NOG_EEN_TAFEL: 'NOG_EEN_TAFEL', GEEN_VERVOLG: 'GEEN_VERVOLG' } as const;
export type Tafeluitkomst = (typeof Tafeluitkomst)[keyof typeof Tafeluitkomst];

export const tafeluitkomstNaam: Record<Tafeluitkomst, string> = {
  VRIJWILLIG_VERDER: 'Verder met vrijwillige hulp',
  RAADSONDERZOEK: 'De Raad onderzoekt',
  NOG_EEN_TAFEL: 'Wij spreken elkaar nog een keer',
  GEEN_VERVOLG: 'Geen vervolg nodig',
};

export const Tafelrol = { GEZIN: 'GEZIN', RAAD: 'RAAD', GI: 'GI', WIJKTEAM: 'WIJKTEAM', VOORZITTER: 'VOORZITTER', STEUN: 'STEUN', ANDERS: 'ANDERS' } as const;
export type Tafelrol = (typeof Tafelrol)[keyof typeof Tafelrol];

export const tafelrolNaam: Record<Tafelrol, string> = {
  GEZIN: 'Gezin', RAAD: 'Raad voor de Kinderbescherming', GI: 'Gecertificeerde instelling', WIJKTEAM: 'Wijkteam', VOORZITTER: 'Onafhankelijk voorzitter', STEUN: 'Iemand die het gezin meeneemt', ANDERS: 'Iemand anders',
};

/** Whether somebody of the family agrees that those at this table hear about them. Asked for each meeting again. */
export const Toestemming = { JA: 'JA', NEE: 'NEE', NIET_GEVRAAGD: 'NIET_GEVRAAGD' } as const;
export type Toestemming = (typeof Toestemming)[keyof typeof Toestemming];

export const toestemmingNaam: Record<Toestemming, string> = { JA: 'Ja', NEE: 'Nee', NIET_GEVRAAGD: 'Kon niet gevraagd worden' };

/** How somebody got the invitation. */
export const Uitnodigingswijze = { GEGEVEN: 'GEGEVEN', POST: 'POST', VERTELD: 'VERTELD' } as const;
export type Uitnodigingswijze = (typeof Uitnodigingswijze)[keyof typeof Uitnodigingswijze];

export const uitnodigingswijzeNaam: Record<Uitnodigingswijze, string> = { GEGEVEN: 'Brief zelf gegeven', POST: 'Brief per post', VERTELD: 'Zonder brief, verteld' };
