import { invoerschemas, LENGTE, Toestemming, toestemmingNaam, vandaag } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, opties, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { BeschermingstafelsDocument, TafeltoestemmingVastleggenDocument } from '../gql/graphql.js';
import { type Deelnemer, deelnemernaam, isVanGezin } from './tafelgegevens.js';

const Formulier = ({ deelnemer }: { deelnemer: Deelnemer }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { id, versie, toestemming, gevraagdOp, grond } = deelnemer;
  const stand = useInvoerformulier({
    schema: invoerschemas.tafeltoestemmingVastleggen,
    document: TafeltoestemmingVastleggenDocument,
    begin: { id, versie, ...(toestemming === null ? {} : { toestemming }), gevraagdOp: gevraagdOp ?? vandaag(), grond: grond ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/beschermingstafel/toestemming/${id}`, titel: `Toestemming van ${deelnemernaam(deelnemer)}` },
    gelukt: () => {
      meld('Het antwoord is vastgelegd.');
      void navigeer(`${basis}/beschermingstafel`);
    },
  });
  const { control } = stand.formulier;
  const { toestemming: gekozen }: Partial<z.input<typeof invoerschemas.tafeltoestemmingVastleggen>> = useWatch({ control });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Toestemming" knop="Bewaren" terug={`${basis}/beschermingstafel`}>
      <Besluitconflict van={stand} wat="Dit antwoord" />
      <Invoer van={control} naam="toestemming">
        {(veld) => <Keuzerondjes label={`Vindt ${deelnemernaam(deelnemer)} het goed dat wij er aan deze tafel over praten?`} verplicht opties={opties(Toestemming, toestemmingNaam)} {...veld} />}
      </Invoer>
      <Invoer van={control} naam="gevraagdOp">{(veld) => <Datumveld label="Wanneer vroeg u het?" verplicht tot={vandaag()} {...veld} waarde={veld.waarde || null} />}</Invoer>
      {gekozen === undefined || gekozen === 'JA' ? null : (
        <Invoer van={control} naam="grond">
          {(veld) => <Tekstvlak label="Wat deelt u dan wel, en waarom mag dat?" hint="Niet meer dan nodig is. Deelt u niets over deze persoon, schrijf dat dan op." rijen={3} max={LENGTE.ALINEA} verplicht {...veld} waarde={veld.waarde ?? ''} />}
        </Invoer>
      )}
    </Invoerformulier>
  );
};

/** Of one person, for this one meeting. */
export const ToestemmingVastleggen = () => {
  const { casusId, basis } = useDossier();
  const { tafelId, deelnemerId } = useParams();
  const lezing = useLezen(BeschermingstafelsDocument, { id: casusId });
  return (
    <Dossierpagina titel="Toestemming vragen" inleiding="Het antwoord geldt alleen voor deze beschermingstafel. Bij een volgende vraagt u het opnieuw.">
      <CasusGelezen van={lezing} laadtekst="Beschermingstafel laden">
        {({ beschermingstafels }) => {
          const deelnemer = beschermingstafels.find(({ id, toestand }) => id === tafelId && toestand === 'GEPLAND')?.deelnemers.find((wie) => wie.id === deelnemerId && isVanGezin(wie));
          return deelnemer ? (
            <Kaart titel={deelnemernaam(deelnemer)}>
              <Formulier deelnemer={deelnemer} />
            </Kaart>
          ) : (
            <LegeStaat titel="Dit antwoord kunt u nu niet vastleggen" actie={<Knoplink href={`${basis}/beschermingstafel`}>Naar de beschermingstafel</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
