import { invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { SituatieVastleggenDocument } from '../gql/graphql.js';
import { Situatievelden } from './situatievelden.js';

export const SituatieVastleggen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.situatieVastleggen,
    document: SituatieVastleggenDocument,
    begin: { casusId, titel: '', wieDoetWatBijWie: '', laatstGebeurdOp: null, frequentie: '', gevolg: '' },
    concept: { sleutel: `duo/gezin/${casusId}/situatie/nieuw`, titel: `Nieuwe onveilige situatie, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De situatie is toegevoegd.');
      void navigeer(`${basis}/top-3`);
    },
  });
  return (
    <Dossierpagina titel="Onveilige situatie toevoegen" inleiding="Schrijf dit samen met het gezin op. De situatie komt onderaan; daarna zet u de drie onveiligste bovenaan.">
      <Kaart>
        <Invoerformulier van={stand} label="Onveilige situatie" knop="Situatie toevoegen" terug={`${basis}/top-3`}>
          <Situatievelden van={stand.formulier.control} />
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
