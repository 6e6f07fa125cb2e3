import { dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Navigate, STORINGTEKST, useNavigate, useOpdracht } from '@bv/portal';
import { datumTekst, Kaart, Knop, Melding, Rij, Stapel, Tekstlink, useStatus } from '@bv/ui';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Conceptreacties } from '../app/toetsing/conceptreacties.js';
import { OordeelLezen } from '../app/toetsing/oordeel-lezen.js';
import { Toetsbriefknop } from '../app/toetsing/toetsbriefknop.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { openpunt } from '../app/toetsing/voortgang.js';
import { ToetsingBijstellenDocument, ToetsingDelenDocument } from '../gql/graphql.js';
import { ReactieVastleggen } from './reactie-vastleggen.js';
import { WieLeest } from './wie-leest.js';

const nogTeGaan = (reactieTot: string): string => {
  const over = werkdagenTussen(vandaag(), dagVan(reactieTot));
  if (over < 0) return `De leestijd was tot en met ${datumTekst(reactieTot)}. U kunt nu delen.`;
  return `Het gezin mag lezen tot en met ${datumTekst(reactieTot)}, nog ${over === 1 ? '1 werkdag' : `${over} werkdagen`}. Delen kan daarna.`;
};

/** While the family reads: the term, what they say, and then back to the desk or on to the duo. */
export const Concept = () => {
  const { toetsing, basis, magVoorleggen, opnieuw } = useToetsing();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const delen = useOpdracht(ToetsingDelenDocument, {
    gelukt: () => {
      meld('Uw oordeel is gedeeld met het duo.');
      void navigeer(`${basis}/oordeel`, { replace: true });
    },
  });
  const bijstellen = useOpdracht(ToetsingBijstellenDocument, {
    gelukt: () => {
      meld('Het concept ligt weer bij u.');
      void navigeer(`${basis}/oordeel`, { replace: true });
    },
  });
  if (!magVoorleggen) return <Navigate to={`${basis}/oordeel`} replace />;
  const { id, versie, reactieTot } = toetsing;
  const doe = async (opdracht: typeof delen | typeof bijstellen) => {
    const uitkomst = await opdracht.voerUit({ id, versie });
    if (uitkomst && !uitkomst.gelukt) opnieuw();
  };
  const storing = delen.storing ?? bijstellen.storing;
  const conflict = delen.conflict ?? bijstellen.conflict;
  const geweigerd = conflict ? [] : [...delen.weigeringen, ...bijstellen.weigeringen];
  return (
    <Toetspagina smal titel="Het gezin leest het concept" inleiding={reactieTot === null ? undefined : nogTeGaan(reactieTot)}>
      <Stapel>
        {storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet gelukt">
            {STORINGTEKST[storing]}
          </Melding>
        ) : null}
        {conflict ? (
          <Melding toon="letop" rol="alert" titel="De toetsing is intussen veranderd">
            Kijk wat er nu staat en probeer het daarna opnieuw.
          </Melding>
        ) : null}
        {geweigerd.length > 0 ? (
          <Melding toon="letop" rol="alert" titel="Dit kan nog niet">
            <ul className="bv-raad-punten">
              {geweigerd.map((weigering) => (
                <li key={weigering.code}>{weigering.veld === null || weigering.veld === 'reactieTot' ? weigering.tekst : <Tekstlink href={`${basis}/${openpunt(weigering).pad}`}>{weigering.tekst}</Tekstlink>}</li>
              ))}
            </ul>
          </Melding>
        ) : null}
        <Kaart titel="Het concept op papier">
          <Stapel>
            <p>Geef of stuur het gezin deze brief. Er staat in tot wanneer iemand kan reageren.</p>
            <Rij>
              <Toetsbriefknop toetsingId={id} tekst="Concept als PDF" />
            </Rij>
          </Stapel>
        </Kaart>
        <WieLeest />
        <Conceptreacties reacties={toetsing.conceptreacties} />
        <ReactieVastleggen key={toetsing.conceptreacties.length} />
        <OordeelLezen oordeel={toetsing.oordeel} />
        <Kaart titel="En nu?">
          <Stapel>
            <p>
              Staat er een fout in? Haal het concept dan terug en pas het aan. Het gezin leest daarna opnieuw, vijf werkdagen lang; de reacties blijven staan, en u vraagt iedereen opnieuw. Is het goed, deel dan. <strong>Delen is
              definitief.</strong> Het duo krijgt meteen bericht.
            </p>
            <Rij>
              <Knop soort="primair" icoon="versturen" bezig={delen.bezig} onKlik={() => void doe(delen)}>
                Oordeel delen
              </Knop>
              <Knop bezig={bijstellen.bezig} onKlik={() => void doe(bijstellen)}>
                Terughalen en aanpassen
              </Knop>
            </Rij>
          </Stapel>
        </Kaart>
      </Stapel>
    </Toetspagina>
  );
};
