import { koppelgrondNaam } from '@bv/begrippen';
import { STORINGTEKST, useLezen, useNavigate, useOpdracht, useParams } from '@bv/portal';
import { Datum, Foutkaart, Kaart, Knop, Knoplink, Kolommen, LegeStaat, Melding, Pagina, Rij, Skelet, Stapel } from '@bv/ui';
import { useCasus } from '../app/casus/casus-context.js';
import { KoppelingBeslissenDocument, KoppelingenDocument, type KoppelingenQuery } from '../gql/graphql.js';
import { Koppelkant } from './koppelkant.js';

type Koppeling = KoppelingenQuery['koppelingen'][number];

const Besluit = ({ koppeling: { id, casusId, grond, voorgesteldDoor, voorgesteldOp } }: { koppeling: Koppeling }) => {
  const { casus } = useCasus();
  const navigeer = useNavigate();
  // After the decision this person sees neither dossier any more.
  const opdracht = useOpdracht(KoppelingBeslissenDocument, { gelukt: () => void navigeer('/veilig-thuis'), ververs: 'niets' });
  const bezwaren = [...opdracht.weigeringen.map(({ tekst }) => tekst), ...(opdracht.storing ? [STORINGTEKST[opdracht.storing]] : [])];
  return (
    <Stapel>
      <Kaart titel="Zijn deze twee dossiers van één gezin?">
        <Stapel>
          <p>
            {voorgesteldDoor} vraagt het op <Datum waarde={voorgesteldOp} />. Reden: {koppelgrondNaam[grond].toLowerCase()}. Vergelijk de namen, geboortedatums en adressen. Twijfelt u? Kies dan nee.
          </p>
          {bezwaren.map((tekst) => (
            <Melding key={tekst} toon="letop" rol="alert" titel="Het besluit is niet vastgelegd">
              {tekst}
            </Melding>
          ))}
          <Rij>
            <Knop soort="primair" bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id, akkoord: true })}>
              Ja, één gezin: koppelen
            </Knop>
            <Knop bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id, akkoord: false })}>
              Nee, niet koppelen
            </Knop>
          </Rij>
          <p className="bv-zacht">Daarna ziet u deze twee dossiers niet meer. {voorgesteldDoor} krijgt bericht.</p>
        </Stapel>
      </Kaart>
      <Kolommen>
        <Koppelkant casusId={casus.id} titel="Dit dossier" />
        <Koppelkant casusId={casusId} titel="Het andere dossier" />
      </Kolommen>
    </Stapel>
  );
};

/** The second pair of eyes: both sides beside each other, and yes or no. */
export const Koppelingbeslissen = () => {
  const { casusId = '', koppelingId } = useParams();
  const lezing = useLezen(KoppelingenDocument, { casusId });
  const koppeling = lezing.data?.koppelingen.find(({ id, magBeslissen }) => id === koppelingId && magBeslissen);
  return (
    <Pagina titel="Twee dossiers vergelijken" breedte="breed">
      {lezing.data === undefined ? (
        lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label="De vraag laden" />
      ) : koppeling ? (
        <Besluit koppeling={koppeling} />
      ) : (
        <LegeStaat titel="Hier is niets te beslissen" actie={<Knoplink href="/veilig-thuis">Naar de werkvoorraad</Knoplink>}>
          De vraag is al beantwoord of ingetrokken.
        </LegeStaat>
      )}
    </Pagina>
  );
};
