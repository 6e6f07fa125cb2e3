import { Button, Link } from 'react-aria-components';
import { Icoon } from '../kern/icoon.js';

export interface BelProps {
  /** Unread messages. */
  aantal: number;
  href?: string | undefined;
  onKlik?: (() => void) | undefined;
}

export const Bel = ({ aantal, href, onKlik }: BelProps) => {
  const label = aantal === 0 ? 'Berichten, geen nieuwe' : `Berichten, ${aantal} ${aantal === 1 ? 'nieuw' : 'nieuwe'}`;
  const inhoud = (
    <>
      <Icoon naam="bel" maat={22} />
      {aantal > 0 ? (
        <span className="bv-bel__aantal" aria-hidden>
          {aantal > 99 ? '99+' : aantal}
        </span>
      ) : null}
    </>
  );
  return href ? (
    <Link href={href} className="bv-bel" aria-label={label}>
      {inhoud}
    </Link>
  ) : (
    <Button className="bv-bel" aria-label={label} onPress={() => onKlik?.()}>
      {inhoud}
    </Button>
  );
};
