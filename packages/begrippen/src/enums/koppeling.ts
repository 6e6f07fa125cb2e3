/** Why two dossiers are of one gezin: what somebody looked at, never the value. */
export const Koppelgrond = {
  ZELFDE_BSN: 'ZELFDE_BSN',
  ZELFDE_MENSEN: 'ZELFDE_MENSEN',
  ZELFDE_HUISHOUDEN: 'ZELFDE_HUISHOUDEN',
  GEZIN_BEVESTIGT: 'GEZIN_BEVESTIGT',
} as const;
export type Koppelgrond = (typeof Koppelgrond)[keyof typeof Koppelgrond];

export const koppelgrondNaam: Record<Koppelgrond, string> = {
  ZELFDE_BSN: 'Hetzelfde BSN staat in beide dossiers',
  ZELFDE_MENSEN: 'Dezelfde mensen, met dezelfde geboortedatum',
  ZELFDE_HUISHOUDEN: 'Eén huishouden, twee keer vastgelegd',
  GEZIN_BEVESTIGT: 'Het gezin zei zelf dat het om hen gaat',
};

export const Koppeltoestand = { VOORGESTELD: 'VOORGESTELD', GEKOPPELD: 'GEKOPPELD', AFGEWEZEN: 'AFGEWEZEN', INGETROKKEN: 'INGETROKKEN', ONTKOPPELD: 'ONTKOPPELD' } as const;
export type Koppeltoestand = (typeof Koppeltoestand)[keyof typeof Koppeltoestand];

export const koppeltoestandNaam: Record<Koppeltoestand, string> = {
  VOORGESTELD: 'Voorgesteld',
  GEKOPPELD: 'Gekoppeld',
  AFGEWEZEN: 'Afgewezen',
  INGETROKKEN: 'Ingetrokken',
  ONTKOPPELD: 'Losgemaakt',
};

/** Why a dossier is on the radar. */
export const Radargrond = { DIT_DOSSIER: 'DIT_DOSSIER', GEKOPPELD: 'GEKOPPELD', ZELFDE_BSN: 'ZELFDE_BSN' } as const;
export type Radargrond = (typeof Radargrond)[keyof typeof Radargrond];

export const radargrondNaam: Record<Radargrond, string> = {
  DIT_DOSSIER: 'In dit dossier',
  GEKOPPELD: 'Gekoppeld dossier van hetzelfde gezin',
  ZELFDE_BSN: 'Dossier waarin een van deze mensen met hetzelfde BSN staat',
};
