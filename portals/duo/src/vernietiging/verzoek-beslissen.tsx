import { invoerschemas, Vernietigingsbesluit } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, LegeStaat, Melding, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VernietigingsverzoekBeslissenDocument, VernietigingsverzoekenDocument } from '../gql/graphql.js';

const BESLUITEN = [
  { waarde: Vernietigingsbesluit.TOEGEWEZEN, tekst: 'Toewijzen', toelichting: 'De gegevens van deze persoon gaan weg. Dat is niet terug te draaien.' },
  { waarde: Vernietigingsbesluit.GEWEIGERD, tekst: 'Weigeren', toelichting: 'Bewaren is van groot belang voor iemand anders. Noem dat belang.' },
];

const Velden = ({ id, versie }: { id: string; versie: number }) => {
  const { basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.vernietigingsverzoekBeslissen,
    document: VernietigingsverzoekBeslissenDocument,
    begin: { id, versie, motivering: '' },
    concept: { sleutel: `duo/vernietiging/${id}/besluit`, titel: 'Besluit over vernietiging' },
    gelukt: () => {
      meld('Uw besluit is vastgelegd.');
      void navigeer(`${basis}/vernietiging`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Kaart>
      <Invoerformulier van={stand} label="Besluit" knop="Besluit vastleggen" terug={`${basis}/vernietiging`}>
        <Invoer van={control} naam="besluit">{(veld) => <Keuzerondjes label="Uw besluit" opties={BESLUITEN} {...veld} />}</Invoer>
        <Invoer van={control} naam="motivering">{(veld) => <Tekstvlak label="Motivering" hint="Deze persoon krijgt dit te lezen." rijen={5} {...veld} />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

/** A decision with a motivation, per person. What goes and what stays is said before. */
export const VerzoekBeslissen = () => {
  const { casusId } = useDossier();
  const { verzoekId } = useParams();
  const lezing = useLezen(VernietigingsverzoekenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Beslissen over vernietiging">
      <CasusGelezen van={lezing} laadtekst="Het verzoek laden">
        {({ vernietigingsverzoeken }) => {
          const verzoek = vernietigingsverzoeken.find(({ id, besluit }) => id === verzoekId && besluit === null);
          if (!verzoek) return <LegeStaat soort="geen-resultaat" titel="Geen open verzoek">Over dit verzoek is al besloten, of het is er niet.</LegeStaat>;
          return (
            <Stapel>
              <Melding titel="Wat gaat weg en wat blijft">
                Weg gaan naam, geboortedag, nummers, adres, bijzonderheden, eigen reacties, cijfers, zorgen en aanvullingen van deze persoon. Feiten en verslagen over anderen blijven, zonder
                verwijzing. Waarom werkers om meer inzage vroegen, wordt leeggemaakt. Staat de naam in een vrije tekst, pas die tekst dan eerst zelf aan. Wat bij een toetsing of overdracht is vastgezet, blijft zoals het was.
              </Melding>
              <Velden id={verzoek.id} versie={verzoek.versie} />
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
