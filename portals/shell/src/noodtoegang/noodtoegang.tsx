import type { Portaal } from '@bv/beleid';
import { noodbevindingNaam } from '@bv/begrippen';
import {
  duurTekst, Gelezen, Noodreden, NoodtoegangBeeindigenDocument, NoodtoegangDocument, type NoodtoegangVeldenFragment, STORINGTEKST, useAfteller, useLezen, useNavigate, useOpdracht, useParams, usePortaal, useSessie,
} from '@bv/portal';
import { Badge, Dialoog, Kaart, Knop, Knoplink, LegeStaat, Melding, Pagina, Tijdstip, useStatus } from '@bv/ui';
import { useState } from 'react';
import { Nooddossier } from './nooddossier.js';

type Nood = NoodtoegangVeldenFragment;

/** Where who holds the family reads on. */
const DOSSIER: Partial<Record<Portaal, string>> = { duo: '/duo/gezin', wijkteam: '/wijkteam/gezin', 'veilig-thuis': '/veilig-thuis/casus' };

const Stoppen = ({ id }: { id: string }) => {
  const [open, zetOpen] = useState(false);
  const { meld } = useStatus();
  const opdracht = useOpdracht(NoodtoegangBeeindigenDocument, {
    gelukt: () => {
      zetOpen(false);
      meld('Uw noodtoegang is gestopt.');
    },
  });
  return (
    <>
      <Knop soort="gevaar" onKlik={() => zetOpen(true)}>
        Noodtoegang stoppen
      </Knop>
      <Dialoog
        titel="Noodtoegang stoppen?"
        open={open}
        onSluit={() => zetOpen(false)}
        acties={
          <>
            <Knop soort="gevaar" bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id })}>
              Ja, stoppen
            </Knop>
            <Knop onKlik={() => zetOpen(false)}>Nog niet</Knop>
          </>
        }
      >
        <p>U ziet het dossier daarna niet meer. Hebt u het weer nodig? Dan vraagt u opnieuw, met een nieuwe reden.</p>
        {opdracht.storing ? <Melding toon="acuut" rol="alert">{STORINGTEKST[opdracht.storing]}</Melding> : null}
        {opdracht.weigeringen.map(({ code, tekst }) => (
          <Melding key={code} toon="letop" rol="alert">
            {tekst}
          </Melding>
        ))}
      </Dialoog>
    </>
  );
};

const Beoordeling = ({ nood }: { nood: Nood }) => (
  <Kaart titel="Beoordeling achteraf">
    {nood.bevindingen.length === 0 ? <p>De privacyfunctionaris kijkt nog of deze noodtoegang terecht was. U krijgt dan bericht.</p> : null}
    {nood.bevindingen.map(({ id, bevinding, motivering, op, door }) => (
      <div key={id}>
        <Badge toon={bevinding === 'TERECHT' ? 'goed' : 'letop'}>{noodbevindingNaam[bevinding]}</Badge> {door}, <Tijdstip waarde={op} />
        <p>{motivering}</p>
      </div>
    ))}
  </Kaart>
);

const Lopend = ({ nood, eigen }: { nood: Nood; eigen: boolean }) => {
  const over = useAfteller(nood.secondenOver);
  if (over === 0) return null;
  return (
    <>
      <p>
        Deze noodtoegang loopt nog {duurTekst(over)}, tot <Tijdstip waarde={nood.tot} />.
      </p>
      {eigen ? (
        <>
          <div>
            <Stoppen id={nood.id} />
          </div>
          <Nooddossier casusId={nood.casusId} />
        </>
      ) : null}
    </>
  );
};

const Inhoud = ({ nood }: { nood: Nood }) => {
  const { persoon } = useSessie();
  const portaal = usePortaal();
  const eigen = nood.persoonId === persoon.id;
  const dossier = DOSSIER[portaal];
  return (
    <>
      <Lopend nood={nood} eigen={eigen} />
      <Noodreden nood={nood} />
      <Beoordeling nood={nood} />
      {!eigen && dossier ? (
        <div>
          <Knoplink href={`${dossier}/${nood.casusId}`}>Naar het dossier</Knoplink>
        </div>
      ) : null}
    </>
  );
};

/** One noodtoegang: the dossier for as long as it runs, and afterwards why it was and what was found of it. */
export const Noodtoegang = () => {
  const { id = '' } = useParams();
  const navigeer = useNavigate();
  const lezing = useLezen(NoodtoegangDocument, { id });
  const nood = lezing.data?.noodtoegang;
  return (
    <Pagina titel={nood ? `Noodtoegang ${nood.casusnummer}` : 'Noodtoegang'}>
      <Gelezen van={lezing} laadtekst="Noodtoegang laden">
        {({ noodtoegang }) =>
          noodtoegang === null ? (
            <LegeStaat soort="niet-zichtbaar" titel="Deze noodtoegang bestaat niet, of is niet van u" actie={<Knop onKlik={() => void navigeer('/')}>Naar uw werk</Knop>}>
              Dit lezen alleen wie de noodtoegang nam en wie het gezin nu heeft. Kreeg u bericht en heeft nog niemand het gezin? Pak het dan eerst op.
            </LegeStaat>
          ) : (
            <Inhoud nood={noodtoegang} />
          )
        }
      </Gelezen>
    </Pagina>
  );
};
