import type { Casustoestand } from '@bv/begrippen';
import { casustoestandNaam } from '@bv/begrippen';
import { type Hoedanigheid, hoedanigheidNaam, type Stand, standNaam } from '@bv/beleid';
import { Badge, type Kolom, LegeStaat, Tabel, Tekstlink } from '@bv/ui';
import type { ReactNode } from 'react';
import type { Afschermbaar } from '../afgeschermd/afscherming-van.js';
import { ZichtCel } from '../afgeschermd/zicht-cel.js';
import { Termijn } from './termijn.js';

export interface Werkcasus extends Afschermbaar {
  readonly nummer: string | null;
  readonly naam: string | null;
  readonly toestand: Casustoestand | null;
  readonly acuut: boolean | null;
}

export interface Werkregel {
  readonly id: string;
  readonly casusId: string;
  readonly hoedanigheid: Hoedanigheid | null;
  readonly stand: Stand | null;
  readonly termijn: string | null;
  readonly werkdagenOver: number | null;
  readonly casus: Werkcasus | null;
}

export interface WerklijstProps<Regel extends Werkregel> {
  bijschrift: string;
  regels: readonly Regel[];
  /** Address of the work behind a line. */
  naar: (regel: Regel) => string;
  /** Columns of this portal, after the family. */
  kolommen?: readonly Kolom<Regel>[];
  leeg?: ReactNode;
}

const rang = (waarde: number | null) => waarde ?? Number.MAX_SAFE_INTEGER;

/** Own and group work, most urgent first: casus, state, capacity, time left. */
export const Werklijst = <Regel extends Werkregel>({ bijschrift, regels, naar, kolommen = [], leeg }: WerklijstProps<Regel>) => {
  const vast: readonly Kolom<Regel>[] = [
    {
      sleutel: 'casus',
      kop: 'Casus',
      rijkop: true,
      sorteer: ({ casus }) => casus?.nummer ?? null,
      cel: (regel) => <Tekstlink href={naar(regel)}>{regel.casus?.nummer ?? 'Casus zonder nummer'}</Tekstlink>,
    },
    {
      sleutel: 'gezin',
      kop: 'Gezin',
      sorteer: ({ casus }) => casus?.naam ?? null,
      cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="naam" leeg="Nog geen naam" /> : null),
    },
    ...kolommen,
    {
      sleutel: 'toestand',
      kop: 'Waar is het gezin',
      sorteer: ({ casus }) => casus?.toestand ?? null,
      cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="toestand" toon={(toestand) => casustoestandNaam[toestand]} /> : null),
    },
    {
      sleutel: 'rol',
      kop: 'U bent',
      cel: ({ hoedanigheid, stand }) => (
        <>
          {hoedanigheid === null ? null : hoedanigheidNaam[hoedanigheid]}{' '}
          {stand === null || stand === 'ACTIEF' ? null : <Badge toon="info">{standNaam[stand]}</Badge>}
        </>
      ),
    },
    {
      sleutel: 'termijn',
      kop: 'Nog',
      sorteer: ({ werkdagenOver }) => rang(werkdagenOver),
      cel: ({ termijn, werkdagenOver, casus }) => (
        <>
          {casus?.acuut ? <Badge toon="acuut">Acuut</Badge> : null} <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />
        </>
      ),
    },
  ];
  return (
    <Tabel
      bijschrift={bijschrift}
      kolommen={vast}
      rijen={regels}
      rijSleutel={({ id }) => id}
      rijAcuut={({ casus }) => casus?.acuut === true}
      sortering={{ kolom: 'termijn', richting: 'op' }}
      leeg={leeg ?? <LegeStaat titel="U heeft nu geen werk openstaan" />}
    />
  );
};
