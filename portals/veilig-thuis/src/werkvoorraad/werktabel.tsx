import { isNakijker } from '@bv/beleid';
import { casustoestandNaam } from '@bv/begrippen';
import { afschermingVan, Slotknop, Termijn, ZichtCel } from '@bv/portal';
import { Badge, datumTekst, type Kolom, relatieveDag, Rijknop, Rijlink, Tabel, tijdTekst } from '@bv/ui';
import { type ReactNode, useMemo } from 'react';
import { Escalatievlag } from '../app/escalatie/escalatievlag.js';
import { type Oppakuitslag, Oppakknop } from '../app/melding/oppakken.js';
import { Urgentiebadge } from '../app/melding/urgentiebadge.js';
import type { Toewijzing } from './toewijzen.js';
import { aanbodVan, isEigen, isOpTePakken, isTerug, meldingVan, naamVan, type Werk } from './werk.js';

interface Terugmelding {
  onOppak: (uitslag: Oppakuitslag) => void;
  onToewijzen: (toewijzing: Toewijzing) => void;
}

// Withheld is not the same as empty: a handed-over casus shows its number and a lock.
const Kern = ({ werk }: { werk: Werk }) => {
  const melding = meldingVan(werk);
  const href = `/veilig-thuis/casus/${werk.casusId}`;
  if (melding?.kern) {
    return (
      <span>
        <Rijlink href={href}>{melding.kern}</Rijlink>
        <span className="bv-vt-onder bv-vt-smal">{melding.nummer}</span>
      </span>
    );
  }
  const dicht = melding && afschermingVan(melding, 'kern');
  return (
    <>
      <Rijlink href={href}>{werk.casus?.nummer ?? 'Casus zonder nummer'}</Rijlink>{' '}
      {dicht ? <Slotknop casusId={werk.casusId} label={dicht.label} /> : null}
    </>
  );
};

const Toewijsknop = ({ werk, onToewijzen }: { werk: Werk } & Pick<Terugmelding, 'onToewijzen'>) => {
  const toewijzing = { casusId: werk.casusId, wat: naamVan(werk) };
  return (
    <Rijknop soort="stil" aria-label={`Toewijzen: ${toewijzing.wat}`} onKlik={() => onToewijzen(toewijzing)}>
      Toewijzen
    </Rijknop>
  );
};

const Wie = ({ werk, onOppak, onToewijzen }: { werk: Werk } & Terugmelding) => {
  if (isOpTePakken(werk)) {
    return (
      <span className="bv-vt-knoppen">
        <Oppakknop klein casusId={werk.casusId} wat={naamVan(werk)} onUitslag={onOppak} />
        <Toewijsknop werk={werk} onToewijzen={onToewijzen} />
      </span>
    );
  }
  if (werk.hoedanigheid !== null && isNakijker(werk.hoedanigheid)) return <span>Een collega. U kijkt iets na.</span>;
  const toestand = werk.casus?.toestand;
  return (
    <span className="bv-vt-knoppen">
      <span>
        U
        {toestand && toestand !== 'BIJ_VEILIG_THUIS' ? <span className="bv-vt-onder">{casustoestandNaam[toestand]}</span> : null}
        {isTerug(werk) ? (
          <span className="bv-vt-onder">
            <Badge toon="letop">Overdracht geweigerd</Badge>
          </span>
        ) : null}
      </span>
      {isEigen(werk) && toestand === 'BIJ_VEILIG_THUIS' ? <Toewijsknop werk={werk} onToewijzen={onToewijzen} /> : null}
    </span>
  );
};

const binnen = (moment: string | null | undefined): string => {
  if (!moment) return 'Onbekend';
  const dag = relatieveDag(moment);
  return dag === 'vandaag' || dag === 'gisteren' ? `${dag} ${tijdTekst(moment)}` : datumTekst(moment);
};

/** The own term, or that of the answer that is waited for, and whom the system warned of it. */
const Nog = ({ werk }: { werk: Werk }) => {
  const aanbod = werk.termijn === null ? aanbodVan(werk) : undefined;
  if (werk.termijn === null && !aanbod && meldingVan(werk)?.toestand === 'BEOORDEELD') return 'Beoordeeld';
  return (
    <span>
      {aanbod ? 'Antwoord: ' : null}
      <Termijn termijn={aanbod ? aanbod.antwoordVoor : werk.termijn} werkdagenOver={aanbod ? aanbod.werkdagenOver : werk.werkdagenOver} />
      <span className="bv-vt-onder">
        <Escalatievlag trap={aanbod ? aanbod.escalatie : werk.escalatie} />
      </span>
    </span>
  );
};

const kolommen = (terug: Terugmelding): readonly Kolom<Werk>[] => [
  {
    sleutel: 'melding',
    kop: 'Melding',
    cel: (werk) => <span className="bv-vt-nummer">{meldingVan(werk)?.nummer ?? werk.casus?.nummer}</span>,
  },
  {
    sleutel: 'urgentie',
    kop: 'Urgentie',
    cel: (werk) => {
      const melding = meldingVan(werk);
      return melding ? <ZichtCel casusId={werk.casusId} object={melding} veld="urgentie" toon={(urgentie) => <Urgentiebadge urgentie={urgentie} />} leeg="Nog niet bepaald" /> : null;
    },
  },
  { sleutel: 'kern', kop: 'Kern van de melding', rijkop: true, cel: (werk) => <Kern werk={werk} /> },
  {
    sleutel: 'gezin',
    kop: 'Gezin',
    cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="naam" leeg="Nog geen naam" /> : null),
  },
  {
    sleutel: 'binnen',
    kop: 'Binnen',
    cel: (werk) => binnen(meldingVan(werk)?.ontvangenOp ?? werk.casus?.geopendOp),
  },
  {
    sleutel: 'termijn',
    kop: 'Nog',
    cel: (werk) => <Nog werk={werk} />,
  },
  { sleutel: 'wie', kop: 'Behandelaar', cel: (werk) => <Wie werk={werk} {...terug} /> },
];

export interface WerktabelProps extends Terugmelding {
  regels: readonly Werk[];
  leeg: ReactNode;
}

/** The list of the intake: what must be assessed first stands on top. The gateway keeps that order, over all pages. */
export const Werktabel = ({ regels, onOppak, onToewijzen, leeg }: WerktabelProps) => {
  // The same columns each time: a list of thousands of lines draws only what changed.
  const vast = useMemo(() => kolommen({ onOppak, onToewijzen }), [onOppak, onToewijzen]);
  return (
    <Tabel
      bijschrift="Werkvoorraad, wat het eerst af moet boven"
      kolommen={vast}
      rijen={regels}
      rijSleutel={({ id }) => id}
      rijAcuut={(werk) => meldingVan(werk)?.urgentie === 'CRISIS'}
      leeg={leeg}
    />
  );
};
