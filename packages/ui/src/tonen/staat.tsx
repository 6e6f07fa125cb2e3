import { useEffect, useState, type ReactNode } from 'react';
import { Knop } from '../actie/knop.js';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';

export interface SkeletProps {
  regels?: number | undefined;
  /** What is being fetched: "Afspraken laden". */
  label?: string | undefined;
}

/** Grey lines, but only after 300 ms: shorter than that it flickers. */
export const Skelet = ({ regels = 3, label = 'Laden' }: SkeletProps) => {
  const [zichtbaar, setZichtbaar] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => setZichtbaar(true), 300);
    return () => clearTimeout(wekker);
  }, []);
  return (
    <div className="bv-skelet" role="status">
      {zichtbaar ? (
        <>
          <span className="bv-verborgen">{label}…</span>
          {Array.from({ length: regels }, (_, regel) => (
            <span key={regel} className="bv-skelet__regel" aria-hidden />
          ))}
        </>
      ) : null}
    </div>
  );
};

export interface LegeStaatProps {
  titel: string;
  /** Nothing yet, nothing for this filter, or not visible for you: three different things. */
  soort?: 'leeg' | 'geen-resultaat' | 'niet-zichtbaar' | undefined;
  /** First step: a button or link. */
  actie?: ReactNode;
  /** What belongs here. */
  children?: ReactNode;
}

const soortIcoon: Readonly<Record<NonNullable<LegeStaatProps['soort']>, IcoonNaam>> = { leeg: 'notitie', 'geen-resultaat': 'filter', 'niet-zichtbaar': 'slot' };

export const LegeStaat = ({ titel, soort = 'leeg', actie, children }: LegeStaatProps) => (
  <div className={`bv-leeg bv-leeg--${soort}`}>
    <Icoon naam={soortIcoon[soort]} maat={28} />
    <p className="bv-leeg__titel">{titel}</p>
    {children ? <div className="bv-leeg__tekst">{children}</div> : null}
    {actie ? <div className="bv-leeg__actie">{actie}</div> : null}
  </div>
);

export interface FoutkaartProps {
  titel?: string | undefined;
  onOpnieuw?: (() => void) | undefined;
  actie?: ReactNode;
  /** What the person can do now. */
  children?: ReactNode;
}

export const Foutkaart = ({ titel = 'Dit deel kan nu niet worden getoond', onOpnieuw, actie, children }: FoutkaartProps) => (
  <div className="bv-foutkaart" role="alert">
    <Icoon naam="fout" maat={24} />
    <div>
      <p className="bv-foutkaart__titel">{titel}</p>
      <div className="bv-foutkaart__tekst">{children ?? 'Uw werk is niet kwijt. Probeer het opnieuw.'}</div>
      <div className="bv-rij">
        {onOpnieuw ? (
          <Knop icoon="vernieuwen" onKlik={onOpnieuw}>
            Opnieuw proberen
          </Knop>
        ) : null}
        {actie}
      </div>
    </div>
  </div>
);
