import { invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { SituatiesDocument, SituatieVastleggenDocument } from '../gql/graphql.js';
import { geraakten, type Situatiecasus } from './situatiecasus.js';
import { Situatievelden } from './situatievelden.js';

const Situatieformulier = ({ leden }: { leden: Situatiecasus['gezinsleden'] }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.situatieVastleggen,
    document: SituatieVastleggenDocument,
    begin: { casusId, titel: '', wieDoetWatBijWie: '', laatstGebeurdOp: null, frequentie: '', gevolg: '', gevolgen: leden.map(({ id }) => ({ gezinslidId: id, tekst: '' })) },
    concept: { sleutel: `duo/gezin/${casusId}/situatie/nieuw`, titel: `Nieuwe onveilige situatie, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De situatie is toegevoegd.');
      void navigeer(`${basis}/top-3`);
    },
  });
  return (
    <Invoerformulier van={stand} label="Onveilige situatie" knop="Situatie toevoegen" terug={`${basis}/top-3`}>
      <Situatievelden van={stand.formulier.control} leden={leden} />
    </Invoerformulier>
  );
};

export const SituatieVastleggen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(SituatiesDocument, { id: casusId });
  return (
    <Dossierpagina titel="Onveilige situatie toevoegen" inleiding="Schrijf dit samen met het gezin op. De situatie komt onderaan; daarna zet u de drie onveiligste bovenaan.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {({ gezinsleden }) => (
          <Kaart>
            <Situatieformulier leden={geraakten(gezinsleden)} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
