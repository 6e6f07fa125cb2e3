import { createContext, useContext, type ReactNode } from 'react';
import { Knop } from '../actie/knop.js';
import { Datum } from './datum.js';
import { Icoon } from '../kern/icoon.js';
import { beslistTekst, type Afscherming } from './afscherming.js';

const InVelden = createContext<'niet' | 'gewoon' | 'beknopt'>('niet');

export interface VeldenProps {
  kolommen?: 1 | 2 | 3 | undefined;
  /** For many of the same on one page: withheld is one line with its Waarom?, and the reason is told once. */
  beknopt?: boolean | undefined;
  children: ReactNode;
}

/** List of fields; a Veld outside it makes its own list of one. */
export const Velden = ({ kolommen = 1, beknopt = false, children }: VeldenProps) => (
  <InVelden value={beknopt ? 'beknopt' : 'gewoon'}>
    <dl className={`bv-velden bv-velden--${kolommen}`}>{children}</dl>
  </InVelden>
);

export interface VeldProps {
  naam: string;
  /** null, undefined and '' mean: nothing to show, and status or afscherming say why. */
  waarde?: ReactNode;
  /** Wins over waarde, so that a withheld value can never be shown by accident. */
  afscherming?: Afscherming | null | undefined;
  /** Why there is no value; leeg unless told. */
  status?: 'leeg' | 'onbekend' | 'nvt' | undefined;
  /** With status onbekend: 'YYYY-MM-DD' on which it was asked. */
  gevraagdOp?: string | undefined;
  /** Where a value comes from: "uit melding M-4412, 3 nov 2026". */
  bron?: ReactNode;
  /** Shows the button Waarom? beside what is withheld: which rule, who decides, and asking for it. */
  onWaarom?: (() => void) | undefined;
  /** State of a request: "Aangevraagd op 3 nov 2026". */
  aanvraag?: ReactNode;
}

const Afgeschermd = ({ naam, afscherming, onWaarom, aanvraag }: Pick<VeldProps, 'naam' | 'onWaarom' | 'aanvraag'> & { afscherming: Afscherming }) => (
  <div className="bv-slot">
    <span className="bv-slot__teken" aria-hidden>
      <Icoon naam="slot" maat={16} />
    </span>
    <div className="bv-slot__tekst">
      <p className="bv-slot__woord">Afgeschermd</p>
      <p>{afscherming.reden}</p>
      <p className="bv-zacht">
        {beslistTekst(afscherming.beslisser)}
        {afscherming.sinds ? (
          <>
            {' '}
            Afgeschermd sinds <Datum waarde={afscherming.sinds} />.
          </>
        ) : null}
        {afscherming.grondslag ? ` Grond: ${afscherming.grondslag}.` : null}
      </p>
      {aanvraag ? <p className="bv-slot__aanvraag">{aanvraag}</p> : null}
      {onWaarom ? (
        <Knop klein onKlik={onWaarom} aria-label={`Waarom? ${naam}`}>
          Waarom?
        </Knop>
      ) : null}
    </div>
  </div>
);

/** Still the lock, the word and the stripe; the reason is one press away. */
const KortAfgeschermd = ({ naam, onWaarom, aanvraag }: Pick<VeldProps, 'naam' | 'aanvraag'> & { onWaarom: () => void }) => (
  <div className="bv-slot bv-slot--kort">
    <Icoon naam="slot" maat={16} />
    <span className="bv-slot__woord">Afgeschermd</span>
    {aanvraag ? <span className="bv-slot__aanvraag">{aanvraag}</span> : null}
    <Knop klein soort="stil" onKlik={onWaarom} aria-label={`Waarom? ${naam}`}>
      Waarom?
    </Knop>
  </div>
);

const Inhoud = ({ naam, waarde, afscherming, status = 'leeg', gevraagdOp, bron, onWaarom, aanvraag }: VeldProps) => {
  const beknopt = useContext(InVelden) === 'beknopt';
  if (afscherming && beknopt && onWaarom) return <KortAfgeschermd naam={naam} onWaarom={onWaarom} aanvraag={aanvraag} />;
  if (afscherming) return <Afgeschermd naam={naam} afscherming={afscherming} onWaarom={onWaarom} aanvraag={aanvraag} />;
  if (waarde !== null && waarde !== undefined && waarde !== '') {
    return (
      <>
        <span className="bv-veld__waarde">{waarde}</span>
        {bron ? <span className="bv-veld__bron">{bron}</span> : null}
      </>
    );
  }
  if (status === 'nvt') return <span className="bv-veld__nvt">Niet van toepassing</span>;
  if (status === 'onbekend') {
    return <span className="bv-veld__onbekend">Onbekend{gevraagdOp ? <>, gevraagd op <Datum waarde={gevraagdOp} /></> : null}</span>;
  }
  return <span className="bv-veld__leeg">Nog niet ingevuld</span>;
};

/** The one way to show a value of a dossier: value, empty, unknown, withheld or not applicable. */
export const Veld = (props: VeldProps) => {
  const lijst = useContext(InVelden);
  const regel = (
    <div className={props.afscherming && lijst !== 'beknopt' ? 'bv-veld bv-veld--afgeschermd' : 'bv-veld'}>
      <dt className="bv-veld__naam">{props.naam}</dt>
      <dd className="bv-veld__inhoud">
        <Inhoud {...props} />
      </dd>
    </div>
  );
  return lijst === 'niet' ? <dl className="bv-velden bv-velden--1">{regel}</dl> : regel;
};
