import { Hulpsoort, hulpsoortNaam, type invoerschemas, LENGTE, lidnaam } from '@bv/begrippen';
import { Invoer, opties } from '@bv/formulier';
import { Datumveld, Keuzelijst, Tekstveld, Tekstvlak, Uitklap, Veldrij } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import type { Hulpcasus } from './hulpcasus.js';

export type Hulpinvoer = z.input<typeof invoerschemas.hulpinzetVastleggen>;

export interface HulpveldenProps {
  van: Control<Hulpinvoer>;
  casus: Hulpcasus;
  isVanDuo: boolean;
  isOpen?: boolean;
}

/** What, who and for when; the rest only when one wants to say more. */
export const Hulpvelden = ({ van, casus, isVanDuo, isOpen = false }: HulpveldenProps) => (
  <>
    <Invoer van={van} naam="soort">{(veld) => <Keuzelijst label="Wat regelt u?" verplicht opties={opties(Hulpsoort, hulpsoortNaam)} {...veld} />}</Invoer>
    <Invoer van={van} naam="uitvoerder">
      {(veld) => <Tekstveld label={isVanDuo ? 'Wie van het duo doet dit?' : 'Welke instantie of persoon doet dit?'} verplicht {...veld} />}
    </Invoer>
    <Invoer van={van} naam="klaarVoor">{(veld) => <Datumveld label={isVanDuo ? 'Klaar voor' : 'Begint voor'} hint="Daarna staat het bij Nu te doen." verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
    <Uitklap titel="Meer vertellen" niveau={2} standaardOpen={isOpen}>
      <Invoer van={van} naam="omschrijving">
        {(veld) => <Tekstvlak label="Wat precies?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      <Veldrij>
        <Invoer van={van} naam="voorId">
          {(veld) => (
            <Keuzelijst label="Voor wie?" verplicht={false} leegOptie="Het hele gezin" opties={casus.gezinsleden.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }))} {...veld} waarde={veld.waarde || null} />
          )}
        </Invoer>
        <Invoer van={van} naam="afspraakId">
          {(veld) => (
            <Keuzelijst
              label="Welke afspraak helpt dit?"
              verplicht={false}
              leegOptie="Geen afspraak"
              opties={casus.afspraken.filter(({ id, toestand }) => toestand === 'LOPEND' || id === veld.waarde).map(({ id, als, dan }) => ({ waarde: id, tekst: `Als ${als ?? ''}, dan ${dan ?? ''}`.slice(0, 90) }))}
              {...veld}
              waarde={veld.waarde || null}
            />
          )}
        </Invoer>
      </Veldrij>
      <Invoer van={van} naam="motief">
        {(veld) => (
          <Tekstvlak label={isVanDuo ? 'Waarom doet u dit zelf?' : 'Waarom een ander, en niet het duo?'} hint="Zo leert het team wanneer een specialist nodig is." rijen={2} max={LENGTE.ALINEA} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />
        )}
      </Invoer>
    </Uitklap>
  </>
);
