import { Foutkaart, Skelet, useStatus } from '@bv/ui';
import { type ComponentType, type LazyExoticComponent, type ReactNode, Suspense, lazy, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

export interface OpAfstandProps<Props extends object> {
  /** Fetches the component; called again for each attempt. Another one needs another key. */
  haal: () => Promise<ComponentType<Props>>;
  props: Props;
  titel: string;
  laadtekst: string;
  /** Around the card and the waiting, when these stand for a whole page. */
  rond?: (inhoud: ReactNode) => ReactNode;
}

const zonder = (inhoud: ReactNode) => inhoud;

interface Poging<Props extends object> {
  nummer: number;
  Inhoud: LazyExoticComponent<ComponentType<Props>>;
}

// React keeps a rejected lazy for ever, and "opnieuw proberen" would never work: each attempt gets a new one.
const nieuwePoging = <Props extends object>(haal: () => Promise<ComponentType<Props>>, nummer: number): Poging<Props> => ({
  nummer,
  Inhoud: lazy(async () => ({ default: await haal() })),
});

/** Shows a component of another build, and keeps the rest of the page alive when that build is down. */
export const OpAfstand = <Props extends object>({ haal, props, titel, laadtekst, rond = zonder }: OpAfstandProps<Props>) => {
  const { meld } = useStatus();
  const [{ nummer, Inhoud }, zetPoging] = useState(() => nieuwePoging(haal, 0));
  return (
    <ErrorBoundary
      key={nummer}
      onError={() => meld(titel)}
      fallbackRender={() =>
        rond(
          <Foutkaart titel={titel} onOpnieuw={() => zetPoging(nieuwePoging(haal, nummer + 1))}>
            De rest van het systeem werkt gewoon door. Wat u typte, blijft bewaard.
          </Foutkaart>,
        )
      }
    >
      <Suspense fallback={rond(<Skelet label={laadtekst} />)}>
        <Inhoud {...props} />
      </Suspense>
    </ErrorBoundary>
  );
};
