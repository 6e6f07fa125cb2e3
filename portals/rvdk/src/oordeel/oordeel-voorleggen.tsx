import { Navigate, STORINGTEKST, useOpdracht } from '@bv/portal';
import { Kaart, Knop, Knoplink, Melding, Rij, Stapel, Tekstlink, useStatus } from '@bv/ui';
import { type Openpunt, openpunt, openPunten } from '../app/toetsing/voortgang.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { ToetsingVoorleggenDocument } from '../gql/graphql.js';
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

/** What is still missing, what will be read, and that it goes to the family first. */
export const OordeelVoorleggen = () => {
  const { toetsing, basis, magToetsen, magVoorleggen, opnieuw } = useToetsing();
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, conflict, storing } = useOpdracht(ToetsingVoorleggenDocument, {
    // Read again, this page goes on to the concept by itself; going there sooner would find a review that still lies here.
    gelukt: () => meld('Het concept ligt bij het gezin. U kunt de brief nu uitgeven.'),
  });
  if (!magToetsen) return <Navigate to={magVoorleggen ? `${basis}/concept` : `${basis}/oordeel`} replace />;
  const open = openPunten(toetsing);
  const geweigerd = conflict ? [] : weigeringen.map(openpunt);
  const legVoor = async () => {
    const uitkomst = await voerUit({ id: toetsing.id, versie: toetsing.versie });
    if (uitkomst && !uitkomst.gelukt) opnieuw();
  };
  return (
    <Toetspagina smal titel="Controleren en voorleggen" inleiding="Lees nog één keer wat het gezin en het duo te zien krijgen.">
      <Stapel>
        {storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet voorgelegd">
            {STORINGTEKST[storing]}
          </Melding>
        ) : null}
        {conflict ? (
          <Melding toon="letop" rol="alert" titel="Nog niet voorgelegd: de toetsing is intussen veranderd">
            Kijk hieronder wat er nu staat en probeer het daarna opnieuw.
          </Melding>
        ) : null}
        {geweigerd.length > 0 ? (
          <Melding toon="acuut" rol="alert" titel="Voorleggen kan nog niet">
            <Punten basis={basis} punten={geweigerd} />
          </Melding>
        ) : open.length > 0 ? (
          <Melding toon="letop" icoon="lijst" titel={open.length === 1 ? 'Er is nog 1 ding te doen' : `Er zijn nog ${open.length} dingen te doen`}>
            <Punten basis={basis} punten={open} />
          </Melding>
        ) : (
          <Melding toon="goed" titel="Alles is ingevuld" />
        )}
        <Kaart titel="Dit lezen het gezin en het duo">
          <WatHetDuoZiet toetsing={toetsing} basis={basis} />
        </Kaart>
        <Kaart titel="Eerst leest het gezin">
          <Stapel>
            <p>
              Het gezin mag het concept ten minste vijf werkdagen lezen. Zolang verandert er niets aan. Wat zij ervan vinden, komt erbij in hun eigen woorden. Daarna deelt u met het duo; tot dan ziet het duo niets.
            </p>
            <Rij>
              <Knop soort="primair" icoon="versturen" bezig={bezig} onKlik={() => void legVoor()}>
                Voorleggen aan het gezin
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
