import { invoerschemas, vandaag } from '@bv/begrippen';
import { useNavigate, useParams } from '@bv/portal';
import { Datumveld, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { z } from 'zod';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { GezagBeeindigenDocument, VerblijfBeeindigenDocument } from '../gql/graphql.js';
import { adrestekst, gezagtekst } from './lidregels.js';
import { Lidpagina } from './lidpagina.js';

interface Beeindigbaar {
  readonly id: string;
  readonly versie: number;
}

type Einde = z.output<typeof invoerschemas.verblijfBeeindigen>;

interface EindeformulierProps<Data extends object> {
  rij: Beeindigbaar;
  wat: string;
  document: TypedDocumentNode<Data, { invoer: Einde; sleutel: string }>;
}

const Eindeformulier = <Data extends object>({ rij, wat, document }: EindeformulierProps<Data>) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.verblijfBeeindigen,
    document,
    begin: { id: rij.id, versie: rij.versie, tot: vandaag() },
    concept: { sleutel: `duo/gezin/${casusId}/einde/${rij.id}`, titel: wat },
    gelukt: () => {
      meld('De einddatum is bewaard.');
      void navigeer(`${basis}/gezin`);
    },
  });
  return (
    <Invoerformulier van={stand} label={wat} knop="Bewaren" terug={`${basis}/gezin`}>
      <p>{wat}</p>
      <Invoer van={stand.formulier.control} naam="tot">{(veld) => <Datumveld label="Tot wanneer" verplicht {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

const NietGevonden = () => {
  const { basis } = useDossier();
  return <LegeStaat titel="Dit is niet gevonden" actie={<Knoplink href={`${basis}/gezin`}>Naar gezin en netwerk</Knoplink>} />;
};

/** What ends stays readable with the period in which it was so. */
export const VerblijfBeeindigen = () => {
  const { rijId } = useParams();
  return (
    <Lidpagina titel="Woont hier niet meer" inleiding="Het adres blijft te lezen bij eerdere adressen.">
      {({ adressen }) => {
        const adres = adressen.find(({ id }) => id === rijId);
        return adres ? <Eindeformulier rij={adres} wat={adrestekst(adres)} document={VerblijfBeeindigenDocument} /> : <NietGevonden />;
      }}
    </Lidpagina>
  );
};

export const GezagBeeindigen = () => {
  const { rijId } = useParams();
  return (
    <Lidpagina titel="Heeft geen gezag meer" inleiding="Wie eerder het gezag had, blijft te lezen.">
      {({ gezag }) => {
        const rij = gezag.find(({ id }) => id === rijId);
        return rij ? <Eindeformulier rij={rij} wat={gezagtekst(rij)} document={GezagBeeindigenDocument} /> : <NietGevonden />;
      }}
    </Lidpagina>
  );
};
