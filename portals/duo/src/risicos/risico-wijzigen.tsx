import { type Aanwezigheid, aanwezigheidNaam, invoerschemas, lidnaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { RisicosDocument, RisicoWijzigenDocument } from '../gql/graphql.js';
import type { Risico } from './risicocasus.js';
import { Risicovelden, type Risicowaarden } from './risicovelden.js';

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  aanwezig: { label: 'Speelt dit', toon: (waarde) => (waarde ? aanwezigheidNaam[waarde as Aanwezigheid] : 'leeg') },
  toelichting: { label: 'Waaraan u dat merkt' },
  bron: { label: 'Bron' },
  bewaken: { label: 'In de gaten houden na afsluiten', toon: (waarde) => (waarde ? 'ja' : 'nee') },
};

const naamVan = ({ aspectNaam }: Risico): string => aspectNaam ?? 'Zorg';

const Wijzigvelden = ({ risico }: { risico: Risico }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { id, versie, aanwezig, toelichting, bron, bewaken } = risico;
  const terug = `${basis}/risicos`;
  const stand = useWijzigformulier({
    schema: invoerschemas.risicoWijzigen,
    document: RisicoWijzigenDocument,
    begin: { id, versie, ...(aanwezig === null ? {} : { aanwezig }), toelichting: toelichting ?? '', bron: bron ?? '', bewaken: bewaken ?? false },
    concept: { sleutel: `duo/gezin/${casusId}/risico/${id}`, titel: naamVan(risico) },
    gelukt: () => {
      meld('De wijziging is bewaard.');
      void navigeer(terug);
    },
  });
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label={naamVan(risico)} knop="Wijziging bewaren" terug={terug}>
      <Risicovelden van={zelfdeVelden<Risicowaarden>(stand.formulier.control)} />
    </Wijzigformulier>
  );
};

export const RisicoWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { risicoId } = useParams();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  return (
    <Dossierpagina titel="Risico wijzigen">
      <CasusGelezen van={lezing} laadtekst="Risico laden">
        {({ risicos }) => {
          const risico = risicos.find(({ id }) => id === risicoId);
          return risico ? (
            <Kaart titel={naamVan(risico)} actie={risico.betreft === null ? 'Het hele gezin' : lidnaam(risico.betreft)}>
              <Wijzigvelden risico={risico} />
            </Kaart>
          ) : (
            <LegeStaat titel="Dit risico is niet gevonden" actie={<Knoplink href={`${basis}/risicos`}>Naar de risico's</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
