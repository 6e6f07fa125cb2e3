import { useEffect, useState } from 'react';

/** The value as it was when somebody stopped typing for a moment. */
export const useNaPauze = <Waarde,>(waarde: Waarde, pauze: number): Waarde => {
  const tekst = JSON.stringify(waarde);
  const [stil, zet] = useState({ tekst, waarde });
  useEffect(() => {
    if (stil.tekst === tekst) return undefined;
    const wekker = setTimeout(() => zet({ tekst, waarde }), pauze);
    return () => clearTimeout(wekker);
  });
  return stil.waarde;
};
