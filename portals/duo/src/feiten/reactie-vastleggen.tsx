import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { FeitenDocument } from '../gql/graphql.js';
import { Feitherkomst } from './feitherkomst.js';
import { Reactieformulier } from './reactieformulier.js';

/** What one family member says of one statement (N97). */
export const ReactieVastleggen = () => {
  const { casusId, basis } = useDossier();
  const { feitId, lidId } = useParams();
  const navigeer = useNavigate();
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
                <Reactieformulier verklaring={verklaring} lid={lid} terug={`${basis}/feiten/${verklaring.id}`} gelukt={() => void navigeer(`${basis}/feiten/${verklaring.id}`)} />
              </Stapel>
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
