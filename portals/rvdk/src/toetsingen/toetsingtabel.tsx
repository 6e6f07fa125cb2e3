import { type Toetsbezwaar, toetsbezwaarNaam, type Toetsingtoestand, toetsingtoestandNaam } from '@bv/begrippen';
import { Termijn, ZichtCel } from '@bv/portal';
import { Badge, Datum, type Kolom, Tabel, Tekstlink, type Toon } from '@bv/ui';
import type { ReactNode } from 'react';
import { Oppakknop, type Oppakuitslag } from '../app/oppakken/oppakken.js';
import { isOpTePakken, type Toetswerk } from './groepen.js';

const TOON: Readonly<Record<Toetsingtoestand, Toon>> = { AANGEVRAAGD: 'neutraal', IN_TOETSING: 'info', TERUGGEGEVEN: 'letop', VOORGELEGD: 'info', GEDEELD: 'goed', INGETROKKEN: 'letop' };
const NOOIT = Number.MAX_SAFE_INTEGER;

const naamVan = ({ toetsing }: Toetswerk): string => `Toetsing ${toetsing.nummer ?? 'zonder nummer'}`;

/** By the id of the toetsing: why this person cannot do it. */
export type Bezwaren = ReadonlyMap<string, readonly Toetsbezwaar[]>;

interface WieProps {
  werk: Toetswerk;
  bezwaren: Bezwaren;
  onUitslag: (uitslag: Oppakuitslag) => void;
}

const Wie = ({ werk, bezwaren, onUitslag }: WieProps) => {
  if (!isOpTePakken(werk) || werk.handelingId === null) return <>U</>;
  return (
    <div>
      <Oppakknop klein toetsingId={werk.handelingId} wat={naamVan(werk)} onUitslag={onUitslag} />
      {(bezwaren.get(werk.handelingId) ?? []).map((bezwaar) => (
        <span key={bezwaar} className="bv-raad-onder bv-raad-onder--knop">
          {toetsbezwaarNaam[bezwaar]}
        </span>
      ))}
    </div>
  );
};

const Nog = ({ termijn, werkdagenOver, toetsing, casus }: Toetswerk) => (
  <div>
    {casus?.acuut ? <Badge toon="acuut">Acuut</Badge> : null}{' '}
    {toetsing.gedeeldOp === null ? (
      <Termijn termijn={termijn} werkdagenOver={werkdagenOver} />
    ) : (
      <span className="bv-zacht">
        Gedeeld op <Datum waarde={toetsing.gedeeldOp} />
      </span>
    )}
  </div>
);

const kolommen = (onUitslag: WieProps['onUitslag'], bezwaren: Bezwaren): readonly Kolom<Toetswerk>[] => [
  {
    sleutel: 'toetsing',
    kop: 'Toetsing',
    rijkop: true,
    sorteer: ({ toetsing }) => toetsing.nummer,
    cel: ({ toetsing }) => (
      <span className="bv-raad-nummer">
        <Tekstlink href={`/rvdk/toetsing/${toetsing.id}`}>{toetsing.nummer ?? 'Zonder nummer'}</Tekstlink>
      </span>
    ),
  },
  { sleutel: 'gezin', kop: 'Gezin', cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="naam" leeg="Nog geen naam" /> : null) },
  {
    sleutel: 'versie',
    kop: 'Dossierversie',
    sorteer: ({ toetsing }) => toetsing.aangevraagdOp,
    cel: ({ toetsing: { dossierversie, aangevraagdOp } }) => (
      <div>
        Versie {dossierversie}
        {aangevraagdOp === null ? null : (
          <span className="bv-raad-onder">
            vastgezet <Datum waarde={aangevraagdOp} />
          </span>
        )}
      </div>
    ),
  },
  {
    sleutel: 'toestand',
    kop: 'Stand',
    sorteer: ({ toetsing }) => toetsing.toestand,
    cel: ({ toetsing: { toestand } }) => (toestand === null ? null : <Badge toon={TOON[toestand]}>{toetsingtoestandNaam[toestand]}</Badge>),
  },
  { sleutel: 'termijn', kop: 'Nog', sorteer: ({ werkdagenOver }) => werkdagenOver ?? NOOIT, cel: Nog },
  { sleutel: 'wie', kop: 'Toetser', cel: (werk) => <Wie werk={werk} bezwaren={bezwaren} onUitslag={onUitslag} /> },
];

export interface ToetsingtabelProps {
  regels: readonly Toetswerk[];
  bezwaren: Bezwaren;
  onUitslag: WieProps['onUitslag'];
  leeg: ReactNode;
}

/** The queue and the own toetsingen: what must be answered first stands on top. */
export const Toetsingtabel = ({ regels, bezwaren, onUitslag, leeg }: ToetsingtabelProps) => (
  <Tabel
    bijschrift="Toetsingen, wat het eerst af moet boven"
    kolommen={kolommen(onUitslag, bezwaren)}
    rijen={regels}
    rijSleutel={({ id }) => id}
    rijAcuut={({ casus }) => casus?.acuut === true}
    sortering={{ kolom: 'termijn', richting: 'op' }}
    leeg={leeg}
  />
);
