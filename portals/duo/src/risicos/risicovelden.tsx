import { Aanwezigheid, aanwezigheidNaam } from '@bv/begrippen';
import { Keuzerondjes, Tekstveld, Tekstvlak, Vinkje } from '@bv/ui';
import { type Control, useWatch } from 'react-hook-form';
import { Invoer, opties, woordhulp } from '@bv/formulier';

export interface Risicowaarden {
  aanwezig?: Aanwezigheid | undefined;
  toelichting?: string | null | undefined;
  bron?: string | null | undefined;
  bewaken?: boolean | null | undefined;
}

/** Present, not present or unknown, with what one concretely notices: the same for a new risk and a changed one. */
export const Risicovelden = ({ van }: { van: Control<Risicowaarden> }) => {
  const aanwezig = useWatch({ control: van, name: 'aanwezig' });
  return (
    <>
      <Invoer van={van} naam="aanwezig">
        {(veld) => <Keuzerondjes label="Speelt dit?" weergave="naast" verplicht opties={opties(Aanwezigheid, aanwezigheidNaam)} {...veld} />}
      </Invoer>
      <Invoer van={van} naam="toelichting">
        {(veld) => (
          <Tekstvlak
            label="Waaraan merkt u dat?"
            hint="Concreet: wat zag of hoorde u, wanneer, van wie? Schrijf ook op wat juist goed gaat."
            rijen={3}
            max={2000}
            verplicht={aanwezig === 'AANWEZIG'}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
      <Invoer van={van} naam="bron">{(veld) => <Tekstveld label="Van wie of waarvan weet u dit?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={van} naam="bewaken">
        {(veld) => (
          <Vinkje
            label="In de gaten houden na afsluiten"
            hint="Het wijkteam ziet deze zorg op het overdrachtsblad en daarna. Zonder vinkje blijft de zorg bij het duo."
            {...veld}
            waarde={veld.waarde ?? false}
          />
        )}
      </Invoer>
    </>
  );
};
