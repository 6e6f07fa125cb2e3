import type { DirecteVeiligheid, Urgentie } from '@bv/begrippen';

export const TEGENSTRIJDIG = 'U zegt: acuut onveilig, en toch geen crisis. Klopt dat? Bij een crisis moet de beoordeling vandaag klaar zijn.';

/** Somebody is in danger now, and still there are five days: that may be right, but not by accident. */
export const isTegenstrijdig = (veiligheid: DirecteVeiligheid | null, urgentie: Urgentie | null): boolean =>
  veiligheid === 'ACUUT_ONVEILIG' && urgentie !== null && urgentie !== 'CRISIS';
