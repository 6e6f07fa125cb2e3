import { useBereikbaar, type Wachtrij } from '@bv/portal';
import { Icoon, Knop } from '@bv/ui';
import { useEffect, useState } from 'react';

const useOnline = (): boolean => {
  const [online, zet] = useState(navigator.onLine);
  useEffect(() => {
    const weg = new AbortController();
    window.addEventListener('online', () => zet(true), { signal: weg.signal });
    window.addEventListener('offline', () => zet(false), { signal: weg.signal });
    return () => weg.abort();
  }, []);
  return online;
};

/** What waits, in words that a family may read: no names and no content. */
export const lijntekst = (verbonden: boolean, wachtend: number): string => {
  const wat = wachtend === 1 ? '1 antwoord wacht' : `${wachtend} antwoorden wachten`;
  if (!verbonden) return wachtend === 0 ? 'Geen verbinding. Antwoorden worden hier bewaard.' : `Geen verbinding. ${wat} op deze tablet.`;
  return wachtend === 0 ? 'Alles is bewaard.' : `Verbonden. ${wat} nog even.`;
};

export interface LijnstandProps {
  wachtrij: Wachtrij;
  onTeruggeven: () => void;
}

/** The only bar there is: how the line is, what waits, and where the tablet goes back to the worker. */
export const Lijnstand = ({ wachtrij: { posten, klaar }, onTeruggeven }: LijnstandProps) => {
  const verbonden = [useOnline(), useBereikbaar()].every(Boolean);
  const wachtend = posten.filter(({ stand }) => stand === 'WACHT').length;
  return (
    <header className="bv-duo-lijnstand">
      <p role="status" className={verbonden ? undefined : 'bv-duo-lijnstand--weg'}>
        <Icoon naam={verbonden ? 'wolk' : 'verbindingWeg'} /> {klaar ? lijntekst(verbonden, wachtend) : 'Even wachten'}
      </p>
      <Knop soort="stil" icoon="slot" onKlik={onTeruggeven}>
        Stoppen
      </Knop>
    </header>
  );
};
