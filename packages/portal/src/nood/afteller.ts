import { useEffect, useState } from 'react';

/**
 * Seconds that are left, counted down on the spot from what the server said: the clock of this machine may be wrong, but a second is
 * a second. Counts by how long the page is open, so that a machine that slept does not show too much.
 */
export const useAfteller = (secondenOver: number): number => {
  const [begin, zetBegin] = useState(() => ({ secondenOver, op: Date.now() }));
  const [nu, zetNu] = useState(() => Date.now());
  if (begin.secondenOver !== secondenOver) zetBegin({ secondenOver, op: nu });
  useEffect(() => {
    const klok = setInterval(() => zetNu(Date.now()), 1000);
    return () => clearInterval(klok);
  }, []);
  return Math.max(0, Math.ceil(secondenOver - Math.max(0, nu - begin.op) / 1000));
};

/** "3 uur en 12 minuten"; under a minute in seconds. */
export const duurTekst = (seconden: number): string => {
  if (seconden < 60) return seconden === 1 ? '1 seconde' : `${seconden} seconden`;
  const minuten = Math.floor(seconden / 60);
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60];
  const delen = [uren > 0 ? `${uren} uur` : '', rest > 0 ? (rest === 1 ? '1 minuut' : `${rest} minuten`) : ''];
  return delen.filter(Boolean).join(' en ');
};
