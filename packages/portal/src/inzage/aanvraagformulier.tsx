import { plusDagen, vandaag } from '@bv/begrippen';
import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Bewaarstand, Datumveld, Formulier, Knop, Melding, Tekstvlak, Vinkjesgroep } from '@bv/ui';
import { useState } from 'react';
import { STORINGTEKST } from '../client/storing.js';
import { useConcept } from '../concept/use-concept.js';
import { ToegangVragenDocument, type WaaromQuery } from '../gql/graphql.js';
import type { Weigering } from '../opdracht/uitkomst.js';
import { useOpdracht } from '../opdracht/use-opdracht.js';
import { verzamelFouten } from '../opdracht/verzamel-fouten.js';
import { useLocation } from '../portaal/navigatie.js';

interface Aanvraag {
  labels: Gegevenscategorie[];
  motivering: string;
  tot: string | null;
}

/** Long enough for most work, short enough to think again. */
const GEWOON_DAGEN = 14;

const GEEN_DAG: Weigering = { code: 'VERPLICHT', veld: 'tot', tekst: 'Vul in tot en met welke dag.' };

export interface AanvraagformulierProps {
  uitleg: NonNullable<WaaromQuery['waarom']>;
  onGevraagd: () => void;
  onTerug: () => void;
}

/** Which data, what for, until when. The server checks; what it refuses stands at the field. */
export const Aanvraagformulier = ({ uitleg: { casusId, label, naam, aanTeVragen, laatsteDag }, onGevraagd, onTerug }: AanvraagformulierProps) => {
  const { pathname } = useLocation();
  const [aanvraag, zet] = useState<Aanvraag>({ labels: [label], motivering: '', tot: plusDagen(vandaag(), GEWOON_DAGEN) });
  const [poging, zetPoging] = useState(0);
  const concept = useConcept(`${pathname}#inzage-${casusId}-${label}`, aanvraag, { titel: `Inzage vragen: ${naam}`, herstel: zet });
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(ToegangVragenDocument, {
    gelukt: () => {
      void concept.wis();
      onGevraagd();
    },
  });
  // Half a date is no date for the server; the rest it checks itself.
  const mist = poging > 0 && aanvraag.tot === null ? [GEEN_DAG] : [];
  const alle = [...mist, ...weigeringen];
  const fout = (veld: string) => alle.find((weigering) => weigering.veld === veld)?.tekst;
  const verzend = async () => {
    zetPoging((eerder) => eerder + 1);
    if (aanvraag.tot !== null) await voerUit({ casusId, ...aanvraag, tot: aanvraag.tot });
  };
  return (
    <Formulier
      aria-label="Inzage aanvragen"
      onVerzenden={verzend}
      fouten={verzamelFouten({}, alle)}
      poging={poging}
      acties={
        <>
          <Knop type="submit" soort="primair" bezig={bezig}>
            Verzoek versturen
          </Knop>
          <Knop soort="stil" onKlik={onTerug}>
            Terug
          </Knop>
          <Bewaarstand stand={concept.stand} moment={concept.moment} />
        </>
      }
    >
      {storing ? (
        <Melding toon="acuut" rol="alert" titel="Nog niet verstuurd">
          {STORINGTEKST[storing]}
        </Melding>
      ) : null}
      <Vinkjesgroep<Gegevenscategorie>
        naam="labels"
        label="Wat wilt u zien?"
        hint="Vraag alleen wat u nodig hebt."
        waarde={aanvraag.labels}
        onWijzig={(gekozen) => zet((eerder) => ({ ...eerder, labels: gekozen }))}
        opties={aanTeVragen.map((ander) => ({ waarde: ander, tekst: labels[ander].naam, toelichting: labels[ander].omschrijving }))}
        fout={fout('labels')}
      />
      <Tekstvlak
        naam="motivering"
        label="Waarvoor hebt u dit nodig?"
        hint="De beslisser leest dit. Noem niet meer van het gezin dan nodig is."
        rijen={3}
        max={2000}
        waarde={aanvraag.motivering}
        onWijzig={(motivering) => zet((eerder) => ({ ...eerder, motivering }))}
        fout={fout('motivering')}
      />
      <Datumveld
        naam="tot"
        label="Tot en met welke dag?"
        hint="Daarna gaat het vanzelf weer dicht."
        vanaf={vandaag()}
        tot={laatsteDag}
        waarde={aanvraag.tot}
        onWijzig={(tot) => zet((eerder) => ({ ...eerder, tot }))}
        fout={fout('tot')}
      />
    </Formulier>
  );
};
