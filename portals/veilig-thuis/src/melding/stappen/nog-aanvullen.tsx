import type { verzamelFouten } from '@bv/portal';
import { Icoon, Tekstlink } from '@bv/ui';
import { useEffect, useRef } from 'react';
import { stapadres, stapVan } from '../invoer/stap.js';

export interface NogAanvullenProps {
  fouten: ReturnType<typeof verzamelFouten>;
  kenmerk: string;
  /** Takes the focus at each attempt to send. */
  poging: number;
}

/** What still has to be filled in or put right, each with the way to its step. */
export const NogAanvullen = ({ fouten, kenmerk, poging }: NogAanvullenProps) => {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (poging > 0) vak.current?.focus();
  }, [poging]);
  if (fouten.length === 0) return null;
  return (
    <div ref={vak} className="bv-foutoverzicht" role="group" aria-label="Nog aanvullen" tabIndex={-1}>
      <Icoon naam="waarschuwing" maat={22} />
      <div>
        <h2 className="bv-foutoverzicht__titel">
          De melding is nog niet compleet. {fouten.length === 1 ? 'Vul 1 punt aan.' : `Vul ${fouten.length} punten aan.`}
        </h2>
        <ul className="bv-foutoverzicht__lijst">
          {fouten.map(({ veld, tekst }) => {
            const stap = stapVan(veld ?? '');
            return (
              <li key={`${veld ?? ''} ${tekst}`}>
                {stap ? <Tekstlink href={`${stapadres(kenmerk, stap.pad)}#${encodeURIComponent(veld ?? '')}`}>{`${stap.naam}: ${tekst}`}</Tekstlink> : tekst}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
};
