import { invoerschemas, vandaag } from '@bv/begrippen';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useSearchParams, useSessie } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { HulpinzettenDocument, HulpinzetVastleggenDocument } from '../gql/graphql.js';
import type { Hulpcasus } from './hulpcasus.js';
import { Hulpvelden } from './hulpvelden.js';

const Inzetformulier = ({ casus, isVanDuo }: { casus: Hulpcasus; isVanDuo: boolean }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { persoon } = useSessie();
  const stand = useInvoerformulier({
    schema: invoerschemas.hulpinzetVastleggen,
    document: HulpinzetVastleggenDocument,
    begin: { casusId, uitvoering: isVanDuo ? 'ZELF' : 'ANDER', uitvoerder: isVanDuo ? persoon.naam : '', omschrijving: '', motief: '', voorId: null, afspraakId: null, sinds: vandaag(), klaarVoor: null },
    concept: { sleutel: `duo/gezin/${casusId}/hulp/nieuw/${isVanDuo ? 'duo' : 'ander'}`, titel: `${isVanDuo ? 'Nieuwe actie' : 'Nieuwe hulp'}, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld(isVanDuo ? 'De actie is vastgelegd.' : 'De hulp is vastgelegd.');
      void navigeer(`${basis}/hulp`);
    },
  });
  return (
    <Invoerformulier van={stand} label={isVanDuo ? 'Actie' : 'Hulp'} knop={isVanDuo ? 'Actie bewaren' : 'Hulp bewaren'} terug={`${basis}/hulp`}>
      <Hulpvelden van={stand.formulier.control} casus={casus} isVanDuo={isVanDuo} />
    </Invoerformulier>
  );
};

/** An action of the duo, or help of somebody else: the same few fields, and a reason when one wants to give it. */
export const HulpInzetten = () => {
  const { casusId } = useDossier();
  const [adres] = useSearchParams();
  const isVanDuo = adres.get('wie') !== 'ANDER';
  const lezing = useLezen(HulpinzettenDocument, { id: casusId });
  return (
    <Dossierpagina titel={isVanDuo ? 'Actie van het duo' : 'Hulp inzetten'} inleiding={isVanDuo ? 'Iets praktisch dat u zelf regelt.' : 'Hulp die een ander geeft.'}>
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Kaart>
            <Inzetformulier key={isVanDuo ? 'duo' : 'ander'} casus={casus} isVanDuo={isVanDuo} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
