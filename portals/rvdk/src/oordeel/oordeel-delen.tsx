import { Navigate, STORINGTEKST, useNavigate, useOpdracht } from '@bv/portal';
import { Kaart, Knop, Knoplink, Melding, Rij, Stapel, Tekstlink, useStatus } from '@bv/ui';
import { type Openpunt, openpunt, openPunten } from '../app/toetsing/voortgang.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { ToetsingDelenDocument } from '../gql/graphql.js';
import { WatHetDuoZiet } from './wat-het-duo-ziet.js';

const Punten = ({ basis, punten }: { basis: string; punten: readonly Openpunt[] }) => (
  <ul className="bv-raad-punten">
    {punten.map(({ tekst, pad }) => (
      <li key={tekst}>
        <Tekstlink href={`${basis}/${pad}`}>{tekst}</Tekstlink>
      </li>
    ))}
  </ul>
);

/** Sharing is final: what is still missing, what the duo will see, and what the reviewer sees afterwards. */
export const OordeelDelen = () => {
  const { toetsing, basis, magToetsen, opnieuw } = useToetsing();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, conflict, storing } = useOpdracht(ToetsingDelenDocument, {
    gelukt: () => {
      meld('Uw oordeel is gedeeld met het duo.');
      void navigeer(`${basis}/oordeel`, { replace: true });
    },
  });
  if (!magToetsen) return <Navigate to={`${basis}/oordeel`} replace />;
  const open = openPunten(toetsing);
  const geweigerd = conflict ? [] : weigeringen.map(openpunt);
  const deel = async () => {
    const uitkomst = await voerUit({ id: toetsing.id, versie: toetsing.versie });
    if (uitkomst && !uitkomst.gelukt) opnieuw();
  };
  return (
    <Toetspagina smal titel="Controleren en delen" inleiding="Lees nog één keer wat het duo te zien krijgt.">
      <Stapel>
        {storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet gedeeld">
            {STORINGTEKST[storing]}
          </Melding>
        ) : null}
        {conflict ? (
          <Melding toon="letop" rol="alert" titel="Nog niet gedeeld: de toetsing is intussen veranderd">
            Kijk hieronder wat er nu staat en deel daarna opnieuw.
          </Melding>
        ) : null}
        {geweigerd.length > 0 ? (
          <Melding toon="acuut" rol="alert" titel="Delen kan nog niet">
            <Punten basis={basis} punten={geweigerd} />
          </Melding>
        ) : open.length > 0 ? (
          <Melding toon="letop" icoon="lijst" titel={open.length === 1 ? 'Er is nog 1 ding te doen' : `Er zijn nog ${open.length} dingen te doen`}>
            <Punten basis={basis} punten={open} />
          </Melding>
        ) : (
          <Melding toon="goed" titel="Alles is ingevuld" />
        )}
        <Kaart titel="Dit ziet het duo">
          <WatHetDuoZiet toetsing={toetsing} basis={basis} />
        </Kaart>
        <Kaart titel="Delen is definitief">
          <Stapel>
            <p>
              Na het delen kunt u niets meer wijzigen. U leest daarna alleen uw eigen toetsing terug: de vastgezette versie van het dossier gaat weer dicht. Het duo
              krijgt meteen bericht.
            </p>
            <Rij>
              <Knop soort="primair" icoon="versturen" bezig={bezig} onKlik={() => void deel()}>
                Oordeel delen
              </Knop>
              <Knoplink soort="stil" href={`${basis}/oordeel`}>
                Terug naar oordeel
              </Knoplink>
            </Rij>
          </Stapel>
        </Kaart>
      </Stapel>
    </Toetspagina>
  );
};
