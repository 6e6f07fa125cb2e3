import { invoerschemas, LANGSTE_VERVANGING, plusDagen, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { HetDuoDocument, VervangersDocument, VervangingVastleggenDocument } from '../gql/graphql.js';
import { type Duocasus, duoleden } from './duocasus.js';

const Vervangformulier = ({ casus }: { casus: Duocasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { data } = useLezen(VervangersDocument, {});
  const leden = duoleden(casus);
  const stand = useInvoerformulier({
    schema: invoerschemas.vervangingVastleggen,
    document: VervangingVastleggenDocument,
    begin: { casusId, duolidId: '', vervangerId: '', tot: plusDagen(vandaag(), 7) },
    concept: { sleutel: `duo/gezin/${casusId}/vervanging`, titel: `Vervanging, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De vervanging is geregeld. De vervanger krijgt bericht.');
      void navigeer(`${basis}/duo`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Vervanging" knop="Vervanging vastleggen" terug={`${basis}/duo`}>
      <Invoer van={control} naam="duolidId">
        {(veld) => <Keuzerondjes label="Wie is er weg?" weergave="naast" verplicht opties={leden.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} {...veld} waarde={veld.waarde || null} />}
      </Invoer>
      <Invoer van={control} naam="vervangerId">
        {(veld) => (
          <Keuzelijst
            label="Wie vervangt?"
            hint="De vervanger ziet het hele dossier, tot en met de laatste dag."
            verplicht
            opties={(data?.partijen ?? []).filter(({ id }) => !leden.some((lid) => lid.id === id)).map(({ id, naam, functie }) => ({ waarde: id, tekst: functie === null ? naam : `${naam}, ${functie}` }))}
            {...veld}
            waarde={veld.waarde || null}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="tot">
        {(veld) => <Datumveld label="Tot en met" hint="Vanaf vandaag, hooguit zes weken." verplicht vanaf={vandaag()} tot={plusDagen(vandaag(), LANGSTE_VERVANGING)} {...veld} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** A colleague stands in for one of the two; the duo stays the duo (A22, A23). */
export const VervangingRegelen = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(HetDuoDocument, { id: casusId });
  return (
    <Dossierpagina titel="Vervanging regelen" inleiding="Het duo blijft het duo. De vervanger is overal zichtbaar als vervanger.">
      <CasusGelezen van={lezing} laadtekst="Duo laden">
        {(casus) =>
          duoleden(casus).length === 0 || !(magSchrijven('VEILIGHEID') || magSchrijven('OVERDRACHT')) ? (
            <LegeStaat soort="niet-zichtbaar" titel="U kunt hier nu geen vervanging regelen" actie={<Knoplink href={`${basis}/duo`}>Naar het duo</Knoplink>} />
          ) : (
            <Kaart>
              <Vervangformulier casus={casus} />
            </Kaart>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
