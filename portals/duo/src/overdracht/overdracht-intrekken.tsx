import { invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { OverdrachtenDocument, OverdrachtIntrekkenDocument } from '../gql/graphql.js';
import type { Overdracht } from './overdrachtsgegevens.js';

const Intrekformulier = ({ overdracht: { id, versie } }: { overdracht: Overdracht }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/overdracht`;
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtIntrekken,
    document: OverdrachtIntrekkenDocument,
    begin: { id, versie, reden: '' },
    concept: { sleutel: `duo/gezin/${casusId}/overdracht/${id}/intrekken`, titel: `Overdracht intrekken, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het aanbod is ingetrokken.');
      void navigeer(terug);
    },
  });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Aanbod intrekken" knop="Aanbod intrekken" terug={terug} terugtekst="Niet intrekken">
      <Besluitconflict van={stand} wat="De overdracht" />
      <Invoer van={stand.formulier.control} naam="reden">
        {(veld) => <Tekstvlak label="Waarom trekt u het aanbod in?" hint="Het wijkteam krijgt bericht dat het aanbod weg is, zonder deze tekst." rijen={3} max={2000} verplicht {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

export const OverdrachtIntrekken = () => {
  const { casusId, basis } = useDossier();
  const { overdrachtId } = useParams();
  const lezing = useLezen(OverdrachtenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Aanbod intrekken">
      <CasusGelezen van={lezing} laadtekst="Overdracht laden">
        {({ overdrachten }) => {
          const overdracht = overdrachten.find(({ id }) => id === overdrachtId);
          if (overdracht?.toestand !== 'AANGEBODEN') {
            return (
              <LegeStaat titel="Dit aanbod kunt u niet meer intrekken" actie={<Knoplink href={`${basis}/overdracht`}>Naar de overdracht</Knoplink>}>
                Er is al op geantwoord, of het is al ingetrokken.
              </LegeStaat>
            );
          }
          return (
            <Kaart titel={overdracht.naar?.naam ?? 'Wijkteam'}>
              <Stapel>
                <p>Het wijkteam ziet het blad daarna niet meer. Het gezin blijft bij u.</p>
                <Intrekformulier overdracht={overdracht} />
              </Stapel>
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
