import { Netwerkband, netwerkbandNaam } from '@bv/begrippen';
import { Keuzerondjes, Tekstveld, Tekstvlak, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import { Invoer, opties, woordhulp } from '@bv/formulier';

export interface Netwerkwaarden {
  naam?: string | undefined;
  relatie?: string | undefined;
  telefoon?: string | null | undefined;
  rol?: string | null | undefined;
  band?: Netwerkband | '' | null | undefined;
}

/** Somebody around the family: the same for a new one and for a change. */
export const Netwerkvelden = ({ van }: { van: Control<Netwerkwaarden> }) => (
  <>
    <Veldrij>
      <Invoer van={van} naam="naam">{(veld) => <Tekstveld label="Naam" verplicht {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={van} naam="relatie">{(veld) => <Tekstveld label="Relatie met het gezin" hint="Bijvoorbeeld: oma van Deniz, buurvrouw" verplicht {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </Veldrij>
    <Invoer van={van} naam="band">
      {(veld) => <Keuzerondjes label="Hoe is de band met het gezin?" hint="Zo staat deze persoon dichterbij of verder weg in het ecogram." weergave="naast" verplicht={false} opties={opties(Netwerkband, netwerkbandNaam)} {...veld} waarde={veld.waarde || null} />}
    </Invoer>
    <Invoer van={van} naam="telefoon">{(veld) => <Tekstveld label="Telefoon" type="tel" tekens={20} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    <Invoer van={van} naam="rol">
      {(veld) => (
        <Tekstvlak label="Wat doet deze persoon" hint="Bijvoorbeeld: vangt Deniz op als er ruzie is" rijen={2} verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />
      )}
    </Invoer>
  </>
);
