import type { ReactNode } from 'react';
import { Tekstlink } from '../actie/link.js';
import { Knop } from '../actie/knop.js';

export interface Controleregel {
  label: string;
  /** null or empty shows "Nog niet ingevuld". */
  waarde: ReactNode;
  /** Where it can be changed, as an address or by going back a step. */
  wijzigHref?: string | undefined;
  onWijzigen?: (() => void) | undefined;
}

export interface ControlelijstProps {
  regels: readonly Controleregel[];
}

/** "Controleer uw antwoorden": last step before a formal act. */
export const Controlelijst = ({ regels }: ControlelijstProps) => (
  <dl className="bv-controle">
    {regels.map(({ label, waarde, wijzigHref, onWijzigen }) => (
      <div key={label} className="bv-controle__regel">
        <dt className="bv-controle__label">{label}</dt>
        <dd className="bv-controle__waarde">{waarde === null || waarde === undefined || waarde === '' ? <span className="bv-zacht">Nog niet ingevuld</span> : waarde}</dd>
        {wijzigHref || onWijzigen ? (
          <dd className="bv-controle__wijzig">
            {wijzigHref ? (
              <Tekstlink href={wijzigHref} aria-label={`${label} wijzigen`}>
                Wijzigen
              </Tekstlink>
            ) : (
              <Knop soort="stil" klein aria-label={`${label} wijzigen`} onKlik={onWijzigen}>
                Wijzigen
              </Knop>
            )}
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
);
