import { gewichttekst, specialismeNaam } from '@bv/begrippen';
import { Tabel, Vinkje } from '@bv/ui';
import type { DuovoorstelQuery } from '../gql/graphql.js';

export type Kandidaat = DuovoorstelQuery['duovoorstel']['kandidaten'][number];

export interface KandidatenProps {
  kandidaten: readonly Kandidaat[];
  gekozen: readonly string[];
  fout: string | undefined;
  onKies: (gekozen: string[]) => void;
}

/** Everybody who could be in the duo, best match first, with the reasons; who may not work with this family is not there. */
export const Kandidaten = ({ kandidaten, gekozen, fout, onKies }: KandidatenProps) => (
  <div role="group" aria-label="Kies twee mensen" data-veld="leden">
    {fout === undefined ? null : <p className="bv-invoer__fout">{fout}</p>}
    <Tabel
      bijschrift="Kandidaten voor het duo, beste match boven"
      rijen={kandidaten}
      rijSleutel={({ partij }) => partij.id}
      kolommen={[
        {
          sleutel: 'keuze',
          kop: 'Kies',
          rijkop: true,
          cel: ({ partij }) => (
            <Vinkje
              naam={`lid-${partij.id}`}
              label={partij.naam}
              hint={[partij.functie, partij.organisatie?.naam].filter(Boolean).join(', ')}
              waarde={gekozen.includes(partij.id)}
              uitgeschakeld={gekozen.length >= 2 && !gekozen.includes(partij.id)}
              onWijzig={(aan) => onKies(aan ? [...gekozen, partij.id] : gekozen.filter((id) => id !== partij.id))}
            />
          ),
        },
        {
          sleutel: 'redenen',
          kop: 'Waarom wel of niet',
          cel: ({ redenen }) => (
            <ul className="bv-duo-punten">
              {redenen.map((reden) => (
                <li key={reden}>{reden}</li>
              ))}
            </ul>
          ),
        },
        { sleutel: 'specialismen', kop: 'Weet veel van', cel: ({ partij }) => <span className="bv-duo-breekt">{partij.specialismen?.map((soort) => specialismeNaam[soort]).join(', ')}</span> },
        { sleutel: 'belasting', kop: 'Weegt', uitlijning: 'rechts', sorteer: ({ belasting }) => belasting, cel: ({ belasting }) => gewichttekst(belasting) },
      ]}
    />
  </div>
);
