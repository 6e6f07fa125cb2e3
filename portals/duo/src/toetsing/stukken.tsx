import { type Bevindingoordeel, Stuksoort, stuksoortNaam } from '@bv/begrippen';
import { Kaart, LegeStaat, Stapel, Uitklap } from '@bv/ui';
import { Stukregel } from './stukregel.js';
import type { Stuk } from './toetsingsgegevens.js';

const VOLGORDE: readonly Stuksoort[] = ['FEIT', 'INTERPRETATIE', 'ZIENSWIJZE', 'SITUATIE', 'AFSPRAAK', 'RISICO', 'GEZINSLID'];

// In the plural, and a risk here is any risk: on the sheet of a handover it is only one to be watched.
const GROEPNAAM: Readonly<Partial<Record<Stuksoort, string>>> = {
  FEIT: 'Feiten',
  INTERPRETATIE: 'Interpretaties',
  ZIENSWIJZE: 'Meningen van het gezin',
  SITUATIE: 'Onveilige situaties',
  AFSPRAAK: 'Veiligheidsafspraken',
  RISICO: 'Zorgen',
  GEZINSLID: 'Gezinsleden',
};

const soorten = [...VOLGORDE, ...Object.values(Stuksoort).filter((soort) => !VOLGORDE.includes(soort))];

const RANG: Readonly<Record<Bevindingoordeel, number>> = { VOLGT_NIET: 0, VRAAG: 1, VOLGT_UIT_BRON: 2 };

/** Pieces that the reviewer said something of; what needs an answer first. */
export const metBevinding = (stukken: readonly Stuk[]): Stuk[] =>
  stukken
    .filter(({ bevinding }) => bevinding?.oordeel != null)
    .toSorted((een, ander) => RANG[een.bevinding?.oordeel ?? 'VOLGT_UIT_BRON'] - RANG[ander.bevinding?.oordeel ?? 'VOLGT_UIT_BRON']);

const Stukkenlijst = ({ stukken }: { stukken: readonly Stuk[] }) => (
  <ul className="bv-duo-stukken">
    {stukken.map((stuk) => (
      <Stukregel key={stuk.id} stuk={stuk} />
    ))}
  </ul>
);

export const Bevindingenkaart = ({ stukken }: { stukken: readonly Stuk[] }) => {
  const gevonden = metBevinding(stukken);
  const vragen = gevonden.filter(({ bevinding }) => bevinding?.oordeel !== 'VOLGT_UIT_BRON');
  const inOrde = gevonden.filter(({ bevinding }) => bevinding?.oordeel === 'VOLGT_UIT_BRON');
  return (
    <Kaart titel="Per feit: volgt het uit de bron?">
      <Stapel>
        {gevonden.length === 0 ? <LegeStaat titel="Geen bevindingen per feit" /> : null}
        {vragen.length > 0 ? <Stukkenlijst stukken={vragen} /> : null}
        {inOrde.length > 0 ? (
          <Uitklap titel={`Volgt uit de bron (${inOrde.length})`} standaardOpen={vragen.length === 0}>
            <Stukkenlijst stukken={inOrde} />
          </Uitklap>
        ) : null}
      </Stapel>
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
            <Uitklap key={soort} titel={`${GROEPNAAM[soort] ?? stuksoortNaam[soort]} (${groep.length})`} standaardOpen={standaardOpen && soort === 'FEIT'}>
              <Stukkenlijst stukken={groep} />
            </Uitklap>
          );
        })}
      </div>
    )}
  </Kaart>
);
