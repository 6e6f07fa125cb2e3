import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

const LANGSTE_WACHT = 2 ** 31 - 1;
// The clock of a laptop runs a little ahead: asking just too early would show once more what closes now.
const SPELING = 1_500;

/** Reads what is on the screen again when the first of these moments has come: what closed then goes. */
export const useEinde = (momenten: readonly string[]): void => {
  const client = useApolloClient();
  const eerste = momenten.toSorted()[0];
  useEffect(() => {
    if (eerste === undefined) return undefined;
    const over = Math.max(0, Date.parse(eerste) - Date.now()) + SPELING;
    if (over > LANGSTE_WACHT) return undefined;
    const wekker = setTimeout(() => void client.refetchQueries({ include: 'active' }), over);
    return () => clearTimeout(wekker);
  }, [client, eerste]);
};
