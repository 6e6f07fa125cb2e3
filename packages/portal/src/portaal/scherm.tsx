import { type ComponentType, type ReactNode, useState } from 'react';
import { OpAfstand } from '../federatie/op-afstand.js';

/** What a route can carry: fetching its code before it is opened. */
export interface Voorlaadbaar {
  /** Never fails: a page that did not come is asked again when it is opened. */
  readonly voorlaad: () => Promise<void>;
}

export interface Schermroute {
  readonly element: ReactNode;
  readonly handle: Voorlaadbaar;
}

type Rond = (inhoud: ReactNode) => ReactNode;

interface Lading {
  readonly haal: () => Promise<ComponentType>;
  readonly vind: () => ComponentType | undefined;
}

const maakLading = (bron: () => Promise<ComponentType>): Lading => {
  let klaar: ComponentType | undefined;
  let onderweg: Promise<ComponentType> | undefined;
  const haal = async (): Promise<ComponentType> => {
    try {
      klaar = await bron();
      return klaar;
    } finally {
      // Also when it failed: the next one tries again.
      onderweg = undefined;
    }
  };
  return {
    haal: () => (klaar ? Promise.resolve(klaar) : (onderweg ??= haal())),
    vind: () => klaar,
  };
};

const zonder: Rond = (inhoud) => inhoud;

let aantal = 0;

const OpAfroep = ({ lading, rond }: { lading: Lading; rond: Rond }) => {
  // Decided once per visit: changing from "waiting for it" to "have it" would build the page anew, with what was typed in it.
  const [Meteen] = useState(() => lading.vind());
  return rond(
    Meteen ? <Meteen /> : <OpAfstand haal={lading.haal} props={{}} titel="Deze pagina kan nu niet worden getoond" laadtekst="Pagina laden" />,
  );
};

/**
 * A page whose code is fetched when it is opened, or just before: `{ path: 'feiten', ...scherm(async () => (await
 * import('./feiten.js')).Feiten) }`. `rond` stands around it and comes with the portal itself.
 */
export const scherm = (bron: () => Promise<ComponentType>, rond: Rond = zonder): Schermroute => {
  const lading = maakLading(bron);
  aantal += 1;
  return {
    // A key of its own: two pages at the same place in the tree are not one page with other code.
    element: <OpAfroep key={aantal} lading={lading} rond={rond} />,
    handle: { voorlaad: () => lading.haal().then(() => undefined, () => undefined) },
  };
};
