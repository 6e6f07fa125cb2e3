import { Aanvullingsoort, aanvullingsoortNaam, Dossieronderdeel, dossieronderdeelNaam, invoerschemas, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, LegeStaat, Tekstvlak, useStatus } from '@bv/ui';
import { AanvullersDocument, type AanvullersQuery, AanvullingVastleggenDocument } from '../gql/graphql.js';

type Lid = NonNullable<AanvullersQuery['casus']>['gezinsleden'][number];

const UITLEG: Readonly<Record<Aanvullingsoort, string>> = {
  AANVULLING: 'Er ontbreekt iets.',
  CORRECTIE: 'Er staat iets dat niet klopt.',
  VERKLARING: 'Het gezinslid wil zelf iets zeggen.',
};
const SOORTEN = Object.values(Aanvullingsoort).map((waarde) => ({ waarde, tekst: aanvullingsoortNaam[waarde], toelichting: UITLEG[waarde] }));

const isOnderdeel = (woord: string): woord is Dossieronderdeel => Object.hasOwn(Dossieronderdeel, woord);

interface FormulierProps {
  casusId: string;
  onderdeel: Dossieronderdeel;
  onderdeelId: string;
  leden: readonly Lid[];
  terug: string;
}

const Aanvullingformulier = ({ casusId, onderdeel, onderdeelId, leden, terug }: FormulierProps) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.aanvullingVastleggen,
    document: AanvullingVastleggenDocument,
    begin: { casusId, onderdeel, onderdeelId, tekst: '', gegevenOp: vandaag() },
    concept: { sleutel: `gezin/${casusId}/aanvulling/${onderdeel}/${onderdeelId}`, titel: `Aanvulling bij ${dossieronderdeelNaam[onderdeel].toLowerCase()}` },
    gelukt: () => {
      meld('De aanvulling staat in het dossier. De tekst zelf is niet veranderd.');
      void navigeer(-1);
    },
  });
  const { control } = stand.formulier;
  return (
    <Kaart titel={`Bij: ${dossieronderdeelNaam[onderdeel].toLowerCase()}`}>
      <Invoerformulier van={stand} label="Aanvulling van het gezin" knop="Aanvulling bewaren" terug={terug}>
        <Invoer van={control} naam="vanId">
          {(veld) => <Keuzelijst label="Wie zegt dit?" verplicht opties={leden.map(({ id, voornamen, achternaam }) => ({ waarde: id, tekst: [voornamen, achternaam].filter(Boolean).join(' ') }))} {...veld} />}
        </Invoer>
        <Invoer van={control} naam="soort">{(veld) => <Keuzerondjes label="Wat is het?" verplicht opties={SOORTEN} {...veld} />}</Invoer>
        <Invoer van={control} naam="tekst">
          {(veld) => <Tekstvlak label="In de eigen woorden" hint="Schrijf op wat het gezinslid zegt, zonder iets te veranderen." rijen={5} verhaal verplicht {...veld} />}
        </Invoer>
        <Invoer van={control} naam="gegevenOp">{(veld) => <Datumveld label="Op welke dag" verplicht {...veld} />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

/** A statement or correction of a family member beside one record. The record stays as it is. */
export const AanvullingToevoegen = ({ basis }: { basis: string }) => {
  const { casusId = '', onderdeel = '', onderdeelId = '' } = useParams();
  const lezing = useLezen(AanvullersDocument, { casusId });
  if (!isOnderdeel(onderdeel)) return <LegeStaat soort="niet-zichtbaar" titel="Dit onderdeel bestaat niet" />;
  return (
    <Gelezen van={lezing} laadtekst="Formulier laden">
      {({ casus }) => (casus ? <Aanvullingformulier casusId={casusId} onderdeel={onderdeel} onderdeelId={onderdeelId} leden={casus.gezinsleden} terug={basis} /> : null)}
    </Gelezen>
  );
};

export const AANVULLING_INLEIDING = 'Een gezinslid mag bij elk deel van het dossier iets laten zetten. De tekst zelf verandert niet. Wie het deel ziet, ziet de aanvulling ook.';
