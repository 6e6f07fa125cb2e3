import { useEffect, useRef } from 'react';
import { Icoon } from '../kern/icoon.js';

export interface Invoerfout {
  /** naam of the field; empty for an error of the whole form. */
  veld?: string | undefined;
  tekst: string;
}

export interface FoutoverzichtProps {
  fouten: readonly Invoerfout[];
  /** Counts attempts to send: focus comes here again at each one. */
  poging?: number | undefined;
  niveau?: 2 | 3 | undefined;
}

const voorvoegsel = /^\(\d+ fout(?:en)?\) /;
const focusbaar = 'input:not([type=hidden]):not([disabled]), textarea, button, [role=spinbutton], [tabindex]';

const naarVeld = (veld: string, vanaf: HTMLElement | null) => {
  const zoek = `[data-veld="${veld.replace(/["\\]/g, '\\$&')}"]`;
  const vak = (vanaf?.closest('form') ?? document).querySelector<HTMLElement>(zoek) ?? document.querySelector<HTMLElement>(zoek);
  if (!vak) return;
  vak.scrollIntoView({ block: 'center' });
  (vak.querySelector<HTMLElement>('input:checked') ?? vak.querySelector<HTMLElement>(focusbaar))?.focus();
};

/** All errors on top of the form, each a link to its field. Takes focus, and the page title counts them. */
export const Foutoverzicht = ({ fouten, poging, niveau = 2 }: FoutoverzichtProps) => {
  const vak = useRef<HTMLDivElement>(null);
  const aantal = fouten.length;
  const erZijnFouten = aantal > 0;

  useEffect(() => {
    if (erZijnFouten) vak.current?.focus();
  }, [erZijnFouten, poging]);

  useEffect(() => {
    if (aantal === 0) return undefined;
    document.title = `(${aantal} ${aantal === 1 ? 'fout' : 'fouten'}) ${document.title.replace(voorvoegsel, '')}`;
    return () => {
      document.title = document.title.replace(voorvoegsel, '');
    };
  }, [aantal]);

  if (!erZijnFouten) return null;
  const Kop = `h${niveau}` as const;
  return (
    <div ref={vak} className="bv-foutoverzicht" role="group" aria-label="Fouten in het formulier" tabIndex={-1}>
      <Icoon naam="waarschuwing" maat={22} />
      <div>
        <Kop className="bv-foutoverzicht__titel">Er klopt iets niet. {aantal === 1 ? 'Verbeter 1 punt.' : `Verbeter ${aantal} punten.`}</Kop>
        <ul className="bv-foutoverzicht__lijst">
          {fouten.map(({ veld, tekst }) => (
            <li key={`${veld ?? ''} ${tekst}`}>
              {veld ? (
                <a
                  className="bv-foutoverzicht__link"
                  href={`#${encodeURIComponent(veld)}`}
                  onClick={(gebeurtenis) => {
                    gebeurtenis.preventDefault();
                    naarVeld(veld, vak.current);
                  }}
                >
                  {tekst}
                </a>
              ) : (
                tekst
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
