import { invoerschemas, lidnaam } from '@bv/begrippen';
import { Keuzelijst, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Invoer, Invoerformulier, useInvoerformulier, zelfdeVelden } from '@bv/formulier';
import { RisicoVastleggenDocument } from '../gql/graphql.js';
import type { Lijstaspect } from './lijst.js';
import type { Risicocasus } from './risicocasus.js';
import { Risicovelden, type Risicowaarden } from './risicovelden.js';

export interface RisicoformulierProps {
  casus: Risicocasus;
  aspect: Lijstaspect;
  knop: string;
  terug: string;
  onBewaard: () => void;
}

/** A new answer on one aspect. */
export const Risicoformulier = ({ casus: { nummer, gezinsleden }, aspect, knop, terug, onBewaard }: RisicoformulierProps) => {
  const { casusId } = useDossier();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.risicoVastleggen,
    document: RisicoVastleggenDocument,
    begin: { casusId, aspect: aspect.code, toelichting: '', bron: '', bewaken: false, betreftId: null },
    concept: { sleutel: `duo/gezin/${casusId}/risico/nieuw/${aspect.code}`, titel: `${aspect.naam}, ${nummer ?? ''}` },
    gelukt: () => {
      meld(`Bewaard: ${aspect.naam}.`);
      onBewaard();
    },
  });
  return (
    <Invoerformulier van={stand} label={aspect.naam} knop={knop} terug={terug} terugtekst="Later verder">
      <Invoer van={stand.formulier.control} naam="betreftId">
        {(veld) => (
          <Keuzelijst
            label="Over wie gaat het?"
            leegOptie="Het hele gezin"
            opties={gezinsleden.map((lid) => ({ waarde: lid.id, tekst: lid.leeftijd === null ? lidnaam(lid) : `${lidnaam(lid)} (${lid.leeftijd})` }))}
            {...veld}
            waarde={veld.waarde || null}
          />
        )}
      </Invoer>
      <Risicovelden van={zelfdeVelden<Risicowaarden>(stand.formulier.control)} />
    </Invoerformulier>
  );
};
