/** What the tabs of one browser tell each other. Never content, never who. */
export type Sessienieuws = { soort: 'verlengd'; eindigtOp: string } | { soort: 'aangemeld' } | { soort: 'afgemeld' };

export const openSessiekanaal = (bijNieuws: (nieuws: Sessienieuws) => void) => {
  const kanaal = new BroadcastChannel('bv-sessie');
  const dicht = new AbortController();
  kanaal.addEventListener('message', ({ data }: MessageEvent<Sessienieuws>) => bijNieuws(data), { signal: dicht.signal });
  return {
    meld: (nieuws: Sessienieuws): void => {
      if (!dicht.signal.aborted) kanaal.postMessage(nieuws);
    },
    sluit: (): void => {
      dicht.abort();
      kanaal.close();
    },
  };
};
