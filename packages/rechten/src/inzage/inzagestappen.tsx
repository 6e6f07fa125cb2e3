import { Inzageweigering, inzageweigeringNaam, invoerschemas } from '@bv/begrippen';
import { inzagerechtVan, nakijkerIn } from '@bv/beleid';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useDocument, useNavigate, useOpdracht, usePortaal } from '@bv/portal';
import { Dialoog, Kaart, Keuzerondjes, Knop, Melding, Rij, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useState } from 'react';
import { LatenNakijken } from './laten-nakijken.js';
import { Weigeringen } from './weigeringen.js';
import {
  DossieruitdraaiDocument, InzageControlerenDocument, InzageIntrekkenDocument, type InzageVeldenFragment, InzageVerstrekkenDocument, InzageVoorbereidenDocument, InzageWeigerenDocument,
} from '../gql/graphql.js';

export interface InzagestappenProps {
  casusId: string;
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

const UITLEG: Readonly<Record<string, string>> = {
  AANGEVRAAGD: 'Begin met klaarzetten. Daarna kijkt een collega na wat er meegaat.',
  IN_VOORBEREIDING: 'Kijk per deel wat meegaat. U kunt meer achterhouden, met een reden. Wat de regel achterhoudt, blijft achter. Daarna kijkt een collega het na.',
  GECONTROLEERD: 'Een collega keek dit na. Geef het nu aan wie erom vroeg. Verandert het dossier, dan moet het opnieuw worden nagekeken.',
  VERSTREKT: 'Dit is gegeven. U kunt dezelfde uitdraai opnieuw maken zolang het dossier niet is veranderd.',
};

/** What can be done with this request now. */
export const Inzagestappen = ({ casusId, verzoek, persoonId, hash, teBeoordelen }: InzagestappenProps) => {
  const { id, versie, toestand, opsteller, nakijker } = verzoek;
  const [weigert, zetWeigert] = useState(false);
  const { meld } = useStatus();
  const navigeer = useNavigate();
  const portaal = usePortaal();
  const pdf = useDocument(DossieruitdraaiDocument);
  const voorbereiden = useOpdracht(InzageVoorbereidenDocument, { gelukt: () => meld('Het verzoek staat klaar om te bekijken.') });
  // Who was asked along for this one check does not see the family any more.
  const isGast = nakijker?.id === persoonId && nakijkerIn(portaal) !== undefined;
  const controleren = useOpdracht(InzageControlerenDocument, {
    gelukt: () => {
      meld(isGast ? 'Nagekeken. Uw collega kan het dossier nu geven.' : 'Nagekeken.');
      if (isGast) void navigeer(`/${portaal}`);
    },
  });
  const verstrekken = useOpdracht(InzageVerstrekkenDocument, { gelukt: () => void pdf.haal({ verzoekId: id }) });
  const intrekken = useOpdracht(InzageIntrekkenDocument, { gelukt: () => meld('Ingetrokken.') });
  const isZelf = opsteller?.id === persoonId;
  const isOpen = toestand === 'AANGEVRAAGD' || toestand === 'IN_VOORBEREIDING' || toestand === 'GECONTROLEERD';
  if (toestand === 'GEWEIGERD' || toestand === 'INGETROKKEN') return null;
  return (
    <Kaart titel="Wat kunt u nu doen?">
      <Stapel>
        <p>{toestand === null ? '' : UITLEG[toestand]}</p>
        {toestand === 'IN_VOORBEREIDING' && isZelf ? <LatenNakijken casusId={casusId} verzoek={verzoek} persoonId={persoonId} teBeoordelen={teBeoordelen} /> : null}
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
