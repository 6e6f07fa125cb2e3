import { isNakijker } from '../hoedanigheid.js';
import { mag } from '../masker.js';
import { bepaalZicht } from '../zicht.js';

/** A betrokkenheid as a dossier shows it: what is withheld is null. */
export interface Getoondebetrokkenheid {
  readonly hoedanigheid: string | null;
  readonly stand: string | null;
  readonly tot: string | null;
  readonly partij: { readonly id: string } | null;
}

/** Whether this person answers this family through this portal by work of their own, and not as a colleague who was asked along. */
export function antwoordtGezin(betrokkenheden: readonly Getoondebetrokkenheid[], persoonId: string, portaal: string): boolean {
  const eigen = betrokkenheden.flatMap(({ hoedanigheid, stand, tot, partij }) =>
    partij?.id === persoonId && tot === null && hoedanigheid !== null && stand !== null && !isNakijker(hoedanigheid) ? [{ hoedanigheid, stand }] : [],
  );
  return mag(bepaalZicht(eigen, portaal).schrijven, 'RECHTEN');
}
