import { bevestiging, melderplekkenIn } from '@bv/begrippen';
import { Tekstplekken } from '@bv/ui';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { useMelding } from '../invoer/meldingkader.js';

export interface MelderplekkenProps {
  veld: string;
  tekst: string | null | undefined;
}

/** Under a text that the family reads: places that may betray a melder who stays secret, each to be changed or confirmed. */
export const Melderplekken = ({ veld, tekst }: MelderplekkenProps) => {
  const { formulier } = useMelding();
  const { control, setValue, getFieldState, trigger } = formulier;
  const [soort, melder, gezinsleden, bevestigd] = useWatch({ control, name: ['soort', 'melder', 'gezinsleden', 'bevestigdeMelderplekken'] });
  const bekeken = useDeferredValue(tekst ?? '');
  const plekken = melderplekkenIn(bekeken, { soort, melder, gezinsleden });
  const sleutel = (plek: string) => bevestiging(veld, { plek });
  return (
    <Tekstplekken
      veld={veld}
      tekst={bekeken}
      plekken={plekken}
      bevestigd={plekken.map(({ plek }) => plek).filter((plek) => bevestigd.includes(sleutel(plek)))}
      onWissel={(plek, isBevestigd) => {
        setValue('bevestigdeMelderplekken', isBevestigd ? [...bevestigd, sleutel(plek)] : bevestigd.filter((naam) => naam !== sleutel(plek)), { shouldDirty: true });
        if (getFieldState(veld as 'kern').invalid) void trigger(veld as 'kern');
      }}
      titel="Herkent het gezin hieraan de melder?"
      uitleg="Deze woorden staan ook bij de melder, en die blijft geheim. Schrijf het anders op, of zeg per plek dat het gezin de melder hier niet aan herkent."
      akkoord="Verraadt niemand"
      akkoordGezegd="verraadt niemand, zei u"
    />
  );
};
