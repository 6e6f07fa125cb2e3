export interface ScorebalkProps {
  /** What is measured, for screen readers. */
  label: string;
  waarde: number | null | undefined;
  max?: number | undefined;
}

/** Ten small bars and always the figure beside them. */
export const Scorebalk = ({ label, waarde, max = 10 }: ScorebalkProps) => (
  <span className="bv-score">
    <span className="bv-verborgen">{label}: </span>
    <span className="bv-score__balk" aria-hidden>
      {Array.from({ length: max }, (_, plek) => (
        <span key={plek} className={plek < (waarde ?? 0) ? 'bv-score__streep bv-score__streep--vol' : 'bv-score__streep'} />
      ))}
    </span>
    <span className="bv-score__tekst">{waarde === null || waarde === undefined ? 'Nog geen score' : `${waarde} van ${max}`}</span>
  </span>
);

export interface VoortgangProps {
  label: string;
  waarde: number;
  max: number;
  /** "9 van 14 feiten getoetst" */
  tekst: string;
}

export const Voortgang = ({ label, waarde, max, tekst }: VoortgangProps) => (
  <div className="bv-voortgang">
    <progress className="bv-voortgang__balk" aria-label={label} value={waarde} max={max} />
    <span>{tekst}</span>
  </div>
);
