import { type invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, woordhulp } from '@bv/formulier';
import { Datumveld, Tekstveld, Tekstvlak, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';

export type Afspraakinvoer = z.input<typeof invoerschemas.afspraakVastleggen>;

/** If – then – by whom – who watches, in words of the family. */
export const Afspraakvelden = ({ van }: { van: Control<Afspraakinvoer> }) => (
  <>
    <Invoer van={van} naam="als">
      {(veld) => (
        <Tekstvlak label="Als" hint="Aan welk signaal merken jullie het?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />
      )}
    </Invoer>
    <Invoer van={van} naam="dan">
      {(veld) => <Tekstvlak label="Dan" hint="Wat gebeurt er dan?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />}
    </Invoer>
    <Veldrij>
      <Invoer van={van} naam="doorWie">{(veld) => <Tekstveld label="Door wie" verplicht {...veld} />}</Invoer>
      <Invoer van={van} naam="wieKijktMee">
        {(veld) => <Tekstveld label="Wie kijkt mee" hint="Iemand uit het netwerk, of uzelf" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Veldrij>
    <Veldrij>
      <Invoer van={van} naam="van">{(veld) => <Datumveld label="Vanaf" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      <Invoer van={van} naam="tot">
        {(veld) => <Datumveld label="Tot en met" hint="Daarna kijken jullie hoe het ging." verplicht={false} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
    </Veldrij>
  </>
);
