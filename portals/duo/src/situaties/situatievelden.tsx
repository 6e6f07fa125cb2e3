import { AardOnveiligheid, aardOnveiligheidNaam, type invoerschemas, LENGTE, lidnaam, vandaag } from '@bv/begrippen';
import { Datumveld, Keuzerondjes, Tekstveld, Tekstvlak, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { Invoer, opties, woordhulp } from '@bv/formulier';
import type { Situatiecasus } from './situatiecasus.js';

export type Situatieinvoer = z.input<typeof invoerschemas.situatieVastleggen>;

const TOELICHTING: Readonly<Record<AardOnveiligheid, string>> = {
  ACUUT: 'Er moet nu iets gebeuren om het veilig te maken.',
  STRUCTUREEL: 'Het gebeurt steeds weer, ook als het nu rustig is.',
};

/** The family reads these words back: each field asks for what happened, not for a judgement. */
export const Situatievelden = ({ van, leden }: { van: Control<Situatieinvoer>; leden: Situatiecasus['gezinsleden'] }) => (
  <>
    <Invoer van={van} naam="titel">
      {(veld) => (
        <Tekstvlak label="Korte titel" hint="Bijvoorbeeld: ruzie met duwen en slaan waar Deniz bij is" rijen={1} max={LENGTE.KERN} verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />
      )}
    </Invoer>
    <Invoer van={van} naam="wieDoetWatBijWie">
      {(veld) => (
        <Tekstvlak
          label="Wie doet wat bij wie?"
          hint="Beschrijf wat een camera zou zien. Noem de mensen bij hun naam."
          rijen={4}
          max={LENGTE.ALINEA}
          verhaal
          verplicht
          waarschuwing={woordhulp(veld.waarde)}
          {...veld}
        />
      )}
    </Invoer>
    <Veldrij>
      <Invoer van={van} naam="laatstGebeurdOp">
        {(veld) => <Datumveld label="Laatst gebeurd op" hint="Weet niemand het precies? Laat het leeg." verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
      <Invoer van={van} naam="frequentie">{(veld) => <Tekstveld label="Hoe vaak?" hint="Bijvoorbeeld: vaker dan eens per maand" verplicht {...veld} />}</Invoer>
    </Veldrij>
    <fieldset className="bv-duo-groep">
      <legend>Wat doet dit met wie?</legend>
      <Veldrij>
        {leden.map((lid, nummer) => (
          <Invoer key={lid.id} van={van} naam={`gevolgen.${nummer}.tekst`}>
            {(veld) => <Tekstvlak label={lidnaam(lid)} rijen={1} max={LENGTE.ALINEA} verhaal verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
        ))}
      </Veldrij>
      <Invoer van={van} naam="gevolg">
        {(veld) => (
          <Tekstvlak label="Gevolg voor het hele gezin" hint="Hoeft niet als u hierboven per persoon iets opschreef." rijen={1} max={LENGTE.ALINEA} verhaal verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />
        )}
      </Invoer>
    </fieldset>
    <Invoer van={van} naam="aard">
      {(veld) => (
        <Keuzerondjes
          label="Acuut of structureel?"
          verplicht
          opties={opties(AardOnveiligheid, aardOnveiligheidNaam).map((optie) => ({ ...optie, toelichting: TOELICHTING[optie.waarde] }))}
          {...veld}
        />
      )}
    </Invoer>
  </>
);
