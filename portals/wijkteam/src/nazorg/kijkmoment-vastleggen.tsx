import { isOpenMoment, KijkmomentStoppen, KijkmomentVastleggen as Formulier } from '@bv/formulier';
import { useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Uitklap, useStatus } from '@bv/ui';
import { magTerugvragen, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { KijkmomentStoppenDocument, KijkmomentVastleggenDocument } from '../gql/graphql.js';

/** What was seen at a moment that was planned, or why it does not go on. */
export const KijkmomentVastleggen = () => {
  const gezin = useGezin();
  const { casus, basis, magAfspreken } = gezin;
  const { kijkmomentId } = useParams();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const moment = casus.kijkmomenten.find(({ id }) => id === kijkmomentId);
  if (!moment || !magAfspreken || !isOpenMoment(moment)) {
    return (
      <Gezinspagina titel="Weer kijken" breedte="smal">
        <LegeStaat titel="Dit moment is al vastgelegd of vervallen" actie={<Knoplink href={basis}>Terug naar het gezin</Knoplink>} />
      </Gezinspagina>
    );
  }
  const klaar = (tekst: string) => () => {
    meld(tekst);
    void navigeer(basis);
  };
  return (
    <Gezinspagina
      titel="Weer kijken"
      breedte="smal"
      inleiding={magTerugvragen(gezin) ? 'Neemt de zorg toe, dan vraagt u daarna het duo terug.' : undefined}
    >
      <Stapel>
        <Kaart titel={moment.waarop ?? undefined}>
          <Formulier document={KijkmomentVastleggenDocument} moment={moment} terug={basis} gelukt={klaar('Vastgelegd wat u zag.')} />
        </Kaart>
        <Uitklap titel="Dit moment gaat niet door">
          <KijkmomentStoppen document={KijkmomentStoppenDocument} moment={moment} terug={basis} gelukt={klaar('Het moment is vervallen.')} />
        </Uitklap>
      </Stapel>
    </Gezinspagina>
  );
};
