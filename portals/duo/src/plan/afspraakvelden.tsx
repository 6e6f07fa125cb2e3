import { type invoerschemas, LENGTE } from '@bv/begrippen';
import { Datumveld, Tekstvlak, Tekstveld, Uitklap, Veldrij, Vinkje } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { Invoer, woordhulp } from '@bv/formulier';

export type Afspraakinvoer = z.input<typeof invoerschemas.afspraakVastleggen>;

/** If – then – by whom – who watches: an agreement that somebody can keep, and that others can see being kept. */
export const Afspraakvelden = ({ van, isOpen = false }: { van: Control<Afspraakinvoer>; isOpen?: boolean }) => (
  <>
    <Invoer van={van} naam="als">
      {(veld) => (
        <Tekstvlak label="Als" hint="Aan welk signaal merken jullie het? Bijvoorbeeld: als Mark zijn stem verheft" rijen={2} max={LENGTE.ALINEA} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />
      )}
    </Invoer>
    <Invoer van={van} naam="dan">
      {(veld) => (
        <Tekstvlak label="Dan" hint="Wat gebeurt er dan? Bijvoorbeeld: dan loopt Mark een rondje om het blok" rijen={2} max={LENGTE.ALINEA} verhaal verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />
      )}
    </Invoer>
    <Veldrij>
      <Invoer van={van} naam="doorWie">{(veld) => <Tekstveld label="Door wie" verplicht {...veld} />}</Invoer>
      <Invoer van={van} naam="wieKijktMee">
        {(veld) => <Tekstveld label="Wie kijkt mee" hint="Iemand uit het netwerk of een hulpverlener" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Veldrij>
    <Veldrij>
      <Invoer van={van} naam="van">{(veld) => <Datumveld label="Vanaf" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      <Invoer van={van} naam="tot">
        {(veld) => <Datumveld label="Tot en met" hint="Op deze dag kijken jullie hoe het ging." verplicht={false} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
    </Veldrij>
    <Uitklap titel="Als het niet lukt: wat dan?" niveau={2} standaardOpen={isOpen}>
      <Invoer van={van} naam="signaal">
        {(veld) => <Tekstvlak label="Waaraan merken jullie dat het niet lukt?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      <Invoer van={van} naam="vervolgstap">
        {(veld) => <Tekstvlak label="Wat doen jullie dan?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      <Invoer van={van} naam="wieHoort">{(veld) => <Tekstveld label="Wie hoort dat?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </Uitklap>
    <Invoer van={van} naam="looptDoor">
      {(veld) => <Vinkje label="Loopt door na de afsluiting" hint="Het wijkteam krijgt deze afspraak mee bij de overdracht." {...veld} waarde={veld.waarde ?? false} />}
    </Invoer>
  </>
);
