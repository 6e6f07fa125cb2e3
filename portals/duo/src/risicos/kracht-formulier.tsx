import { invoerschemas, lidnaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzelijst, Knoplink, LegeStaat, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import type { Control } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier, useWijzigformulier, woordhulp, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { KrachtVastleggenDocument, KrachtWijzigenDocument, RisicosDocument } from '../gql/graphql.js';
import type { Risicocasus } from './risicocasus.js';

interface Krachtwaarden {
  omschrijving?: string | undefined;
  bron?: string | null | undefined;
}

const Krachtvelden = ({ van }: { van: Control<Krachtwaarden> }) => (
  <>
    <Invoer van={van} naam="omschrijving">
      {(veld) => <Tekstvlak label="Wat gaat er goed, of wat helpt?" hint="Concreet, in woorden van het gezin." rijen={3} max={2000} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />}
    </Invoer>
    <Invoer van={van} naam="bron">{(veld) => <Tekstveld label="Van wie of waarvan weet u dit?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
  </>
);

const Nieuw = ({ casus: { gezinsleden } }: { casus: Risicocasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.krachtVastleggen,
    document: KrachtVastleggenDocument,
    begin: { casusId, vanId: null, omschrijving: '', bron: '' },
    concept: { sleutel: `duo/gezin/${casusId}/kracht/nieuw`, titel: 'Nieuwe kracht' },
    gelukt: () => {
      meld('De kracht is toegevoegd.');
      void navigeer(`${basis}/risicos`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Kracht" knop="Kracht toevoegen" terug={`${basis}/risicos`}>
      <Invoer van={control} naam="vanId">
        {(veld) => <Keuzelijst label="Van wie?" leegOptie="Het hele gezin" opties={gezinsleden.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }))} {...veld} waarde={veld.waarde || null} />}
      </Invoer>
      <Krachtvelden van={zelfdeVelden<Krachtwaarden>(control)} />
    </Invoerformulier>
  );
};

const Wijzigen = ({ kracht: { id, versie, omschrijving, bron } }: { kracht: Risicocasus['krachten'][number] }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.krachtWijzigen,
    document: KrachtWijzigenDocument,
    begin: { id, versie, omschrijving: omschrijving ?? '', bron: bron ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/kracht/${id}`, titel: 'Kracht' },
    gelukt: () => {
      meld('De wijziging is bewaard.');
      void navigeer(`${basis}/risicos`);
    },
  });
  return (
    <Wijzigformulier van={stand} velden={{ omschrijving: { label: 'Wat goed gaat' }, bron: { label: 'Bron' } }} label="Kracht" knop="Wijziging bewaren" terug={`${basis}/risicos`}>
      <Krachtvelden van={zelfdeVelden<Krachtwaarden>(stand.formulier.control)} />
    </Wijzigformulier>
  );
};

export const KrachtFormulier = () => {
  const { casusId, basis } = useDossier();
  const { krachtId } = useParams();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  return (
    <Dossierpagina titel={krachtId === undefined ? 'Kracht toevoegen' : 'Kracht wijzigen'} inleiding="Wat maakt dat het goed gaat, is net zo belangrijk als wat zorgen geeft.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => {
          if (krachtId === undefined) return <Kaart><Nieuw casus={casus} /></Kaart>;
          const kracht = casus.krachten.find(({ id }) => id === krachtId);
          return kracht ? <Kaart><Wijzigen kracht={kracht} /></Kaart> : <LegeStaat titel="Deze kracht is niet gevonden" actie={<Knoplink href={`${basis}/risicos`}>Naar de risico's</Knoplink>} />;
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
