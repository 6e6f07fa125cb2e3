import { Accorderingsoordeel, accorderingsoordeelNaam, invoerschemas, LENGTE, lidnaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, Knoplink, LegeStaat, Stapel, Tekstvlak, Verhaal, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { PlanakkoordVastleggenDocument, PlanversiesDocument, type PlanversiesQuery } from '../gql/graphql.js';

type Versiecasus = NonNullable<PlanversiesQuery['casus']>;

const Akkoordformulier = ({ versie, lid }: { versie: Versiecasus['planversies'][number]; lid: Versiecasus['gezinsleden'][number] }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/plan/versies/${versie.id}`;
  const eerder = versie.akkoorden.find(({ gezinslid }) => gezinslid?.id === lid.id);
  const stand = useInvoerformulier({
    schema: invoerschemas.planakkoordVastleggen,
    document: PlanakkoordVastleggenDocument,
    begin: { planversieId: versie.id, gezinslidId: lid.id, ...(eerder?.oordeel ? { oordeel: eerder.oordeel } : {}), eigenWoorden: eerder?.eigenWoorden ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/planversie/${versie.id}/${lid.id}`, titel: `Wat ${lidnaam(lid)} van het plan vindt` },
    gelukt: () => {
      meld(`De reactie van ${lidnaam(lid)} is vastgelegd.`);
      void navigeer(terug);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label={`Reactie van ${lidnaam(lid)}`} knop="Reactie bewaren" terug={terug}>
      <Invoer van={control} naam="oordeel">
        {(veld) => <Keuzerondjes label={`Wil ${lidnaam(lid)} het zo?`} hint="Alle drie de antwoorden zijn goed." weergave="naast" verplicht opties={opties(Accorderingsoordeel, accorderingsoordeelNaam)} {...veld} />}
      </Invoer>
      <Invoer van={control} naam="eigenWoorden">
        {(veld) => <Tekstvlak label={`In de eigen woorden van ${lidnaam(lid)}`} rijen={3} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** What one family member says of a version of the plan, also later than the day it was made. */
export const PlanakkoordVastleggen = () => {
  const { casusId, basis } = useDossier();
  const { versieId, lidId } = useParams();
  const lezing = useLezen(PlanversiesDocument, { id: casusId });
  return (
    <Dossierpagina titel="Reactie op het plan" inleiding="Lees het plan voor en vraag of diegene het zo wil.">
      <CasusGelezen van={lezing} laadtekst="Versie laden">
        {({ planversies, gezinsleden }) => {
          const versie = planversies.find(({ id }) => id === versieId);
          const lid = gezinsleden.find(({ id }) => id === lidId);
          if (!versie || !lid) return <LegeStaat titel="Deze versie is niet gevonden" actie={<Knoplink href={`${basis}/plan`}>Naar het plan</Knoplink>} />;
          return (
            <Kaart>
              <Stapel>
                <Verhaal>{versie.inhoud ?? ''}</Verhaal>
                <Akkoordformulier versie={versie} lid={lid} />
              </Stapel>
            </Kaart>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
