export const Afspraaktoestand = {
  LOPEND: 'LOPEND',
  NAGEKOMEN: 'NAGEKOMEN',
  GEBROKEN: 'GEBROKEN',
  BEEINDIGD: 'BEEINDIGD',
} as const;
export type Afspraaktoestand = (typeof Afspraaktoestand)[keyof typeof Afspraaktoestand];

export const afspraaktoestandNaam: Record<Afspraaktoestand, string> = {
  LOPEND: 'Loopt',
  NAGEKOMEN: 'Nagekomen',
  GEBROKEN: 'Niet nagekomen',
  BEEINDIGD: 'Gestopt',
};
