import { STORINGTEKST, useLezen } from '@bv/portal';
import { Kaart, Knop, Melding, Rij, Stapel } from '@bv/ui';
import { useState } from 'react';
import { BekendBijAnderenDocument } from '../gql/graphql.js';

/** Asked by a press and not by opening the page: each time is kept in the log, of the other dossier too. */
export const BekendBijAnderen = ({ casusId }: { casusId: string }) => {
  const [gevraagd, zetGevraagd] = useState(false);
  const { data, laden, storing, opnieuw } = useLezen(BekendBijAnderenDocument, gevraagd ? { casusId } : undefined);
  const plekken = data?.bekendBijAnderen;
  return (
    <Kaart titel="Is dit gezin al bekend?">
      <Stapel>
        {storing ? <Melding toon="letop" rol="alert" titel={STORINGTEKST[storing]} /> : null}
        {plekken === undefined ? (
          <p className="bv-zacht">Kijk dit na voor u het gezin aanbiedt, zodat het geen twee dossiers krijgt. U ziet alleen of deze mensen al bekend zijn en wie u kunt bellen. Dat u het nakeek, staat in het logboek.</p>
        ) : null}
        {plekken?.length === 0 ? <Melding toon="goed" rol="status" titel="Deze mensen zijn hier niet bekend" /> : null}
        {plekken !== undefined && plekken.length > 0 ? (
          <Melding toon="letop" rol="status" titel="Iemand uit dit gezin is al bekend. Bel voor u het aanbiedt">
            <ul>
              {plekken.map((plek) => (
                <li key={plek}>{plek}</li>
              ))}
            </ul>
          </Melding>
        ) : null}
        {plekken === undefined ? (
          <Rij>
            <Knop icoon="zoek" bezig={laden && gevraagd} onKlik={() => (storing ? opnieuw() : zetGevraagd(true))}>
              Nakijken of het gezin bekend is
            </Knop>
          </Rij>
        ) : null}
      </Stapel>
    </Kaart>
  );
};
