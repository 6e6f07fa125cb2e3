import { Conflictmelding } from '@bv/formulier';
import { STORINGTEKST, Termijn, useOpdracht } from '@bv/portal';
import { Dialoog, Kaart, Knop, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { useState } from 'react';
import { OverdrachtAanvaardenDocument } from '../gql/graphql.js';
import type { Blad } from './bladdelen.js';
import { Weigeren } from './weigeren.js';

interface BesluitProps {
  blad: Blad;
  onGeweigerd: () => void;
  /** Looks again how it stands: somebody else was first. */
  onVerouderd: () => void;
}

interface AanvaardenProps {
  blad: Blad;
  onVerouderd: () => void;
  onWeigeren: () => void;
}

const Aanvaarden = ({ blad, onVerouderd, onWeigeren }: AanvaardenProps) => {
  const { meld } = useStatus();
  const [vraagt, zetVraagt] = useState(false);
  const opdracht = useOpdracht(OverdrachtAanvaardenDocument, { gelukt: () => meld('Het gezin is aanvaard.') });
  const aanvaard = () => {
    void opdracht.voerUit({ id: blad.id, versie: blad.versie }).then(() => zetVraagt(false));
  };
  return (
    <Stapel>
      {opdracht.storing ? (
        <Melding toon="acuut" rol="alert" titel="Nog niet vastgelegd">
          {STORINGTEKST[opdracht.storing]}
        </Melding>
      ) : null}
      {opdracht.conflict ? (
        <Conflictmelding
          conflict={opdracht.conflict}
          wat="De overdracht"
          onVerder={() => {
            opdracht.begin();
            onVerouderd();
          }}
        />
      ) : opdracht.weigeringen.length > 0 ? (
        <Melding
          toon="letop"
          rol="alert"
          titel="Dit kan niet meer"
          actie={
            <Knop klein icoon="vernieuwen" onKlik={onVerouderd}>
              Kijk hoe het nu staat
            </Knop>
          }
        >
          {opdracht.weigeringen.map(({ tekst }) => tekst).join(' ')}
        </Melding>
      ) : null}
      <p>Neemt uw wijkteam dit gezin over? Tot u antwoordt, blijft het bij de afzender.</p>
      <Rij>
        <Knop soort="primair" icoon="vinkje" onKlik={() => zetVraagt(true)}>
          Gezin aanvaarden
        </Knop>
        <Knop onKlik={onWeigeren}>Weigeren met reden</Knop>
      </Rij>
      <Dialoog
        titel="Dit gezin aanvaarden?"
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        acties={
          <>
            <Knop soort="primair" bezig={opdracht.bezig} onKlik={aanvaard}>
              Ja, aanvaarden
            </Knop>
            <Knop onKlik={() => zetVraagt(false)}>Nee, nog niet</Knop>
          </>
        }
      >
        <p>U neemt de afspraken over die doorlopen en houdt de zorgen op het blad in de gaten. De afzender krijgt bericht en sluit daarna af.</p>
      </Dialoog>
    </Stapel>
  );
};

/** The answer to an offer. Nobody can drop a family: until there is a yes, it is the sender's. */
export const Besluit = ({ blad, onGeweigerd, onVerouderd }: BesluitProps) => {
  const [weigert, zetWeigert] = useState(false);
  const termijn = blad.casus?.betrokkenheden.find(({ handelingId, stand }) => handelingId === blad.id && stand === 'KANDIDAAT');
  return (
    <Kaart titel="Uw antwoord" toon="letop" actie={termijn ? <Termijn termijn={termijn.termijn} werkdagenOver={termijn.werkdagenOver} /> : null}>
      {weigert ? (
        <Weigeren blad={blad} onGeweigerd={onGeweigerd} onTerug={() => zetWeigert(false)} />
      ) : (
        <Aanvaarden blad={blad} onVerouderd={onVerouderd} onWeigeren={() => zetWeigert(true)} />
      )}
    </Kaart>
  );
};
