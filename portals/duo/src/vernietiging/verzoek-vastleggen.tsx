import { invoerschemas, lidnaam, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Tekstvlak, useStatus, Vinkje } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VernietigingsverzoekenDocument, type VernietigingsverzoekenQuery, VernietigingsverzoekVastleggenDocument } from '../gql/graphql.js';

type Leden = NonNullable<VernietigingsverzoekenQuery['casus']>['gezinsleden'];

const Velden = ({ leden }: { leden: Leden }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.vernietigingsverzoekVastleggen,
    document: VernietigingsverzoekVastleggenDocument,
    begin: { casusId, voorId: '', vragerLidId: '', gevraagdOp: vandaag(), kindStemtIn: false, wens: '' },
    concept: { sleutel: `duo/gezin/${casusId}/vernietiging/nieuw`, titel: `Verzoek om vernietiging, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het verzoek is vastgelegd.');
      void navigeer(`${basis}/vernietiging`);
    },
  });
  const { control } = stand.formulier;
  const opties = leden.map((lid) => ({ waarde: lid.id, tekst: lid.leeftijd === null ? lidnaam(lid) : `${lidnaam(lid)}, ${lid.leeftijd} jaar` }));
  return (
    <Kaart>
      <Invoerformulier van={stand} label="Verzoek om vernietiging" knop="Verzoek vastleggen" terug={`${basis}/vernietiging`}>
        <Invoer van={control} naam="voorId">{(veld) => <Keuzelijst<string> label="Over wie gaat het?" opties={opties} {...veld} />}</Invoer>
        <Invoer van={control} naam="vragerLidId">
          {(veld) => <Keuzelijst<string> label="Wie vraagt het?" hint="Voor een kind onder de 12 vraagt een ouder. Van 12 tot 16 moet ook het kind het willen." leegOptie="De persoon zelf" opties={opties} {...veld} waarde={veld.waarde ?? null} />}
        </Invoer>
        <Invoer van={control} naam="kindStemtIn">{(veld) => <Vinkje label="Het kind wil dit zelf ook" {...veld} waarde={veld.waarde ?? false} />}</Invoer>
        <Invoer van={control} naam="gevraagdOp">{(veld) => <Datumveld label="Gevraagd op" {...veld} />}</Invoer>
        <Invoer van={control} naam="wens">{(veld) => <Tekstvlak label="Wat vraagt diegene?" verplicht={false} rijen={3} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

/** A request as it was asked; who may ask follows from the age. */
export const VerzoekVastleggen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(VernietigingsverzoekenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Verzoek om vernietiging vastleggen">
      <CasusGelezen van={lezing} laadtekst="Het gezin laden">
        {({ gezinsleden }) => <Velden leden={gezinsleden} />}
      </CasusGelezen>
    </Dossierpagina>
  );
};
