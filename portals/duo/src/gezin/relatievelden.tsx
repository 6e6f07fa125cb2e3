import { Relatieband, relatiebandNaam, vandaag } from '@bv/begrippen';
import { Datumveld, Keuzelijst, Tekstvlak, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import { Invoer, opties, woordhulp } from '@bv/formulier';

export interface Relatiewaarden {
  band?: Relatieband | '' | null | undefined;
  sinds?: string | null | undefined;
  tot?: string | null | undefined;
  toelichting?: string | null | undefined;
}

/** How it goes between them and since when: the same for a new relation and a changed one. */
export const Relatievelden = ({ van }: { van: Control<Relatiewaarden> }) => (
  <>
    <Invoer van={van} naam="band">
      {(veld) => (
        <Keuzelijst
          label="Hoe gaat het tussen hen?"
          hint="Geweld gaat van de eerste persoon naar de tweede."
          leegOptie="Niet opgeschreven"
          verplicht={false}
          opties={opties(Relatieband, relatiebandNaam)}
          {...veld}
          waarde={veld.waarde || null}
        />
      )}
    </Invoer>
    <Veldrij>
      <Invoer van={van} naam="sinds">{(veld) => <Datumveld label="Sinds" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      <Invoer van={van} naam="tot">{(veld) => <Datumveld label="Tot" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
    </Veldrij>
    <Invoer van={van} naam="toelichting">
      {(veld) => <Tekstvlak label="Toelichting" rijen={2} verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />}
    </Invoer>
  </>
);
