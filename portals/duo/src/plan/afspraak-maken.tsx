import { invoerschemas, vandaag } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { AfspraakVastleggenDocument } from '../gql/graphql.js';
import { Afspraakvelden } from './afspraakvelden.js';
import { Voorbeelden } from './voorbeelden.js';

export const AfspraakMaken = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.afspraakVastleggen,
    document: AfspraakVastleggenDocument,
    begin: { casusId, als: '', dan: '', doorWie: '', wieKijktMee: '', van: vandaag(), tot: null, looptDoor: false, signaal: '', vervolgstap: '', wieHoort: '' },
    concept: { sleutel: `duo/gezin/${casusId}/afspraak/nieuw`, titel: `Nieuwe afspraak, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De afspraak is toegevoegd.');
      void navigeer(`${basis}/plan`);
    },
  });
  return (
    <Dossierpagina titel="Afspraak toevoegen" inleiding="Maak de afspraak met het gezin, in hun woorden.">
      <Kaart>
        <Invoerformulier van={stand} label="Afspraak" knop="Afspraak toevoegen" terug={`${basis}/plan`}>
          <Voorbeelden
            onKies={({ als, dan }) => {
              stand.formulier.setValue('als', als, { shouldDirty: true });
              stand.formulier.setValue('dan', dan, { shouldDirty: true });
              stand.formulier.setFocus('als');
            }}
          />
          <Afspraakvelden van={stand.formulier.control} />
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
