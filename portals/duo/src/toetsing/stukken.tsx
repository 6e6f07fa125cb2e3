import { type Bevindingoordeel, Stuksoort, stuksoortNaam } from '@bv/begrippen';
import { Kaart, LegeStaat, Uitklap } from '@bv/ui';
import { Stukregel } from './stukregel.js';
import type { Stuk } from './toetsingsgegevens.js';

const VOLGORDE: readonly Stuksoort[] = ['FEIT', 'INTERPRETATIE', 'ZIENSWIJZE', 'SITUATIE', 'AFSPRAAK', 'RISICO', 'GEZINSLID'];

const soorten = [...VOLGORDE, ...Object.values(Stuksoort).filter((soort) => !VOLGORDE.includes(soort))];

const RANG: Readonly<Record<Bevindingoordeel, number>> = { VOLGT_NIET: 0, VRAAG: 1, VOLGT_UIT_BRON: 2 };

/** Pieces that the reviewer said something of; what needs an answer first. */
export const metBevinding = (stukken: readonly Stuk[]): Stuk[] =>
  stukken
    .filter(({ bevinding }) => bevinding?.oordeel != null)
    .toSorted((een, ander) => RANG[een.bevinding?.oordeel ?? 'VOLGT_UIT_BRON'] - RANG[ander.bevinding?.oordeel ?? 'VOLGT_UIT_BRON']);

export const Bevindingenkaart = ({ stukken }: { stukken: readonly Stuk[] }) => {
  const gevonden = metBevinding(stukken);
  return (
    <Kaart titel="Per feit: volgt het uit de bron?">
      {gevonden.length === 0 ? (
        <LegeStaat titel="Geen bevindingen per feit" />
      ) : (
        <ul className="bv-duo-stukken">
          {gevonden.map((stuk) => (
            <Stukregel key={stuk.id} stuk={stuk} />
          ))}
        </ul>
      )}
    </Kaart>
  );
};

/** The frozen version as the reviewer reads it, closed per kind: it is long. */
export const Vastgezetkaart = ({ stukken, versie, standaardOpen }: { stukken: readonly Stuk[]; versie: number | null; standaardOpen: boolean }) => (
  <Kaart titel={versie === null ? 'Vastgezet dossier' : `Vastgezet dossier, versie ${versie}`}>
    {stukken.length === 0 ? (
      <LegeStaat titel="Deze versie is niet zichtbaar voor u" soort="niet-zichtbaar" />
    ) : (
      <div className="bv-duo-stukgroepen">
        {soorten.map((soort) => {
          const groep = stukken.filter((stuk) => stuk.soort === soort);
          return groep.length === 0 ? null : (
            <Uitklap key={soort} titel={`${stuksoortNaam[soort]} (${groep.length})`} standaardOpen={standaardOpen && soort === 'FEIT'}>
              <ul className="bv-duo-stukken">
                {groep.map((stuk) => (
                  <Stukregel key={stuk.id} stuk={stuk} />
                ))}
              </ul>
            </Uitklap>
          );
        })}
      </div>
    )}
  </Kaart>
);
