/** Why professionals sit together about a family (N88): a change in how bad or how often, and the duo stays. */
export const Overlegaanleiding = {
  ERNSTIGER: 'ERNSTIGER',
  VAKER: 'VAKER',
  AFSPRAAK_GEBROKEN: 'AFSPRAAK_GEBROKEN',
  CRISIS: 'CRISIS',
  ANDERS: 'ANDERS',
} as const;
export type Overlegaanleiding = (typeof Overlegaanleiding)[keyof typeof Overlegaanleiding];

export const overlegaanleidingNaam: Record<Overlegaanleiding, string> = {
  ERNSTIGER: 'Het is ernstiger geworden',
  VAKER: 'Het gebeurt vaker',
  AFSPRAAK_GEBROKEN: 'Een afspraak is niet nagekomen',
  CRISIS: 'Er is een crisis',
  ANDERS: 'Iets anders',
};
