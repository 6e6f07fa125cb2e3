/** Where a request for access stands. VERLOPEN and VERVALLEN follow from the clock and from the work; nobody sets them. */
export const Toegangsverzoektoestand = {
  AANGEVRAAGD: 'AANGEVRAAGD',
  TOEGEKEND: 'TOEGEKEND',
  AFGEWEZEN: 'AFGEWEZEN',
  INGETROKKEN: 'INGETROKKEN',
  BEEINDIGD: 'BEEINDIGD',
  VERLOPEN: 'VERLOPEN',
  VERVALLEN: 'VERVALLEN',
} as const;
export type Toegangsverzoektoestand = (typeof Toegangsverzoektoestand)[keyof typeof Toegangsverzoektoestand];

export const toegangsverzoektoestandNaam: Record<Toegangsverzoektoestand, string> = {
  AANGEVRAAGD: 'Aangevraagd',
  TOEGEKEND: 'Toegekend',
  AFGEWEZEN: 'Afgewezen',
  INGETROKKEN: 'Ingetrokken',
  BEEINDIGD: 'Gestopt',
  VERLOPEN: 'Verlopen',
  VERVALLEN: 'Vervallen',
};
