import { useLezen, useLocation, useOpdracht } from '@bv/portal';
import { Icoon } from '@bv/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { AanwezigenDocument, type AanwezigenQuery, AanwezigMeldenDocument } from '../../gql/graphql.js';
import { zijregels } from './zijregels.js';

const TEL = 12_000;
/** Who did nothing for so long is not working here: a page that is left open must not look like a colleague, nor keep a session alive. */
const STIL = 120_000;

interface Plek {
  readonly pad: string;
  readonly veld: string;
}

/** A page below the dossier, and the field that has the cursor: `plan/a1#evaluatie`. */
export const leesPlek = (plek: string): Plek => {
  const [pad = '', veld = ''] = plek.split('#');
  return { pad, veld };
};

const veldInFocus = (): string => document.activeElement?.closest<HTMLElement>('[data-veld]')?.dataset['veld'] ?? '';

const veldlabel = (veld: string): string | undefined => {
  const vak = document.querySelector(`[data-veld="${CSS.escape(veld)}"]`);
  return vak?.querySelector('label, legend')?.textContent.replace(/\s*\(.*\)$/u, '').trim();
};

/** What a colleague reads about another: who, where, and whether both are at the same thing. */
export const aanwezigheidszin = (naam: string, hun: Plek, mijn: Plek, bladzijde: string, veld: string | undefined): string => {
  if (hun.pad !== mijn.pad) return `${naam} is ook in dit dossier (${bladzijde}).`;
  return hun.veld !== '' && veld !== undefined ? `${naam} werkt nu aan “${veld}” op deze bladzijde.` : `${naam} heeft deze bladzijde ook open.`;
};

const bladzijdeVan = (pad: string, basis: string): string => zijregels(basis, undefined).find(({ href }) => href === `${basis}/${pad.split('/')[0] ?? ''}`)?.tekst ?? 'een andere bladzijde';

export interface AanwezigProps {
  casusId: string;
  basis: string;
}

/** Says that one is here, as long as one works here, and shows who else is. */
export const Aanwezig = ({ casusId, basis }: AanwezigProps) => {
  const { pathname } = useLocation();
  const pad = pathname.slice(basis.length + 1);
  const { data, opnieuw } = useLezen(AanwezigenDocument, { casusId });
  const { voerUit } = useOpdracht(AanwezigMeldenDocument, { ververs: 'niets' });
  const laatst = useRef(0);

  const tel = useEffectEvent(() => {
    if (document.visibilityState !== 'visible' || Date.now() - laatst.current > STIL) return;
    void voerUit({ casusId, plek: `${pad}#${veldInFocus()}` }).then(opnieuw);
  });
  useEffect(() => {
    const weg = new AbortController();
    laatst.current = Date.now();
    const roer = () => {
      laatst.current = Date.now();
    };
    let straks: ReturnType<typeof setTimeout> | undefined;
    // Another field: said soon, but not for each field that somebody tabs past.
    const verplaats = () => {
      roer();
      clearTimeout(straks);
      straks = setTimeout(() => tel(), 700);
    };
    for (const soort of ['keydown', 'pointerdown']) document.addEventListener(soort, roer, { signal: weg.signal });
    document.addEventListener('focusin', verplaats, { signal: weg.signal });
    tel();
    const wekker = setInterval(() => tel(), TEL);
    return () => {
      weg.abort();
      clearInterval(wekker);
      clearTimeout(straks);
    };
  }, [casusId, pad]);

  return <Aanwezigen anderen={data?.aanwezigen ?? []} basis={basis} pad={pad} />;
};

const Aanwezigen = ({ anderen, basis, pad }: { anderen: AanwezigenQuery['aanwezigen']; basis: string; pad: string }) => (
  <div className="bv-duo-aanwezig" role="status">
    {anderen.map(({ id, naam, plek }) => {
      const hun = leesPlek(plek);
      return (
        <p key={id}>
          <Icoon naam="personen" /> {aanwezigheidszin(naam, hun, { pad, veld: '' }, bladzijdeVan(hun.pad, basis), hun.veld === '' ? undefined : veldlabel(hun.veld))}
        </p>
      );
    })}
  </div>
);
