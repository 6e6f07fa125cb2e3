import { bevestiging, persoonsgegevenNaam, vindPersoonsgegevens } from '@bv/begrippen';
import { Stapel, Tekstplekken, Tekstvlak, type veldbinding } from '@bv/ui';
import { useDeferredValue, useMemo } from 'react';

export interface TekstZonderNamenProps extends ReturnType<typeof veldbinding<string | null | undefined>> {
  label: string;
  hint: string;
  rijen: number;
  max?: number;
  verplicht?: boolean;
  /** The confirmed places of all texts of this form. */
  bevestigd: readonly string[];
  onBevestigd: (plekken: string[]) => void;
}

/** A text that may name nobody: what seems to point to a person is shown at once, to be changed or to be confirmed per place. */
export const TekstZonderNamen = ({ bevestigd, onBevestigd, waarde, ...veld }: TekstZonderNamenProps) => {
  const tekst = waarde ?? '';
  // The looking may wait for the typing, never the other way round.
  const bekeken = useDeferredValue(tekst);
  const plekken = useMemo(() => vindPersoonsgegevens(bekeken).map(({ soort, ...plek }) => ({ ...plek, soort: persoonsgegevenNaam[soort] })), [bekeken]);
  const sleutel = (plek: string) => bevestiging(veld.naam, { plek });
  return (
    <Stapel ruimte="klein">
      <Tekstvlak {...veld} waarde={tekst} />
      <Tekstplekken
        veld={veld.naam}
        tekst={bekeken}
        plekken={plekken}
        bevestigd={plekken.map(({ plek }) => plek).filter((plek) => bevestigd.includes(sleutel(plek)))}
        onWissel={(plek, isBevestigd) => onBevestigd(isBevestigd ? [...bevestigd, sleutel(plek)] : bevestigd.filter((naam) => naam !== sleutel(plek)))}
        titel="Wijst dit naar iemand?"
        uitleg="Een vraag om advies noemt niemand. Schrijf het anders op (“de moeder”, “een kind van 8”), of zeg per plek dat het geen persoonsgegeven is."
        akkoord="Geen persoonsgegeven"
        akkoordGezegd="geen persoonsgegeven, zei u"
      />
    </Stapel>
  );
};
