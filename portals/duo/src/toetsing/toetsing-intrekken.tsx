import { invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { ToetsingenDocument, ToetsingIntrekkenDocument } from '../gql/graphql.js';
import { loopt, type Toetsing } from './toetsingsgegevens.js';

const Intrekformulier = ({ toetsing: { id, versie, nummer } }: { toetsing: Toetsing }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/toetsing`;
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsingIntrekken,
    document: ToetsingIntrekkenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `duo/gezin/${casusId}/toetsing/${id}/intrekken`, titel: `Toetsing ${nummer ?? ''} intrekken` },
    gelukt: () => {
      meld('De toetsing is ingetrokken.');
      void navigeer(terug);
    },
  });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Toetsing intrekken" knop="Toetsing intrekken" terug={terug} terugtekst="Niet intrekken">
      <Besluitconflict van={stand} wat="De toetsing" />
      <Invoer van={stand.formulier.control} naam="reden">
        {(veld) => <Tekstvlak label="Waarom trekt u de toetsing in?" hint="De toetser leest dit." rijen={4} max={2000} verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

export const ToetsingIntrekken = () => {
  const { casusId, basis } = useDossier();
  const { toetsingId } = useParams();
  const lezing = useLezen(ToetsingenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Toetsing intrekken">
      <CasusGelezen van={lezing} laadtekst="Toetsing laden">
        {({ toetsingen }) => {
          const toetsing = toetsingen.find(({ id }) => id === toetsingId);
          if (!toetsing || !loopt(toetsing)) {
            return (
              <LegeStaat titel="Deze toetsing kunt u niet intrekken" actie={<Knoplink href={`${basis}/toetsing`}>Naar de toetsing</Knoplink>}>
                Zij is al gedeeld of ingetrokken.
              </LegeStaat>
            );
          }
          return (
            <Kaart titel={`Toetsing ${toetsing.nummer ?? ''}`}>
              <Stapel>
                <p>De Raad stopt met deze toetsing. De toetser ziet het vastgezette dossier dan niet meer. U kunt later een nieuwe toetsing aanvragen.</p>
                <Intrekformulier toetsing={toetsing} />
              </Stapel>
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
