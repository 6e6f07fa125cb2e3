import { useEffect, useState } from 'react';
import { tijdstipTekst } from '../kern/datum.js';

export interface AfdrukregelProps {
  /** Number of the dossier, or the name of the page. */
  wat: string;
  wie: string;
}

/** Only on paper, on every sheet: what it is, when it was printed and by whom. */
export const Afdrukregel = ({ wat, wie }: AfdrukregelProps) => {
  const [moment, setMoment] = useState(() => new Date().toISOString());
  useEffect(() => {
    const bijAfdrukken = () => setMoment(new Date().toISOString());
    globalThis.addEventListener('beforeprint', bijAfdrukken);
    return () => globalThis.removeEventListener('beforeprint', bijAfdrukken);
  }, []);
  return (
    <p className="bv-alleen-afdruk bv-afdrukregel">
      {wat}, afgedrukt op {tijdstipTekst(moment)} door {wie}
    </p>
  );
};
