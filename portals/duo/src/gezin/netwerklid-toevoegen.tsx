import { invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoerformulier, useInvoerformulier, zelfdeVelden } from '@bv/formulier';
import { NetwerklidVastleggenDocument } from '../gql/graphql.js';
import { Netwerkvelden, type Netwerkwaarden } from './netwerkvelden.js';

export const NetwerklidToevoegen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.netwerklidVastleggen,
    document: NetwerklidVastleggenDocument,
    begin: { casusId, naam: '', relatie: '', telefoon: '', rol: '', band: null },
    concept: { sleutel: `duo/gezin/${casusId}/netwerk/nieuw`, titel: `Iemand in het netwerk, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Toegevoegd aan het netwerk.');
      void navigeer(`${basis}/gezin`);
    },
  });
  return (
    <Dossierpagina titel="Iemand toevoegen aan het netwerk" inleiding="Wie staat om het gezin heen en kan meekijken of helpen? Vraag het aan het gezin.">
      <Kaart>
        <Invoerformulier van={stand} label="Netwerk" knop="Toevoegen" terug={`${basis}/gezin`}>
          <Netwerkvelden van={zelfdeVelden<Netwerkwaarden>(stand.formulier.control)} />
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
