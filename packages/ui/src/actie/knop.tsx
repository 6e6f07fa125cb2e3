import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';

export type KnopSoort = 'primair' | 'secundair' | 'stil' | 'gevaar';

export interface KnopProps {
  soort?: KnopSoort | undefined;
  type?: 'button' | 'submit' | 'reset' | undefined;
  icoon?: IcoonNaam | undefined;
  /** Work is under way: keeps focus, refuses a second press, and says so. */
  bezig?: boolean | undefined;
  uitgeschakeld?: boolean | undefined;
  klein?: boolean | undefined;
  onKlik?: (() => void) | undefined;
  /** Needed when the button has only an icon. */
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-expanded'?: boolean | undefined;
  'aria-controls'?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  children?: ReactNode;
}

export const Knop = ({ soort = 'secundair', type = 'button', icoon, bezig = false, uitgeschakeld = false, klein, onKlik, ref, children, ...aria }: KnopProps) => (
  <Button
    {...(aria as Record<string, string>)}
    ref={ref ?? null}
    // Not isPending: its announcement points at the button by id for seconds, also when the button is gone by then.
    type={bezig ? 'button' : type}
    className={klasse('bv-knop', `bv-knop--${soort}`, klein && 'bv-knop--klein', !children && 'bv-knop--icoon', bezig && 'bv-knop--bezig')}
    aria-disabled={bezig}
    isDisabled={uitgeschakeld}
    onPress={() => (bezig ? undefined : onKlik?.())}
  >
    {bezig ? <span className="bv-knop__wachten" aria-hidden /> : icoon ? <Icoon naam={icoon} /> : null}
    {children}
  </Button>
);
