import { invoerschemas, vandaag } from '@bv/begrippen';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useSessie } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { ReflectiegesprekVastleggenDocument, ReflectiemensenDocument } from '../gql/graphql.js';
import { Reflectiegesprekvelden } from './reflectiegesprekvelden.js';

export const ReflectiegesprekVastleggen = () => {
  const { casusId, basis, casus } = useDossier();
  const { persoon } = useSessie();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const mensen = useLezen(ReflectiemensenDocument, {}).data?.partijen ?? [];
  const stand = useInvoerformulier({
    schema: invoerschemas.reflectiegesprekVastleggen,
    document: ReflectiegesprekVastleggenDocument,
    begin: { casusId, op: vandaag(), onderwerp: '', inbrengerId: persoon.id },
    concept: { sleutel: `duo/gezin/${casusId}/reflectie/gesprek`, titel: `Reflectiegesprek, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gesprek staat bij uw team.');
      void navigeer(`${basis}/reflectie`);
    },
  });
  return (
    <Dossierpagina titel="Reflectiegesprek" inleiding="Vijf vragen voor het team. Alleen uw team leest dit: niet de Raad, niet het wijkteam, niet Veilig Thuis, niet uw leidinggevende.">
      <Kaart>
        <Invoerformulier van={stand} label="Reflectiegesprek" knop="Gesprek bewaren" terug={`${basis}/reflectie`}>
          <Reflectiegesprekvelden control={stand.formulier.control} mensen={mensen} />
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
