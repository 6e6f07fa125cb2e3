import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { conceptlade } from './conceptlade.js';

/**
 * Keeps what is typed in this tab alone, closed in its storage, and puts it back when the form opens again: for a reason, a ground or
 * an answer, that must survive a session that expires and belongs in no list of unfinished work.
 * The key must name one place and one subject, as that of a draft. Returns what forgets it, for when it was sent.
 */
export const useTabconcept = <Waarden>(sleutel: string, waarden: Waarden, herstel: (bewaard: Waarden) => void): (() => void) => {
  const plek = `tab:${sleutel}`;
  const huidig = JSON.stringify(waarden);
  const laatst = useRef<string>(undefined);
  const zetTerug = useEffectEvent((tekst: string | undefined, toen: string) => {
    // What someone typed while the tab was being opened is newer.
    if (tekst === undefined || huidig !== toen) return;
    laatst.current = tekst;
    herstel(JSON.parse(tekst) as Waarden);
  });
  const begin = useEffectEvent(() => {
    laatst.current = huidig;
    return huidig;
  });

  useEffect(() => {
    const weg = new AbortController();
    const toen = begin();
    void conceptlade.lees(plek).then((tekst) => {
      if (!weg.signal.aborted) zetTerug(tekst, toen);
    });
    return () => weg.abort();
  }, [plek]);

  useEffect(() => {
    if (laatst.current === huidig) return;
    laatst.current = huidig;
    void conceptlade.bewaar(plek, huidig);
  }, [plek, huidig]);

  return useCallback(() => void conceptlade.wis(plek), [plek]);
};
