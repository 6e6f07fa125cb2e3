import { Gelezen, useLezen, useLocation } from '@bv/portal';
import { Datum, Kaart, Knop, LegeStaat, Rij, Tekstlink, Zoekveld } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { ZoekInDossierDocument, type ZoekInDossierQuery } from '../gql/graphql.js';
import { vindplaats } from './vindplaats.js';
import './zoeken.css';

type Treffer = ZoekInDossierQuery['zoekInDossier'][number];

const Regel = ({ treffer: { id, onderdeel, fragment, op }, basis }: { treffer: Treffer; basis: string }) => {
  const { soort, pad } = vindplaats(onderdeel, id);
  return (
    <li className="bv-duo-treffer">
      <p className="bv-duo-treffer__kop">
        <Tekstlink href={`${basis}/${pad}`}>{soort}</Tekstlink>
        {op === null ? null : (
          <span className="bv-zacht">
            <Datum waarde={op} />
          </span>
        )}
      </p>
      <p className="bv-duo-treffer__tekst">
        {fragment.map(({ tekst, gevonden }, plek) => (gevonden ? <mark key={plek}>{tekst}</mark> : <span key={plek}>{tekst}</span>))}
      </p>
    </li>
  );
};

const Uitslag = ({ zoek }: { zoek: string }) => {
  const { casusId, basis } = useDossier();
  return (
    <Gelezen van={useLezen(ZoekInDossierDocument, { casusId, zoek })} laadtekst="Zoeken in het dossier">
      {({ zoekInDossier }) =>
        zoekInDossier.length === 0 ? (
          <LegeStaat soort="geen-resultaat" titel={`Niets gevonden met “${zoek}”`}>
            Alle woorden moeten in dezelfde tekst staan. Probeer minder woorden, of het begin van een woord.
          </LegeStaat>
        ) : (
          <>
            <p role="status">{zoekInDossier.length === 1 ? 'Eén plaats gevonden' : `${zoekInDossier.length} plaatsen gevonden`}, de beste eerst.</p>
            <ul className="bv-duo-treffers">
              {zoekInDossier.map((treffer) => (
                <Regel key={`${treffer.id} ${treffer.veld}`} treffer={treffer} basis={basis} />
              ))}
            </ul>
          </>
        )
      }
    </Gelezen>
  );
};

/** By the step in the history of this tab, so that "back" finds the search again; in memory only. */
const gezochtBij = new Map<string, string>();

/** Words in this dossier, over what this person sees of it. They never stand in an address: that stays behind on a tablet, and in logs on the way. */
export const Zoeken = () => {
  const { key } = useLocation();
  const [gevraagd, zetGevraagd] = useState(() => gezochtBij.get(key) ?? '');
  const [tekst, zetTekst] = useState(gevraagd);
  const zoek = () => {
    gezochtBij.set(key, tekst.trim());
    zetGevraagd(tekst.trim());
  };
  return (
    <Dossierpagina titel="Zoeken in dit dossier" inleiding="Meervoud en het begin van een woord vindt u ook. Wie zoekt, staat in het logboek.">
      <Kaart>
        <Rij>
          <div className="bv-duo-zoek">
            <Zoekveld label="Zoek in dit dossier" waarde={tekst} onWijzig={zetTekst} onZoek={zoek} plaatshouder="Bijvoorbeeld: afspraak oma" sneltoets />
          </div>
          <Knop soort="primair" icoon="zoek" onKlik={zoek}>
            Zoeken
          </Knop>
        </Rij>
        {gevraagd === '' ? <LegeStaat titel="Waar zoekt u naar?">U zoekt in alles wat u van dit dossier mag zien: feiten, afspraken, contact, risico’s en meer.</LegeStaat> : <Uitslag zoek={gevraagd} />}
      </Kaart>
    </Dossierpagina>
  );
};
