import { invoerschemas } from '@bv/begrippen';
import { STORINGTEKST, useNavigate, useOpdracht } from '@bv/portal';
import { Dialoog, Kaart, Knop, Melding, Rij, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useState } from 'react';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { OverdrachtAanvaardenDocument, OverdrachtWeigerenDocument } from '../gql/graphql.js';
import type { Aanbodoverdracht } from './overdrachtblad.js';

interface BesluitProps {
  overdracht: Aanbodoverdracht;
}

const Weigeren = ({ overdracht: { id, versie }, onTerug }: BesluitProps & { onTerug: () => void }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtWeigeren,
    document: OverdrachtWeigerenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `duo/overdracht/${id}/weigeren`, titel: 'Een aanbod weigeren' },
    gelukt: () => {
      meld('Het aanbod is geweigerd. De afzender leest uw reden.');
      void navigeer('/duo/team');
    },
  });
  return (
    <Stapel>
      <Invoerformulier van={stand} label="Aanbod weigeren" knop="Aanbod weigeren" terug="/duo/team">
        <Invoer van={stand.formulier.control} naam="reden">
          {(veld) => <Tekstvlak label="Waarom neemt u dit gezin niet over?" hint="De afzender leest dit en houdt het gezin. Schrijf op wat er nodig is om het wel over te nemen." rijen={4} verplicht {...veld} />}
        </Invoer>
      </Invoerformulier>
      <Rij>
        <Knop soort="stil" icoon="pijlLinks" onKlik={onTerug}>
          Toch niet weigeren
        </Knop>
      </Rij>
    </Stapel>
  );
};

/** Accepting makes the team the owner of the work; refusing leaves the family with the sender. Nobody can drop a family. */
export const Besluit = ({ overdracht }: BesluitProps) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const [weigert, zetWeigert] = useState(false);
  const [vraagt, zetVraagt] = useState(false);
  const opdracht = useOpdracht(OverdrachtAanvaardenDocument, {
    gelukt: () => {
      meld('Het gezin is aanvaard. Vorm nu het duo.');
      void navigeer(`/duo/team/duo-vormen/${overdracht.casusId}`);
    },
  });
  const aanvaard = () => {
    void opdracht.voerUit({ id: overdracht.id, versie: overdracht.versie }).then(() => zetVraagt(false));
  };
  return (
    <Kaart titel="Uw besluit" toon="info">
      <Stapel>
        {opdracht.storing ? <Melding toon="acuut" rol="alert" titel="Nog niet vastgelegd">{STORINGTEKST[opdracht.storing]}</Melding> : null}
        {opdracht.weigeringen.length > 0 ? <Melding toon="acuut" rol="alert" titel="Dit kan nu niet">{opdracht.weigeringen.map(({ tekst }) => tekst).join(' ')}</Melding> : null}
        {weigert ? (
          <Weigeren overdracht={overdracht} onTerug={() => zetWeigert(false)} />
        ) : (
          <>
            <p>Neemt uw team dit gezin over? De afzender houdt het gezin tot u een duo heeft gevormd.</p>
            <Rij>
              <Knop soort="primair" icoon="vinkje" onKlik={() => zetVraagt(true)}>
                Gezin aanvaarden
              </Knop>
              <Knop onKlik={() => zetWeigert(true)}>Weigeren met reden</Knop>
            </Rij>
          </>
        )}
      </Stapel>
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
        <p>Uw team wordt verantwoordelijk zodra het duo er is. U vormt het duo in de volgende stap.</p>
      </Dialoog>
    </Kaart>
  );
};
