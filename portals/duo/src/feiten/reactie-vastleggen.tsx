import { Accorderingsoordeel, accorderingsoordeelNaam, invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, Knoplink, LegeStaat, Stapel, Tekstvlak, Verhaal, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { lidnaam } from '../app/dossier/lidnaam.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { AccorderingVastleggenDocument, FeitenDocument } from '../gql/graphql.js';
import { type Lid, reactieVan, type Verklaring } from './feitencasus.js';
import { Feitherkomst } from './feitherkomst.js';

const Reactieformulier = ({ verklaring, lid }: { verklaring: Verklaring; lid: Lid }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const eerder = reactieVan(verklaring, lid.id);
  const terug = `${basis}/feiten/${verklaring.id}`;
  const stand = useInvoerformulier({
    schema: invoerschemas.accorderingVastleggen,
    document: AccorderingVastleggenDocument,
    begin: { verklaringId: verklaring.id, gezinslidId: lid.id, ...(eerder?.oordeel ? { oordeel: eerder.oordeel } : {}), eigenWoorden: eerder?.eigenWoorden ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/feit/${verklaring.id}/reactie/${lid.id}`, titel: `Reactie van ${lidnaam(lid)} op een feit` },
    gelukt: () => {
      meld(`De reactie van ${lidnaam(lid)} is vastgelegd.`);
      void navigeer(terug);
    },
  });
  const { control } = stand.formulier;
  const oordeel = useWatch({ control, name: 'oordeel' });
  return (
    <Invoerformulier van={stand} label={`Reactie van ${lidnaam(lid)}`} knop="Reactie bewaren" terug={terug}>
      <Invoer van={control} naam="oordeel">
        {(veld) => (
          <Keuzerondjes
            label={`Klopt dit volgens ${lidnaam(lid)}?`}
            hint="Alle drie de antwoorden zijn goed. Het dossier wordt er niet minder compleet van."
            weergave="naast"
            verplicht
            opties={opties(Accorderingsoordeel, accorderingsoordeelNaam)}
            {...veld}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="eigenWoorden">
        {(veld) => (
          <Tekstvlak
            label={`In de eigen woorden van ${lidnaam(lid)}`}
            hint="Schrijf op zoals het is gezegd. De Raad leest dit ongewijzigd."
            rijen={4}
            max={2000}
            verhaal
            verplicht={oordeel === 'AANVULLING'}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
    </Invoerformulier>
  );
};

/** What one family member says of one statement (N97). */
export const ReactieVastleggen = () => {
  const { casusId, basis } = useDossier();
  const { feitId, lidId } = useParams();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Reactie van het gezin" inleiding="Lees het feit voor en vraag of het klopt.">
      <CasusGelezen van={lezing} laadtekst="Feit laden">
        {({ verklaringen, gezinsleden }) => {
          const verklaring = verklaringen.find(({ id }) => id === feitId);
          const lid = gezinsleden.find(({ id }) => id === lidId);
          if (!verklaring || !lid) return <LegeStaat titel="Dit feit is niet gevonden" actie={<Knoplink href={`${basis}/feiten`}>Naar de feiten</Knoplink>} />;
          return (
            <Kaart>
              <Stapel>
                <Verhaal groot>{verklaring.tekst ?? ''}</Verhaal>
                <Feitherkomst verklaring={verklaring} />
                <Reactieformulier verklaring={verklaring} lid={lid} />
              </Stapel>
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
