import { invoerschemas, type Plandeel, plusDagen, vandaag } from '@bv/begrippen';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useSearchParams } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { PlandoelenDocument, PlandoelVastleggenDocument } from '../gql/graphql.js';
import type { Doelencasus } from './doelenplan.js';
import { Doelvelden } from './doelvelden.js';
import { deelnaam, PLANPAD } from './plandelen.js';

// A quarter: long enough for help to begin, short enough to look back.
const TERUGKIJKEN = 91;

const Doelformulier = ({ casus, deel, risicoId }: { casus: Doelencasus; deel: Plandeel; risicoId: string | null }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/${PLANPAD[deel]}`;
  const risico = casus.risicos.find(({ id }) => id === risicoId);
  const stand = useInvoerformulier({
    schema: invoerschemas.plandoelVastleggen,
    document: PlandoelVastleggenDocument,
    begin: { casusId, deel, doel: '', wens: '', hulp: '', doorWie: '', risicoId: risico?.id ?? null, gezinslidId: risico?.betreft?.id ?? null, van: vandaag(), tot: plusDagen(vandaag(), TERUGKIJKEN) },
    concept: { sleutel: `duo/gezin/${casusId}/plandoel/nieuw/${deel}${risico ? `/${risico.id}` : ''}`, titel: `Nieuw doel, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het doel staat in het plan.');
      void navigeer(terug);
    },
  });
  return (
    <Invoerformulier van={stand} label="Doel" knop="Doel toevoegen" terug={terug}>
      <Doelvelden van={stand.formulier.control} casus={casus} deel={deel} />
    </Invoerformulier>
  );
};

export const DoelMaken = () => {
  const { casusId } = useDossier();
  const [adres] = useSearchParams();
  const deel: Plandeel = adres.get('deel') === 'TOEKOMST' ? 'TOEKOMST' : 'HULPVERLENING';
  const lezing = useLezen(PlandoelenDocument, { id: casusId });
  return (
    <Dossierpagina titel={`Doel toevoegen aan het ${deelnaam(deel)}`} inleiding="Maak het doel samen met wie het aangaat.">
      <CasusGelezen van={lezing} laadtekst="Plan laden">
        {(casus) => (
          <Kaart>
            <Doelformulier casus={casus} deel={deel} risicoId={adres.get('risico')} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
