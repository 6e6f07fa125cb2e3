import { Inzageweigering, inzageweigeringNaam, invoerschemas } from '@bv/begrippen';
import { inzagerechtVan } from '@bv/beleid';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { type Opdracht, STORINGTEKST, useDocument, useOpdracht } from '@bv/portal';
import { Dialoog, Kaart, Keuzerondjes, Knop, Melding, Rij, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useState } from 'react';
import {
  DossieruitdraaiDocument, InzageControlerenDocument, InzageIntrekkenDocument, type InzageVeldenFragment, InzageVerstrekkenDocument, InzageVoorbereidenDocument, InzageWeigerenDocument,
} from '../gql/graphql.js';

export interface InzagestappenProps {
  verzoek: InzageVeldenFragment;
  persoonId: string;
  /** Of what is on the screen; undefined while it is being counted. */
  hash: string | undefined;
  teBeoordelen: number;
}

const WeigerFormulier = ({ verzoek: { id, versie }, klaar }: { verzoek: InzageVeldenFragment; klaar: () => void }) => {
  const stand = useInvoerformulier({
    schema: invoerschemas.inzageWeigeren,
    document: InzageWeigerenDocument,
    begin: { id, versie, toelichting: '' },
    concept: { sleutel: `inzage/${id}/weigeren`, titel: 'Verzoek om inzage weigeren' },
    gelukt: klaar,
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Verzoek weigeren" knop="Weigeren">
      <Invoer van={control} naam="weigering">{(veld) => <Keuzerondjes label="Waarom niet?" verplicht opties={opties(Inzageweigering, inzageweigeringNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">{(veld) => <Tekstvlak label="Uitleg voor wie het vroeg" hint="Leg ook uit dat diegene een klacht kan indienen." rijen={4} verplicht {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

const Weigeringen = ({ van }: { van: readonly Pick<Opdracht<never, never>, 'weigeringen' | 'storing' | 'conflict'>[] }) => (
  <>
    {van.flatMap(({ weigeringen, storing, conflict }) => [...weigeringen.map(({ tekst }) => tekst), ...(storing ? [STORINGTEKST[storing]] : []), ...(conflict && weigeringen.length === 0 ? ['Een collega was u voor. Kijk opnieuw.'] : [])]).map((tekst) => (
      <Melding key={tekst} toon="acuut" rol="alert" titel="Dit kan nu niet">
        {tekst}
      </Melding>
    ))}
  </>
);

const UITLEG: Readonly<Record<string, string>> = {
  AANGEVRAAGD: 'Begin met klaarzetten. Daarna kijkt een collega na wat er meegaat.',
  IN_VOORBEREIDING: 'Kijk per deel wat meegaat. U kunt meer achterhouden, met een reden. Wat de regel achterhoudt, blijft achter. Daarna kijkt een collega het na.',
  GECONTROLEERD: 'Een collega keek dit na. Geef het nu aan wie erom vroeg. Verandert het dossier, dan moet het opnieuw worden nagekeken.',
  VERSTREKT: 'Dit is gegeven. U kunt dezelfde uitdraai opnieuw maken zolang het dossier niet is veranderd.',
};

/** What can be done with this request now. */
export const Inzagestappen = ({ verzoek, persoonId, hash, teBeoordelen }: InzagestappenProps) => {
  const { id, versie, toestand, opsteller } = verzoek;
  const [weigert, zetWeigert] = useState(false);
  const { meld } = useStatus();
  const pdf = useDocument(DossieruitdraaiDocument);
  const voorbereiden = useOpdracht(InzageVoorbereidenDocument, { gelukt: () => meld('Het verzoek staat klaar om te bekijken.') });
  const controleren = useOpdracht(InzageControlerenDocument, { gelukt: () => meld('Nagekeken.') });
  const verstrekken = useOpdracht(InzageVerstrekkenDocument, { gelukt: () => void pdf.haal({ verzoekId: id }) });
  const intrekken = useOpdracht(InzageIntrekkenDocument, { gelukt: () => meld('Ingetrokken.') });
  const isZelf = opsteller?.id === persoonId;
  const isOpen = toestand === 'AANGEVRAAGD' || toestand === 'IN_VOORBEREIDING' || toestand === 'GECONTROLEERD';
  if (toestand === 'GEWEIGERD' || toestand === 'INGETROKKEN') return null;
  return (
    <Kaart titel="Wat kunt u nu doen?">
      <Stapel>
        <p>{toestand === null ? '' : UITLEG[toestand]}</p>
        {toestand === 'IN_VOORBEREIDING' && isZelf ? <Melding titel="Een collega kijkt het na">U hebt dit zelf klaargezet. Vraag het andere duolid om het na te kijken.</Melding> : null}
        <Rij>
          {toestand === 'AANGEVRAAGD' && inzagerechtVan(verzoek).mag ? (
            <Knop soort="primair" bezig={voorbereiden.bezig} onKlik={() => void voorbereiden.voerUit({ id, versie })}>
              Klaarzetten
            </Knop>
          ) : null}
          {toestand === 'IN_VOORBEREIDING' && !isZelf ? (
            <Knop soort="primair" bezig={controleren.bezig || hash === undefined} uitgeschakeld={teBeoordelen > 0} onKlik={() => void controleren.voerUit({ id, versie, inhoudhash: hash ?? '' })}>
              Nagekeken, dit kan mee
            </Knop>
          ) : null}
          {toestand === 'GECONTROLEERD' ? (
            <>
              <Knop soort="primair" icoon="download" bezig={verstrekken.bezig || pdf.bezig} onKlik={() => void verstrekken.voerUit({ id, versie })}>
                Verstrekken en PDF maken
              </Knop>
              <Knop bezig={voorbereiden.bezig} onKlik={() => void voorbereiden.voerUit({ id, versie })}>
                Terug naar klaarzetten
              </Knop>
            </>
          ) : null}
          {toestand === 'VERSTREKT' ? (
            <Knop icoon="download" bezig={pdf.bezig} onKlik={() => void pdf.haal({ verzoekId: id })}>
              PDF opnieuw maken
            </Knop>
          ) : null}
          {isOpen ? (
            <>
              <Knop soort="stil" onKlik={() => zetWeigert(true)}>
                Weigeren
              </Knop>
              <Knop soort="stil" bezig={intrekken.bezig} onKlik={() => void intrekken.voerUit({ id, versie })}>
                Ingetrokken door wie het vroeg
              </Knop>
            </>
          ) : null}
        </Rij>
        <Weigeringen van={[voorbereiden, controleren, verstrekken, intrekken]} />
        {pdf.fout ? (
          <Melding toon="acuut" rol="alert" titel="Geen PDF">
            {pdf.fout}
          </Melding>
        ) : null}
      </Stapel>
      <Dialoog titel="Verzoek weigeren" open={weigert} onSluit={() => zetWeigert(false)}>
        {weigert ? <WeigerFormulier verzoek={verzoek} klaar={() => zetWeigert(false)} /> : null}
      </Dialoog>
    </Kaart>
  );
};
