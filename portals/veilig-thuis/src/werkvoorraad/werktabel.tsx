import { isNakijker } from '@bv/beleid';
import { casustoestandNaam, Urgentie } from '@bv/begrippen';
import { afschermingVan, Slotknop, Termijn, ZichtCel } from '@bv/portal';
import { Badge, datumTekst, type Kolom, relatieveDag, type Sortering, Tabel, Tekstlink, tijdTekst } from '@bv/ui';
import type { ReactNode } from 'react';
import { type Oppakuitslag, Oppakknop } from '../app/melding/oppakken.js';
import { Urgentiebadge } from '../app/melding/urgentiebadge.js';
import { isOpTePakken, isTerug, meldingVan, type Werk } from './werk.js';

const RANG = Object.values(Urgentie);
const NOOIT = Number.MAX_SAFE_INTEGER;

const naamVan = (werk: Werk): string => `Melding ${meldingVan(werk)?.nummer ?? werk.casus?.nummer ?? 'zonder nummer'}`;

// Withheld is not the same as empty: a handed-over casus shows its number and a lock.
const Kern = ({ werk }: { werk: Werk }) => {
  const melding = meldingVan(werk);
  const href = `/veilig-thuis/casus/${werk.casusId}`;
  if (melding?.kern) {
    return (
      <span>
        <Tekstlink href={href}>{melding.kern}</Tekstlink>
        <span className="bv-vt-onder bv-vt-smal">{melding.nummer}</span>
      </span>
    );
  }
  const dicht = melding && afschermingVan(melding, 'kern');
  return (
    <>
      <Tekstlink href={href}>{werk.casus?.nummer ?? 'Casus zonder nummer'}</Tekstlink>{' '}
      {dicht ? <Slotknop casusId={werk.casusId} label={dicht.label} /> : null}
    </>
  );
};

const Wie = ({ werk, onUitslag }: { werk: Werk; onUitslag: (uitslag: Oppakuitslag) => void }) => {
  if (isOpTePakken(werk)) return <Oppakknop klein casusId={werk.casusId} wat={naamVan(werk)} onUitslag={onUitslag} />;
  if (werk.hoedanigheid !== null && isNakijker(werk.hoedanigheid)) return <span>Een collega. U kijkt een inzage na.</span>;
  const toestand = werk.casus?.toestand;
  return (
    <span>
      U
      {toestand && toestand !== 'BIJ_VEILIG_THUIS' ? <span className="bv-vt-onder">{casustoestandNaam[toestand]}</span> : null}
      {isTerug(werk) ? (
        <span className="bv-vt-onder">
          <Badge toon="letop">Overdracht geweigerd</Badge>
        </span>
      ) : null}
    </span>
  );
};

const binnen = (moment: string | null | undefined): string => {
  if (!moment) return 'Onbekend';
  const dag = relatieveDag(moment);
  return dag === 'vandaag' || dag === 'gisteren' ? `${dag} ${tijdTekst(moment)}` : datumTekst(moment);
};

const kolommen = (onUitslag: (uitslag: Oppakuitslag) => void): readonly Kolom<Werk>[] => [
  {
    sleutel: 'melding',
    kop: 'Melding',
    sorteer: (werk) => meldingVan(werk)?.nummer ?? null,
    cel: (werk) => <span className="bv-vt-nummer">{meldingVan(werk)?.nummer ?? werk.casus?.nummer}</span>,
  },
  {
    sleutel: 'urgentie',
    kop: 'Urgentie',
    sorteer: (werk) => RANG.indexOf(meldingVan(werk)?.urgentie ?? 'NIET_ACUUT'),
    cel: (werk) => {
      const melding = meldingVan(werk);
      return melding ? <ZichtCel casusId={werk.casusId} object={melding} veld="urgentie" toon={(urgentie) => <Urgentiebadge urgentie={urgentie} />} leeg="Nog niet bepaald" /> : null;
    },
  },
  { sleutel: 'kern', kop: 'Kern van de melding', rijkop: true, sorteer: (werk) => meldingVan(werk)?.kern ?? null, cel: (werk) => <Kern werk={werk} /> },
  {
    sleutel: 'gezin',
    kop: 'Gezin',
    sorteer: ({ casus }) => casus?.naam ?? null,
    cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="naam" leeg="Nog geen naam" /> : null),
  },
  {
    sleutel: 'binnen',
    kop: 'Binnen',
    sorteer: (werk) => meldingVan(werk)?.ontvangenOp ?? null,
    cel: (werk) => binnen(meldingVan(werk)?.ontvangenOp ?? werk.casus?.geopendOp),
  },
  {
    sleutel: 'termijn',
    kop: 'Nog',
    sorteer: ({ werkdagenOver }) => werkdagenOver ?? NOOIT,
    cel: (werk) => (
      <span>
        {werk.termijn === null && meldingVan(werk)?.toestand === 'BEOORDEELD' ? (
          'Beoordeeld'
        ) : (
          <Termijn termijn={werk.termijn} werkdagenOver={werk.werkdagenOver} />
        )}
      </span>
    ),
  },
  { sleutel: 'wie', kop: 'Behandelaar', cel: (werk) => <Wie werk={werk} onUitslag={onUitslag} /> },
];

export interface WerktabelProps {
  regels: readonly Werk[];
  sortering: Sortering;
  onSorteer: (sortering: Sortering) => void;
  onUitslag: (uitslag: Oppakuitslag) => void;
  leeg: ReactNode;
}

/** The list of the intake: what must be assessed first stands on top. */
export const Werktabel = ({ regels, sortering, onSorteer, onUitslag, leeg }: WerktabelProps) => (
  <Tabel
    bijschrift="Werkvoorraad, wat het eerst af moet boven"
    kolommen={kolommen(onUitslag)}
    rijen={regels}
    rijSleutel={({ id }) => id}
    rijAcuut={(werk) => meldingVan(werk)?.urgentie === 'CRISIS'}
    sortering={sortering}
    onSorteer={onSorteer}
    leeg={leeg}
  />
);
