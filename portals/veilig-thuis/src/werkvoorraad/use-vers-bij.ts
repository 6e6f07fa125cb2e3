import { useEffect, useEffectEvent } from 'react';

/** Reads the list again each time something happened that it must show; what stands there stays until then. */
export const useVersBij = (beurt: number, ververs: () => void): void => {
  const lees = useEffectEvent(ververs);
  useEffect(() => {
    if (beurt > 0) lees();
  }, [beurt]);
};
