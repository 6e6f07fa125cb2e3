import { type invoerschemas, LENGTE, lidnaam, type Plandeel } from '@bv/begrippen';
import { Invoer, woordhulp } from '@bv/formulier';
import { Datumveld, Keuzelijst, Tekstvlak, Tekstveld, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import type { Doelencasus } from './doelenplan.js';

export type Doelinvoer = z.input<typeof invoerschemas.plandoelVastleggen>;

/** One goal: whose, in whose words, what has to change, and which help. */
export const Doelvelden = ({ van, casus, deel }: { van: Control<Doelinvoer>; casus: Doelencasus; deel: Plandeel }) => {
  const isToekomst = deel === 'TOEKOMST';
  return (
    <>
      <Veldrij>
        <Invoer van={van} naam="gezinslidId">
          {(veld) => (
            <Keuzelijst
              label={isToekomst ? 'Van wie is dit?' : 'Voor wie is dit?'}
              verplicht={isToekomst}
              {...(isToekomst ? {} : { leegOptie: 'Het hele gezin' })}
              opties={casus.gezinsleden.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }))}
              {...veld}
              waarde={veld.waarde || null}
            />
          )}
        </Invoer>
        {isToekomst ? null : (
          <Invoer van={van} naam="risicoId">
            {(veld) => (
              <Keuzelijst
                label="Bij welke zorg hoort dit?"
                verplicht={false}
                leegOptie="Geen zorg uit de lijst"
                opties={casus.risicos
                  .filter(({ id, aanwezig }) => aanwezig === 'AANWEZIG' || id === veld.waarde)
                  .map(({ id, aspectNaam, betreft }) => ({ waarde: id, tekst: `${aspectNaam ?? 'Zorg'}${betreft === null ? '' : ` (${lidnaam(betreft)})`}` }))}
                {...veld}
                waarde={veld.waarde || null}
              />
            )}
          </Invoer>
        )}
      </Veldrij>
      <Invoer van={van} naam="wens">
        {(veld) => <Tekstvlak label="Wat wil diegene zelf?" hint="In eigen woorden, zoals het is gezegd." rijen={2} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      <Invoer van={van} naam="doel">
        {(veld) => (
          <Tekstvlak
            label="Wat is er dan anders?"
            hint={isToekomst ? 'Concreet: waaraan ziet iemand dat het gelukt is?' : 'Concreet: waaraan ziet iemand dat de zorg kleiner is?'}
            rijen={2}
            max={LENGTE.ALINEA}
            verhaal
            verplicht
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
          />
        )}
      </Invoer>
      <Veldrij>
        <Invoer van={van} naam="hulp">{(veld) => <Tekstveld label="Welke hulp hoort daarbij?" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        <Invoer van={van} naam="doorWie">{(veld) => <Tekstveld label={isToekomst ? 'Wie houdt contact?' : 'Wie geeft die hulp?'} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      </Veldrij>
      <Veldrij>
        <Invoer van={van} naam="van">{(veld) => <Datumveld label="Vanaf" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
        <Invoer van={van} naam="tot">{(veld) => <Datumveld label="Wij kijken terug op" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      </Veldrij>
    </>
  );
};
