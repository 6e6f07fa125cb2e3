import { useEffect, useState } from 'react';

/** Larger letters, to show a page to somebody across the table; as before when the page is left. */
export const useGrootOpScherm = () => {
  const [isGroot, zetGroot] = useState(false);
  useEffect(() => {
    if (!isGroot) return undefined;
    const { dataset } = document.documentElement;
    const eerder = dataset['weergave'];
    dataset['weergave'] = 'gesprek';
    return () => {
      if (eerder === undefined) delete dataset['weergave'];
      else dataset['weergave'] = eerder;
    };
  }, [isGroot]);
  return { isGroot, wissel: () => zetGroot((was) => !was) };
};
