import { Stuksoort, stuksoortNaam } from '@bv/begrippen';
import { Datum, Kaart, LegeStaat, Verhaal } from '@bv/ui';
import type { AanbodQuery } from '../gql/graphql.js';

export type Aanbodoverdracht = NonNullable<AanbodQuery['overdracht']>;
type Stuk = Aanbodoverdracht['stukken'][number];

const MEERVOUD: Partial<Record<Stuksoort, string>> = {
  KERN: 'Waar het om gaat',
  GEZINSLID: 'Gezinsleden',
  VOORWAARDE: 'Veiligheidsvoorwaarden',
  VRAAG: 'Open vragen',
  AFSPRAAK: 'Veiligheidsafspraken',
  RISICO: 'Zorgen om in de gaten te houden',
  FEIT: 'Feiten',
};

const Deel = ({ soort, stukken }: { soort: Stuksoort; stukken: readonly Stuk[] }) => (
  <Kaart titel={MEERVOUD[soort] ?? stuksoortNaam[soort]}>
    <ul className="bv-duo-lijst">
      {stukken.map(({ id, kop, tekst, bron, peildatum }) => (
        <li key={id}>
          {kop === null ? null : <h3 className="bv-duo-tussenkop">{kop}</h3>}
          {tekst === null ? null : <Verhaal>{tekst}</Verhaal>}
          {bron === null && peildatum === null ? null : (
            <p className="bv-zacht">
              {bron === null ? null : `Bron: ${bron}`}
              {bron !== null && peildatum !== null ? ', ' : null}
              {peildatum === null ? null : <Datum waarde={peildatum} />}
            </p>
          )}
        </li>
      ))}
    </ul>
  </Kaart>
);

/** The sheet as the sender wrote it; both sides read the same. */
export const Overdrachtblad = ({ stukken }: { stukken: readonly Stuk[] }) => {
  const op = (soort: Stuksoort) => stukken.filter((stuk) => stuk.soort === soort).toSorted((een, ander) => (een.volgnummer ?? 0) - (ander.volgnummer ?? 0));
  if (stukken.length === 0) return <LegeStaat soort="niet-zichtbaar" titel="Het blad is niet (meer) zichtbaar voor u" />;
  return Object.values(Stuksoort).flatMap((soort) => {
    const eigen = op(soort);
    return eigen.length === 0 ? [] : [<Deel key={soort} soort={soort} stukken={eigen} />];
  });
};
