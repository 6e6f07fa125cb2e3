import { Fase, faseNaam, Inzetmate, inzetmateNaam, invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzerondjes, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { HetDuoDocument, InzetVastleggenDocument } from '../gql/graphql.js';
import { type Duocasus, duoleden } from './duocasus.js';

const Inzetformulier = ({ casus }: { casus: Duocasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const leden = duoleden(casus);
  const verdeling = (fase: Fase) => leden.map(({ id }) => ({ partijId: id, mate: casus.inzet.find((regel) => regel.fase === fase && regel.partij?.id === id)?.mate ?? Inzetmate.SAMEN }));
  const stand = useInvoerformulier({
    schema: invoerschemas.inzetVastleggen,
    document: InzetVastleggenDocument,
    begin: { casusId, fase: casus.fase ?? 'DIRECTE_VEILIGHEID', leden: verdeling(casus.fase ?? 'DIRECTE_VEILIGHEID') },
    concept: { sleutel: `duo/gezin/${casusId}/inzet`, titel: `Wie doet wat, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De verdeling is vastgelegd.');
      void navigeer(`${basis}/duo`);
    },
  });
  const { control, setValue } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Wie doet wat" knop="Verdeling bewaren" terug={`${basis}/duo`}>
      <Invoer van={control} naam="fase">
        {(veld) => (
          <Keuzerondjes
            label="Voor welke fase?"
            verplicht
            opties={Object.values(Fase).map((fase) => ({ waarde: fase, tekst: fase === casus.fase ? `${faseNaam[fase]} (nu)` : faseNaam[fase] }))}
            {...veld}
            onWijzig={(fase) => {
              veld.onWijzig(fase);
              setValue('leden', verdeling(fase));
            }}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="leden">
        {({ waarde, onWijzig }) => (
          <fieldset className="bv-duo-groep">
            <legend>Hoeveel doet ieder?</legend>
            {leden.map(({ id, naam }) => (
              <Keuzerondjes
                key={id}
                naam={`inzet-${id}`}
                label={naam}
                weergave="naast"
                verplicht
                opties={opties(Inzetmate, inzetmateNaam)}
                waarde={waarde.find(({ partijId }) => partijId === id)?.mate ?? null}
                onWijzig={(mate) => onWijzig(waarde.map((regel) => (regel.partijId === id ? { ...regel, mate } : regel)))}
              />
            ))}
          </fieldset>
        )}
      </Invoer>
    </Invoerformulier>
  );
};

/** How the two divide a phase: the intensity may differ, both stay responsible (N46). */
export const InzetVerdelen = () => {
  const { casusId, basis } = useDossier();
  const lezing = useLezen(HetDuoDocument, { id: casusId });
  return (
    <Dossierpagina titel="Wie doet wat?" inleiding="De verdeling mag per fase anders zijn. Beiden blijven verantwoordelijk.">
      <CasusGelezen van={lezing} laadtekst="Duo laden">
        {(casus) =>
          duoleden(casus).length === 0 ? (
            <LegeStaat titel="Er is nu geen duo" actie={<Knoplink href={`${basis}/duo`}>Naar het duo</Knoplink>} />
          ) : (
            <Kaart>
              <Inzetformulier casus={casus} />
            </Kaart>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
