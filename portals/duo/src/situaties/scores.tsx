import { Datum, Scorebalk, Tabel, Uitklap } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { scorereeksen, verloop } from '../app/dossier/scorereeksen.js';
import type { Situatie } from './situatiecasus.js';

/** How safe it is now, as the duo and each member of the family say, and how that came about. */
export const Scores = ({ situatie, niveau = 4 }: { situatie: Situatie; niveau?: 3 | 4 }) => {
  const reeksen = scorereeksen(situatie);
  if (reeksen.length === 0) return <p className="bv-zacht">Nog niemand gaf een cijfer.</p>;
  const alle = situatie.scores.toSorted((een, ander) => (ander.datum ?? '').localeCompare(een.datum ?? ''));
  return (
    <>
      <ul className="bv-duo-scores">
        {reeksen.map((reeks) => {
          const laatste = reeks.scores.at(-1);
          return (
            <li key={reeks.lidId ?? 'duo'} className="bv-duo-scores__regel">
              <span className="bv-duo-scores__wie">{reeks.naam}</span>
              <Scorebalk label={`Cijfer van ${reeks.naam}`} waarde={laatste?.score ?? null} />
              <span className="bv-zacht">
                {laatste?.datum ? <Datum waarde={laatste.datum} /> : null}, {verloop(reeks)}
              </span>
            </li>
          );
        })}
      </ul>
      <Uitklap titel={alle.length === 1 ? 'De meting' : `Alle ${alle.length} metingen`} niveau={niveau}>
        <Tabel
          bijschrift={`Metingen bij ${situatie.titel ?? 'deze situatie'}`}
          rijen={alle}
          rijSleutel={({ id }) => id}
          kolommen={[
            { sleutel: 'datum', kop: 'Datum', rijkop: true, cel: ({ datum }) => (datum === null ? null : <Datum waarde={datum} />) },
            { sleutel: 'wie', kop: 'Wie', cel: ({ gezinslid }) => gezinslid?.voornamen ?? 'Duo' },
            { sleutel: 'score', kop: 'Cijfer', uitlijning: 'rechts', cel: ({ score }) => score },
            { sleutel: 'toelichting', kop: 'Toelichting', cel: ({ id, toelichting }) => (
              <>
                {toelichting}
                <VanHetGezin onderdeel="SCORE" id={id} waarover={situatie.titel ?? 'cijfer'} alleenTonen />
              </>
            ) },
          ]}
        />
      </Uitklap>
    </>
  );
};
