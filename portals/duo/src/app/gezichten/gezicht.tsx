import { GEZICHTCIJFERS } from '@bv/begrippen';

/** What a face says, in the order of GEZICHTCIJFERS; for who hears instead of sees. */
export const GEZICHTNAMEN = ['Heel onveilig', 'Onveilig', 'Gaat wel', 'Veilig', 'Heel veilig'] as const;

/** The face that is nearest to a figure. */
export const gezichtBij = (cijfer: number): number =>
  GEZICHTCIJFERS.map((waarde, plek) => ({ plek, afstand: Math.abs(waarde - cijfer) })).sort((een, ander) => een.afstand - ander.afstand)[0]?.plek ?? 0;

const MONDEN = ['M14 37q10 -12 20 0', 'M15 35q9 -6 18 0', 'M15 34h18', 'M15 32q9 7 18 0', 'M13 30q11 14 22 0'];
const WENKBRAUWEN = ['M12 18l7 -4M36 18l-7 -4', 'M12 17l7 -2M36 17l-7 -2'];

/** Drawn, not an emoji: the same on every tablet, and on paper. The mouth says it; the colour only helps. */
export const Gezicht = ({ plek, maat = 56 }: { plek: number; maat?: number }) => (
  <svg className={`bv-duo-gezicht bv-duo-gezicht--${plek}`} width={maat} height={maat} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle className="bv-duo-gezicht__rond" cx={24} cy={24} r={21} />
    <circle className="bv-duo-gezicht__oog" cx={17} cy={21} r={2.4} />
    <circle className="bv-duo-gezicht__oog" cx={31} cy={21} r={2.4} />
    {WENKBRAUWEN[plek] ? <path className="bv-duo-gezicht__lijn" d={WENKBRAUWEN[plek]} /> : null}
    <path className="bv-duo-gezicht__lijn" d={MONDEN[plek]} />
  </svg>
);
