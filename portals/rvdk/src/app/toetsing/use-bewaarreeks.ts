import { useOpdracht, useSessie, type Uitkomst } from '@bv/portal';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useEffectEvent, useRef } from 'react';

export type Bewaaruitslag =
  | { readonly soort: 'bezig' | 'niet-bewaard' }
  | { readonly soort: 'bewaard'; readonly moment: string }
  | { readonly soort: 'geweigerd'; readonly tekst: string };

const OPNIEUW = [2_000, 4_000, 8_000, 15_000] as const;
const LANGSTE = 30_000;

const uitslagVan = ({ gelukt, weigeringen }: Uitkomst): Bewaaruitslag =>
  gelukt ? { soort: 'bewaard', moment: new Date().toISOString() } : { soort: 'geweigerd', tekst: weigeringen.map(({ tekst }) => tekst).join(' ') };

/**
 * Saves answers one after another, of each only the last: quick presses may not overtake each other. Without a line it goes
 * on trying, and at once when somebody logged in again. The promise ends when nothing waits any more, or the line is down.
 * `bijUitslag` must be stable: it is called long after the press.
 */
export const useBewaarreeks = <Invoer, Data extends object>(
  document: TypedDocumentNode<Data, { invoer: Invoer; sleutel: string }>,
  bijUitslag: (id: string, uitslag: Bewaaruitslag, invoer: Invoer) => void,
): ((id: string, invoer: Invoer) => Promise<void>) => {
  const { voerUit } = useOpdracht(document, { ververs: 'niets' });
  const { beurt } = useSessie();
  const wachtend = useRef(new Map<string, Invoer>());
  const lopend = useRef<Promise<void>>(undefined);
  const mislukt = useRef(0);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stuurAlles = async (): Promise<void> => {
    for (let [eerste] = wachtend.current; eerste !== undefined; [eerste] = wachtend.current) {
      const [id, invoer] = eerste;
      bijUitslag(id, { soort: 'bezig' }, invoer);
      const uitkomst = await voerUit(invoer);
      if (uitkomst === undefined) {
        for (const [wie, wat] of wachtend.current) bijUitslag(wie, { soort: 'niet-bewaard' }, wat);
        wekker.current = setTimeout(() => void werkAf(), OPNIEUW[mislukt.current] ?? LANGSTE);
        mislukt.current += 1;
        break;
      }
      mislukt.current = 0;
      // Answered again meanwhile: the newer answer still waits, and says itself how it went.
      if (wachtend.current.get(id) !== invoer) continue;
      wachtend.current.delete(id);
      bijUitslag(id, uitslagVan(uitkomst), invoer);
    }
    lopend.current = undefined;
  };

  const werkAf = (): Promise<void> => {
    clearTimeout(wekker.current);
    if (wachtend.current.size === 0) return Promise.resolve();
    lopend.current ??= stuurAlles();
    return lopend.current;
  };

  const bijTerug = useEffectEvent(() => void werkAf());
  useEffect(() => {
    if (beurt > 0) bijTerug();
  }, [beurt]);
  useEffect(() => () => clearTimeout(wekker.current), []);

  return (id, invoer) => {
    wachtend.current.set(id, invoer);
    return werkAf();
  };
};
