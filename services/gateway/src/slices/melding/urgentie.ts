import { beoordelingstermijn, type DirecteVeiligheid, Urgentie } from '@bv/begrippen';

const uitVeiligheid: Readonly<Record<DirecteVeiligheid, Urgentie>> = {
  ACUUT_ONVEILIG: Urgentie.CRISIS,
  ONVEILIG: Urgentie.SPOED,
  ONBEKEND: Urgentie.SPOED,
  VOLDOENDE_VEILIG: Urgentie.NIET_ACUUT,
};

/** What the worker says counts; who says nothing gets what follows from how safe it is now. */
export const urgentieVan = (gekozen: Urgentie | null, veiligheid: DirecteVeiligheid): Urgentie => gekozen ?? uitVeiligheid[veiligheid];

/** When the beoordeling must be there: within five werkdagen, in a crisis today (domein §3.3). */
export const meldingtermijn = (urgentie: Urgentie, nu: Date): Date => beoordelingstermijn(urgentie === Urgentie.CRISIS, nu);
