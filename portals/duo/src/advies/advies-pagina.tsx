import { Adviesbericht, Adviesblad, type Adviesbladgegevens, Gesprek } from '@bv/advies';
import { specialismeNaam } from '@bv/begrippen';
import { Bezwaar } from '@bv/formulier';
import { Gelezen, useLezen, useOpdracht, useSessie } from '@bv/portal';
import { Kaart, Keuzelijst, Knop, Knoplink, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { useState } from 'react';
import { AdviesToewijzenDocument, AdviseursDocument } from '../gql/graphql.js';

/** Who answers: oneself, or a colleague who knows more of it. */
const Toewijzen = ({ advies: { id, versie, behandelaar } }: { advies: Adviesbladgegevens }) => {
  const { persoon } = useSessie();
  const { meld } = useStatus();
  const collegas = useLezen(AdviseursDocument, {});
  const [naar, zetNaar] = useState<string | null>(null);
  const opdracht = useOpdracht(AdviesToewijzenDocument, { gelukt: () => meld('Vastgelegd wie antwoordt.') });
  const wijsToe = (behandelaarId: string) => void opdracht.voerUit({ id, versie, behandelaarId });
  return (
    <Kaart titel="Wie antwoordt?">
      <Stapel>
        <Bezwaar van={opdracht} />
        {behandelaar === null ? (
          <Rij>
            <Knop bezig={opdracht.bezig} onKlik={() => wijsToe(persoon.id)}>
              Ik beantwoord dit
            </Knop>
          </Rij>
        ) : null}
        <Gelezen van={collegas} laadtekst="Collega’s laden">
          {({ partijen }) => (
            <>
              <Keuzelijst
                naam="behandelaarId" label="Vraag het een collega" hint="Achter de naam staat waar iemand veel van weet." verplicht={false} waarde={naar} onWijzig={zetNaar}
                opties={partijen.filter((collega) => collega.id !== behandelaar?.id && collega.id !== persoon.id).map((collega) => ({
                  waarde: collega.id, tekst: [collega.naam, (collega.specialismen ?? []).map((wat) => specialismeNaam[wat].toLowerCase()).join(', ')].filter(Boolean).join(': '),
                }))}
              />
              <Rij>
                <Knop uitgeschakeld={naar === null} bezig={opdracht.bezig} onKlik={() => (naar === null ? undefined : wijsToe(naar))}>
                  Aan deze collega vragen
                </Knop>
              </Rij>
            </>
          )}
        </Gelezen>
      </Stapel>
    </Kaart>
  );
};

const Meelopen = ({ advies: { id } }: { advies: Adviesbladgegevens }) => (
  <Kaart titel="Gaat u met het wijkteam mee?">
    <Stapel>
      <p>Is advies niet genoeg, dan loopt u mee in het gezin. Dat kiest u zelf, met het wijkteam en het gezin. Vanaf dan zijn de namen bekend.</p>
      <Rij>
        <Knoplink href={`/duo/advies/${id}/meelopen`}>Meelopen</Knoplink>
      </Rij>
    </Stapel>
  </Kaart>
);

const Delen = ({ advies: { id, isGepubliceerd, berichten } }: { advies: Adviesbladgegevens }) => {
  if (isGepubliceerd) return <Melding toon="goed" titel="Van dit antwoord leren alle wijkteams">Het staat, herschreven, bij de eerdere adviezen.</Melding>;
  if (!berichten.some(({ soort }) => soort === 'ADVIES')) return null;
  return (
    <Kaart titel="Kunnen anderen hiervan leren?">
      <Stapel>
        <p>Herschrijf uw antwoord zo dat er geen gezin in te herkennen is. Dan vinden alle wijkteams het terug.</p>
        <Rij>
          <Knoplink href={`/duo/advies/${id}/delen`}>Delen met alle wijkteams</Knoplink>
        </Rij>
      </Stapel>
    </Kaart>
  );
};

/** One question of a wijkteam, answered by who knows. */
export const AdviesPagina = () => (
  <Adviesblad basis="/duo/advies">
    {(advies) => {
      const loopt = advies.toestand === 'OPEN' || advies.toestand === 'WACHT_OP_WIJKTEAM' || advies.toestand === 'BEANTWOORD';
      return (
        <>
          {advies.toestand === 'MELDING' ? <Melding titel="Het wijkteam bracht dit naar Veilig Thuis">Veilig Thuis gaat verder met het wijkteam. U kunt hier niet meer antwoorden.</Melding> : null}
          {advies.toestand === 'MEELOPEN' ? <Melding titel="Hieruit is meelopen geworden">Het staat bij het gezin, onder Samenwerking. Hier staat niet bij welk gezin.</Melding> : null}
          <Gesprek advies={advies} />
          {loopt ? (
            <>
              <Adviesbericht key={advies.versie} advies={advies} kant="duo" />
              <Toewijzen advies={advies} />
              <Meelopen advies={advies} />
            </>
          ) : null}
          <Delen advies={advies} />
        </>
      );
    }}
  </Adviesblad>
);
