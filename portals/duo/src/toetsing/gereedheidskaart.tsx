import { criteriumNaam } from '@bv/begrippen';
import { Badge, Icoon, Kaart, Knoplink, Melding, Stapel, Tekstlink, Uitklap } from '@bv/ui';
import type { Gereedheid, Punt } from './toetsingsgegevens.js';

// Where one puts right what is missing; a point about one fact leads to that fact.
const PAGINA: Readonly<Record<string, string>> = {
  FEITEN: 'feiten',
  ZIENSWIJZE: 'feiten?toon=MENING_BETROKKENE',
  SITUATIE: 'top-3',
  GEACCORDEERD: 'feiten?toon=open',
  ACTUEEL: 'feiten?toon=FEIT',
  WOORD_ONTBREEKT: 'feiten?toon=open',
  SITUATIE_ONAF: 'top-3',
  SITUATIE_WOORD: 'top-3',
  RISICO_ONTBREEKT: 'risicos',
  KRACHT_ONTBREEKT: 'risicos',
};

const adresVan = (basis: string, { code, verklaringId }: Punt): string => `${basis}/${verklaringId === null ? (PAGINA[code] ?? 'feiten') : `feiten/${verklaringId}`}`;

const Puntregel = ({ punt, basis }: { punt: Punt; basis: string }) => (
  <li className="bv-duo-punt">
    <span className={punt.voldaan ? 'bv-duo-punt__teken bv-duo-punt__teken--goed' : 'bv-duo-punt__teken bv-duo-punt__teken--open'}>
      <Icoon naam={punt.voldaan ? 'goed' : 'waarschuwing'} tekst={punt.voldaan ? 'In orde' : 'Nog doen'} />
    </span>
    {punt.voldaan ? <span>{punt.tekst}</span> : <Tekstlink href={adresVan(basis, punt)}>{punt.tekst}</Tekstlink>}
  </li>
);

/** The six conditions the reviewer will judge, as far as the dossier can tell now; what is missing does not hold anybody up. */
export const Voorwaarden = ({ voorwaarden, basis }: { voorwaarden: Gereedheid['voorwaarden']; basis: string }) => {
  const open = voorwaarden.filter(({ voldaan }) => !voldaan).length;
  return (
    <section aria-labelledby="voorwaarden-vooraf">
      <h3 id="voorwaarden-vooraf" className="bv-duo-tussenkop">
        De zes voorwaarden waar de toetser naar kijkt
      </h3>
      <p className="bv-zacht">{open === 0 ? 'Wij zien niets dat nog mist.' : 'Aanvragen kan ook als hier nog iets open staat. De toetser beoordeelt het zelf.'}</p>
      <ul className="bv-duo-lijst">
        {voorwaarden.map(({ criterium, voldaan, punten }) => (
          <li key={criterium}>
            <p className="bv-duo-criterium">
              <span>{criteriumNaam[criterium]}</span>
              <Badge toon={voldaan ? 'goed' : 'letop'} icoon={voldaan ? 'goed' : 'waarschuwing'}>
                {voldaan ? 'In orde' : punten.length === 1 ? 'Mist 1 ding' : `Mist ${punten.length} dingen`}
              </Badge>
            </p>
            {punten.length === 0 ? null : (
              <Uitklap titel={`Wat mist bij: ${criteriumNaam[criterium].toLowerCase()}`} niveau={4} standaardOpen={punten.length <= 2}>
                <ul className="bv-duo-lijst">
                  {punten.map((punt) => (
                    <Puntregel key={`${punt.tekst} ${punt.verklaringId ?? ''}`} punt={punt} basis={basis} />
                  ))}
                </ul>
              </Uitklap>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

export interface GereedheidskaartProps {
  titel: string;
  gereedheid: Gereedheid;
  basis: string;
  magAanvragen: boolean;
}

/** Geaccordeerd, recent, actueel (N97): what is missing stands there by name, with the way to it. */
export const Gereedheidskaart = ({ titel, gereedheid: { gereed, punten, voorwaarden }, basis, magAanvragen }: GereedheidskaartProps) => {
  const algemeen = punten.filter(({ verklaringId }) => verklaringId === null);
  const perFeit = punten.filter(({ verklaringId }) => verklaringId !== null);
  const open = algemeen.filter(({ voldaan }) => !voldaan).length;
  return (
    <Kaart
      titel={titel}
      voet={
        magAanvragen && gereed ? (
          <Knoplink soort="primair" icoon="weegschaal" href={`${basis}/toetsing/aanvragen`}>
            Toetsing aanvragen
          </Knoplink>
        ) : null
      }
    >
      <Stapel>
        {gereed ? (
          <Melding toon="goed" titel="Het dossier is klaar">
            De Raad kan erop bouwen en hoeft niets opnieuw te onderzoeken.
          </Melding>
        ) : (
          <Melding toon="letop" titel={`Nog niet klaar: ${open === 1 ? '1 punt' : `${open} punten`}`}>
            Als alles in orde is, kunt u hier de toetsing aanvragen.
          </Melding>
        )}
        <ul className="bv-duo-lijst">
          {algemeen.map((punt) => (
            <Puntregel key={punt.code} punt={punt} basis={basis} />
          ))}
        </ul>
        {perFeit.length > 0 ? (
          <section aria-labelledby="open-feiten">
            <h3 id="open-feiten" className="bv-duo-tussenkop">
              Om deze feiten gaat het
            </h3>
            <ul className="bv-duo-lijst">
              {perFeit.map((punt) => (
                <Puntregel key={`${punt.code} ${punt.verklaringId ?? ''}`} punt={punt} basis={basis} />
              ))}
            </ul>
          </section>
        ) : null}
        <Voorwaarden voorwaarden={voorwaarden} basis={basis} />
      </Stapel>
    </Kaart>
  );
};
