import type { verzamelFouten } from '@bv/portal';
import { Icoon, Tekstlink } from '@bv/ui';
import { useEffect, useRef } from 'react';
import { type Meldingstap, STAPPEN, stapadres, stapVan } from '../invoer/stap.js';

export interface NogAanvullenProps {
  fouten: ReturnType<typeof verzamelFouten>;
  kenmerk: string;
  /** Takes the focus at each attempt to send. */
  poging: number;
}

interface Punt {
  readonly stap: Meldingstap;
  readonly veld: string;
  readonly tekst: string;
}

// In the order of the steps, and each text once: three empty fields of one voorval are one thing to do.
const opStap = (fouten: NogAanvullenProps['fouten']): Punt[] => {
  const punten = fouten.map(({ veld = '', tekst }) => ({ stap: stapVan(veld), veld, tekst }));
  return STAPPEN.flatMap((stap) => {
    const vanStap = punten.filter((punt) => punt.stap === stap);
    return vanStap.filter(({ tekst }, plaats) => vanStap.findIndex((punt) => punt.tekst === tekst) === plaats);
  });
};

/** What still has to be filled in or put right, each with the way to its step. */
export const NogAanvullen = ({ fouten, kenmerk, poging }: NogAanvullenProps) => {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (poging > 0) vak.current?.focus();
  }, [poging]);
  const punten = opStap(fouten);
  if (punten.length === 0) return null;
  return (
    <div ref={vak} className="bv-foutoverzicht" role="group" aria-label="Nog aanvullen" tabIndex={-1}>
      <Icoon naam="waarschuwing" maat={22} />
      <div>
        <h2 className="bv-foutoverzicht__titel">
          De melding is nog niet compleet. {punten.length === 1 ? 'Vul 1 punt aan.' : `Vul ${punten.length} punten aan.`}
        </h2>
        <ul className="bv-foutoverzicht__lijst">
          {punten.map(({ stap, veld, tekst }) => (
            <li key={`${stap.pad} ${tekst}`}>
              <Tekstlink href={`${stapadres(kenmerk, stap.pad)}#${encodeURIComponent(veld)}`}>{`${stap.naam}: ${tekst}`}</Tekstlink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
