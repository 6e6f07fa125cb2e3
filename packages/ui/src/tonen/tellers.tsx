import { Link, ToggleButton } from 'react-aria-components';
import { klasse } from '../kern/klasse.js';

export interface Teller {
  sleutel: string;
  aantal: number;
  tekst: string;
  /** A link keeps the filter in the URL. */
  href?: string | undefined;
  acuut?: boolean | undefined;
}

export interface TellersProps {
  label: string;
  tellers: readonly Teller[];
  gekozen?: string | null | undefined;
  /** Gets null when the chosen one is pressed again. Not needed with href. */
  onKies?: ((sleutel: string | null) => void) | undefined;
}

/** Counts that are also the filter. */
export const Tellers = ({ label, tellers, gekozen, onKies }: TellersProps) => (
  <ul className="bv-tellers" aria-label={label}>
    {tellers.map((teller) => {
      const inhoud = (
        <>
          <span className="bv-tellers__aantal">{teller.aantal}</span> <span className="bv-tellers__tekst">{teller.tekst}</span>
        </>
      );
      const isGekozen = teller.sleutel === gekozen;
      const naam = klasse('bv-tellers__teller', isGekozen && 'bv-tellers__teller--gekozen', teller.acuut && teller.aantal > 0 && 'bv-tellers__teller--acuut');
      return (
        <li key={teller.sleutel}>
          {teller.href ? (
            <Link href={teller.href} className={naam} {...(isGekozen ? { 'aria-current': 'true' as const } : {})}>
              {inhoud}
            </Link>
          ) : (
            <ToggleButton className={naam} isSelected={isGekozen} onChange={(aan) => onKies?.(aan ? teller.sleutel : null)}>
              {inhoud}
            </ToggleButton>
          )}
        </li>
      );
    })}
  </ul>
);
