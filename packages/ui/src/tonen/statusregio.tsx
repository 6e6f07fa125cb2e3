import { useSyncExternalStore } from 'react';

interface Status {
  nummer: number;
  tekst: string;
}

let status: Status = { nummer: 0, tekst: '' };
const luisteraars = new Set<() => void>();

const abonneer = (luisteraar: () => void) => {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
};

const meld = (tekst: string): void => {
  status = { nummer: status.nummer + 1, tekst };
  for (const luisteraar of luisteraars) luisteraar();
};

/** One polite voice for the whole page: two live regions talk through each other. UiOmgeving already holds it. */
export const Statusregio = () => {
  const { nummer, tekst } = useSyncExternalStore(abonneer, () => status, () => status);
  return (
    <div className="bv-verborgen" role="status" aria-live="polite" aria-atomic="true">
      {/* The key makes the same words spoken again when they are said again. */}
      <span key={nummer}>{tekst}</span>
    </div>
  );
};

/** `meld('Concept bewaard om 14:32')` is read aloud; show the same words on the page as well. */
export const useStatus = (): { meld: (tekst: string) => void } => ({ meld });
