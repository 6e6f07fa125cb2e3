import { Aanwezigheid, aanwezigheidNaam, invoerschemas, lidnaam } from '@bv/begrippen';
import { Keuzelijst, Keuzerondjes, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp } from '@bv/formulier';
import { InventarisatieAntwoordenDocument } from '../gql/graphql.js';
import type { Lijstaspect } from './lijst.js';
import type { Risicocasus } from './risicocasus.js';
import type { Antwoord } from './vergelijken.js';

type Antwoordinvoer = z.input<typeof invoerschemas.inventarisatieAntwoorden>;

export interface AntwoordformulierProps {
  inventarisatieId: string;
  aspect: Lijstaspect;
  leden: Risicocasus['gezinsleden'];
  /** What one answered before; without it a new answer. */
  antwoord: Antwoord | undefined;
  aanwezig: Aanwezigheid | null;
  terug: string;
  onKlaar: () => void;
}

/** What one of the duo concretely sees, of whom, and from whom they have it. */
export const Antwoordformulier = ({ inventarisatieId, aspect, leden, antwoord, aanwezig, terug, onKlaar }: AntwoordformulierProps) => {
  const { casusId } = useDossier();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.inventarisatieAntwoorden,
    document: InventarisatieAntwoordenDocument,
    begin: {
      inventarisatieId,
      aspect: aspect.code,
      ...(aanwezig === null ? {} : { aanwezig }),
      toelichting: antwoord?.toelichting ?? '',
      bron: antwoord?.bron ?? '',
      betreftId: antwoord?.betreft?.id ?? null,
    },
    concept: { sleutel: `duo/gezin/${casusId}/inventarisatie/${inventarisatieId}/${aspect.code}/${antwoord?.id ?? 'nieuw'}`, titel: `Mijn versie: ${aspect.naam}` },
    gelukt: () => {
      meld(`Bewaard: ${aspect.naam}.`);
      onKlaar();
    },
  });
  const { control } = stand.formulier;
  const { aanwezig: gekozen }: Partial<Antwoordinvoer> = useWatch({ control });
  return (
    <Invoerformulier van={stand} label={`Mijn antwoord: ${aspect.naam}`} knop="Bewaren" terug={terug} terugtekst="Later verder">
      <Invoer van={control} naam="aanwezig">{(veld) => <Keuzerondjes label="Speelt dit?" weergave="segmenten" verplicht opties={opties(Aanwezigheid, aanwezigheidNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="betreftId">
        {(veld) => (
          <Keuzelijst label="Over wie gaat het?" leegOptie="Het hele gezin" uitgeschakeld={antwoord !== undefined} opties={leden.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }))} {...veld} waarde={veld.waarde || null} />
        )}
      </Invoer>
      <Invoer van={control} naam="toelichting">
        {(veld) => (
          <Tekstvlak
            label="Waaraan merkt u dat?"
            hint="Concreet: wat zag of hoorde u, en wanneer?"
            rijen={2}
            max={2000}
            verplicht={gekozen === 'AANWEZIG'}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="bron">{(veld) => <Tekstveld label="Van wie of waarvan weet u dit?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </Invoerformulier>
  );
};
