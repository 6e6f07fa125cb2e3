/** How far Blijvend Veilig goes along with who has the family (N107): each a stretch with a begin, an end and a reason. */
export const Samenwerkingsvorm = { ADVIES: 'ADVIES', MEELOPEN: 'MEELOPEN', OVERNAME: 'OVERNAME' } as const;
export type Samenwerkingsvorm = (typeof Samenwerkingsvorm)[keyof typeof Samenwerkingsvorm];

export const samenwerkingsvormNaam: Record<Samenwerkingsvorm, string> = { ADVIES: 'Advies', MEELOPEN: 'Meelopen', OVERNAME: 'Overname' };

/** With whom: the same graduations hold for specialised care (N112), and the huisarts may keep contact afterwards (N83). */
export const Samenwerkingspartner = { WIJKTEAM: 'WIJKTEAM', SPECIALISTISCHE_ZORG: 'SPECIALISTISCHE_ZORG', HUISARTS: 'HUISARTS' } as const;
export type Samenwerkingspartner = (typeof Samenwerkingspartner)[keyof typeof Samenwerkingspartner];

export const samenwerkingspartnerNaam: Record<Samenwerkingspartner, string> = { WIJKTEAM: 'Wijkteam', SPECIALISTISCHE_ZORG: 'Specialistische zorg', HUISARTS: 'Huisarts' };

/** Why the other may see what they see: they agreed to it, or another ground was recorded (domein §6.1). */
export const Samenwerkgrond = { TOESTEMMING: 'TOESTEMMING', VASTGELEGDE_GROND: 'VASTGELEGDE_GROND' } as const;
export type Samenwerkgrond = (typeof Samenwerkgrond)[keyof typeof Samenwerkgrond];

export const samenwerkgrondNaam: Record<Samenwerkgrond, string> = { TOESTEMMING: 'Het gezin vindt het goed', VASTGELEGDE_GROND: 'Zonder toestemming, op een andere grond' };

export const Bezoektoestand = { GEPLAND: 'GEPLAND', GEWEEST: 'GEWEEST', VERVALLEN: 'VERVALLEN' } as const;
export type Bezoektoestand = (typeof Bezoektoestand)[keyof typeof Bezoektoestand];

export const bezoektoestandNaam: Record<Bezoektoestand, string> = { GEPLAND: 'Gepland', GEWEEST: 'Geweest', VERVALLEN: 'Ging niet door' };
