import { Adviesbericht, Adviesblad, type Adviesbladgegevens, Gesprek } from '@bv/advies';
import { Bezwaar, Vraagknop } from '@bv/formulier';
import { useOpdracht, useSearchParams } from '@bv/portal';
import { Kaart, Knop, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { AdviesAfsluitenDocument, AdviesMeldenDocument } from '../gql/graphql.js';

const Afsluiten = ({ advies: { id, versie } }: { advies: Adviesbladgegevens }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(AdviesAfsluitenDocument, { gelukt: () => meld('De vraag is afgesloten.') });
  return (
    <>
      <Bezwaar van={opdracht} />
      <Rij>
        <Knop icoon="vinkje" bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id, versie })}>
          Ik kan verder: vraag afsluiten
        </Knop>
      </Rij>
    </>
  );
};

/** From advice to Veilig Thuis: from then on others look at the safety too, so it is asked once more. */
const Melden = ({ advies: { id, versie } }: { advies: Adviesbladgegevens }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(AdviesMeldenDocument, { gelukt: () => meld('De vraag ligt bij Veilig Thuis.') });
  return (
    <>
      <Bezwaar van={opdracht} />
      <Rij>
        <Vraagknop
          icoon="overdracht" knop="Naar Veilig Thuis" vraag="Dit naar Veilig Thuis brengen?" ja="Ja, naar Veilig Thuis" nee="Nee, het blijft advies"
          bezig={opdracht.bezig} onJa={() => opdracht.voerUit({ id, versie })}
        >
          <p>Veilig Thuis krijgt deze tekst en uw naam, en maakt er met u een melding van. Wie het gezin is, vertelt u daar zelf. Praat eerst met het gezin, als dat veilig kan.</p>
        </Vraagknop>
      </Rij>
    </>
  );
};

const Stand = ({ advies }: { advies: Adviesbladgegevens }) => {
  if (advies.toestand === 'MELDING') {
    return (
      <Melding titel={`Deze vraag ligt bij Veilig Thuis: ${advies.adviesnummer ?? ''}`}>Bel 0800 2000 en noem dit nummer. Dan hoeft u niet alles opnieuw te vertellen, en maakt u er samen een melding van.</Melding>
    );
  }
  if (advies.toestand === 'MEELOPEN') return <Melding titel="Blijvend Veilig loopt met u mee">Het gezin staat nu bij Mijn gezinnen. Hier staat niet welk: zo blijft deze vraag zonder namen.</Melding>;
  return null;
};

/** One question: read what was advised, ask on, and decide what comes of it. */
export const AdviesPagina = () => {
  const [zoek] = useSearchParams();
  return (
    <Adviesblad basis="/wijkteam/advies">
      {(advies) => {
        const loopt = advies.toestand === 'OPEN' || advies.toestand === 'WACHT_OP_WIJKTEAM' || advies.toestand === 'BEANTWOORD';
        return (
          <>
            {zoek.get('gevraagd') === 'ja' && advies.berichten.length === 0 ? (
              <Melding toon="goed" rol="status" titel={`Uw vraag is verstuurd: ${advies.nummer}`}>
                U krijgt bericht als iemand antwoordt.
              </Melding>
            ) : null}
            <Stand advies={advies} />
            <Gesprek advies={advies} />
            {loopt || advies.toestand === 'GESLOTEN' ? <Adviesbericht key={advies.versie} advies={advies} kant="wijkteam" /> : null}
            {loopt ? (
              <Kaart titel="Hoe gaat u verder?">
                <Stapel>
                  <p>Wilt u dat iemand van Blijvend Veilig met u meegaat naar het gezin? Vraag het hierboven. Wie antwoordt, kan dan met u gaan meelopen.</p>
                  <Afsluiten advies={advies} />
                  <Melden advies={advies} />
                </Stapel>
              </Kaart>
            ) : null}
          </>
        );
      }}
    </Adviesblad>
  );
};
