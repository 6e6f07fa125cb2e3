import type { Verklaringsoort } from '@bv/begrippen';
import { Tekstvlak, type veldbinding } from '@bv/ui';
import { woordhulp } from '@bv/formulier';
import { lengtehulp, RICHTLENGTE, tekstlabel } from './verklaringteksten.js';

export interface VerklaringtekstveldProps {
  soort: Verklaringsoort;
  veld: ReturnType<typeof veldbinding<string | undefined>>;
}

/** The statement itself: short, and without words that judge. An opinion is a quote, and a quote stays as it was said (C06). */
export const Verklaringtekstveld = ({ soort, veld }: VerklaringtekstveldProps) => {
  const tekst = veld.waarde ?? '';
  const hulp = soort === 'MENING_BETROKKENE' ? [] : [woordhulp(tekst), lengtehulp(tekst)].filter((zin) => zin !== undefined);
  return (
    <Tekstvlak
      label={tekstlabel[soort]}
      hint={soort === 'FEIT' ? `Eén korte bewering: wie deed wat, waar en wanneer? Meestal minder dan ${RICHTLENGTE} tekens.` : undefined}
      rijen={3}
      verhaal
      verplicht
      waarschuwing={hulp.length > 0 ? hulp.map((zin) => <p key={zin}>{zin}</p>) : undefined}
      {...veld}
      waarde={tekst}
    />
  );
};
