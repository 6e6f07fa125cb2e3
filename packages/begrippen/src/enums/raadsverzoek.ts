export const Verzoektoestand = { OPGESTELD: 'OPGESTELD', VERSTUURD: 'VERSTUURD' } as const;
export type Verzoektoestand = (typeof Verzoektoestand)[keyof typeof Verzoektoestand];

export const verzoektoestandNaam: Record<Verzoektoestand, string> = { OPGESTELD: 'Opgesteld, nog niet verstuurd', VERSTUURD: 'Verstuurd naar de Raad' };

/** Who asks the Raad: the duo that has the family, or Veilig Thuis while it has it (domein §4.1). */
export const Verzoeker = { DUO: 'DUO', VEILIG_THUIS: 'VEILIG_THUIS' } as const;
export type Verzoeker = (typeof Verzoeker)[keyof typeof Verzoeker];

export const verzoekerNaam: Record<Verzoeker, string> = { DUO: 'Het duo van Blijvend Veilig', VEILIG_THUIS: 'Veilig Thuis' };

/** Whether those involved share the worry (domein §4.1). */
export const Zorgdeling = { JA: 'JA', DEELS: 'DEELS', NEE: 'NEE' } as const;
export type Zorgdeling = (typeof Zorgdeling)[keyof typeof Zorgdeling];

export const zorgdelingNaam: Record<Zorgdeling, string> = { JA: 'Ja', DEELS: 'Voor een deel', NEE: 'Nee' };

/** How far a message for CORV came. */
export const Corvtoestand = { KLAARGEZET: 'KLAARGEZET', BEZORGD: 'BEZORGD', MISLUKT: 'MISLUKT' } as const;
export type Corvtoestand = (typeof Corvtoestand)[keyof typeof Corvtoestand];

export const corvtoestandNaam: Record<Corvtoestand, string> = { KLAARGEZET: 'Wordt bezorgd', BEZORGD: 'Bezorgd, met ontvangstbewijs', MISLUKT: 'Niet aangekomen' };
