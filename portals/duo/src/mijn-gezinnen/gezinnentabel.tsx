import { casustoestandNaam, faseNaam } from '@bv/begrippen';
import { hoedanigheidNaam, standNaam } from '@bv/beleid';
import { Termijn, ZichtCel } from '@bv/portal';
import { Badge, Datum, type Kolom, Tabel, Tekstlink } from '@bv/ui';
import type { ReactNode } from 'react';
import type { Werk } from './groepen.js';

const VOLGORDE = ['DIRECTE_VEILIGHEID', 'RISICOGESTUURD_WERKEN', 'HERSTELGERICHT_WERKEN'];

const adres = ({ casusId, casus, hoedanigheid }: Werk): string =>
  hoedanigheid === 'TEAMLEIDER' && casus?.toestand === 'WACHT_OP_DUO' ? `/duo/team/duo-vormen/${casusId}` : `/duo/gezin/${casusId}`;

// The name is the link when it may be seen; else the number is all there is to click.
const naamVan = ({ casus }: Werk): string => casus?.naam ?? casus?.nummer ?? 'Gezin zonder nummer';

const KOLOMMEN: readonly Kolom<Werk>[] = [
  {
    sleutel: 'gezin',
    kop: 'Gezin',
    rijkop: true,
    sorteer: naamVan,
    cel: (werk) => (
      <>
        <Tekstlink href={adres(werk)}>{naamVan(werk)}</Tekstlink>
        {werk.casus?.naam === null ? null : <span className="bv-duo-onder">{werk.casus?.nummer}</span>}
      </>
    ),
  },
  {
    sleutel: 'acuut',
    kop: 'Veiligheid',
    // What was handed over comes last: there one can only read how it ended.
    sorteer: ({ casus, stand }) => (stand === 'NAZORG' ? 2 : casus?.acuut ? 0 : 1),
    cel: ({ casus, casusId }) =>
      casus === null ? null : (
        <ZichtCel
          casusId={casusId}
          object={casus}
          veld="acuut"
          toon={(acuut) => (acuut ? <Badge toon="acuut">Acuut onveilig</Badge> : 'Niet acuut')}
          leeg="Onbekend"
        />
      ),
  },
  {
    sleutel: 'fase',
    kop: 'Fase',
    sorteer: ({ casus }) => (casus?.fase ? VOLGORDE.indexOf(casus.fase) : null),
    cel: ({ casus }) =>
      casus?.toestand === 'BIJ_DUO' && casus.fase !== null ? (
        <span>
          {faseNaam[casus.fase]}
          {casus.faseSinds === null ? null : (
            <span className="bv-duo-onder">
              sinds <Datum waarde={casus.faseSinds} />
            </span>
          )}
        </span>
      ) : casus?.toestand ? (
        casustoestandNaam[casus.toestand]
      ) : null,
  },
  {
    sleutel: 'rol',
    kop: 'U bent',
    cel: ({ hoedanigheid, stand, partij }) => (
      <span>
        {hoedanigheid === null ? null : hoedanigheidNaam[hoedanigheid]}{' '}
        {stand === null || stand === 'ACTIEF' ? null : <Badge toon="info">{standNaam[stand]}</Badge>}
        {partij?.soort === 'GROEP' ? <span className="bv-duo-onder">via {partij.naam}</span> : null}
      </span>
    ),
  },
  { sleutel: 'gezicht', kop: 'Vast gezicht', sorteer: ({ casus }) => casus?.aanspreekpunt?.naam ?? null, cel: ({ casus }) => casus?.aanspreekpunt?.naam ?? 'Nog niemand' },
];

const TERMIJN: Kolom<Werk> = {
  sleutel: 'termijn',
  kop: 'Nog',
  sorteer: ({ werkdagenOver }) => werkdagenOver,
  cel: ({ termijn, werkdagenOver }) => (
    <span>
      <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />
    </span>
  ),
};

export interface GezinnentabelProps {
  regels: readonly Werk[];
  leeg: ReactNode;
}

/** The families of one person: acute ones first, then what is due first. */
export const Gezinnentabel = ({ regels, leeg }: GezinnentabelProps) => (
  <Tabel
    bijschrift="Mijn gezinnen, acuut onveilig boven"
    kolommen={regels.some(({ termijn }) => termijn !== null) ? [...KOLOMMEN, TERMIJN] : KOLOMMEN}
    rijen={regels}
    rijSleutel={({ id }) => id}
    rijAcuut={({ casus }) => casus?.acuut === true}
    sortering={{ kolom: 'acuut', richting: 'op' }}
    leeg={leeg}
  />
);
