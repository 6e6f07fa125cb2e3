import { Afsluitreden, afsluitredenNaam, type invoerschemas, Knelpunt, knelpuntNaam, lidnaam, Vervolgcontact, vervolgcontactNaam } from '@bv/begrippen';
import { Keuzelijst, Keuzerondjes, Knop, Rij, Tekstveld, Tekstvlak, Vinkjesgroep } from '@bv/ui';
import { type Control, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { Invoer, opties, woordhulp } from '@bv/formulier';
import type { Afsluitcasus } from './afsluitgegevens.js';

export type Afsluitinvoer = z.input<typeof invoerschemas.casusAfsluiten>;

const VOLWASSEN = 18;

const volwassenen = ({ gezinsleden }: Afsluitcasus) =>
  gezinsleden.filter(({ leeftijd }) => leeftijd === null || leeftijd >= VOLWASSEN).map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }));

/** The risks that the duo marked to be watched, as text to start from. */
export const bewaaktAlsTekst = ({ risicos }: Afsluitcasus): string =>
  risicos.flatMap(({ bewaken, aspectNaam, toelichting }) => (bewaken === true && aspectNaam !== null ? [[aspectNaam, toelichting].filter(Boolean).join(': ')] : [])).join('\n');

const JA_NEE = [
  { waarde: 'ja' as const, tekst: 'Ja' },
  { waarde: 'nee' as const, tekst: 'Nee' },
  { waarde: 'onbekend' as const, tekst: 'Dat kan ik niet zeggen' },
];
const jaNee = (waarde: boolean | null | undefined) => (waarde === true ? 'ja' : waarde === false ? 'nee' : 'onbekend');
export const jaNeeTekst = (waarde: boolean | null | undefined): string => JA_NEE.find((keuze) => keuze.waarde === jaNee(waarde))?.tekst ?? '';

/** Why the duo stops, about whom, and who keeps contact (N82, N83). */
export const Afsluitvelden = ({ van, casus }: { van: Control<Afsluitinvoer>; casus: Afsluitcasus }) => {
  const vervolgcontact = useWatch({ control: van, name: 'vervolgcontact' });
  const bewaakt = bewaaktAlsTekst(casus);
  return (
    <>
      <Invoer van={van} naam="reden">{(veld) => <Keuzerondjes label="Waarom sluit u af?" verplicht opties={opties(Afsluitreden, afsluitredenNaam)} {...veld} />}</Invoer>
      <Invoer van={van} naam="betreftId">
        {(veld) => (
          <Keuzelijst
            label="Over wie gaat deze uitkomst?"
            hint="Soms geldt de uitkomst voor één volwassene, bijvoorbeeld bij bemoeizorg. Het hele dossier sluit."
            leegOptie="Het hele gezin"
            opties={volwassenen(casus)}
            {...veld}
            waarde={veld.waarde || null}
          />
        )}
      </Invoer>
      <Invoer van={van} naam="toelichting">
        {(veld) => (
          <Tekstvlak label="Hoe gaat het nu met het gezin?" hint="Het gezin mag dit lezen. Het wijkteam leest het ook." rijen={5} verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />
        )}
      </Invoer>
      <Invoer van={van} naam="vervolgcontact">
        {(veld) => <Keuzerondjes label="Wie houdt daarna contact?" weergave="naast" verplicht opties={opties(Vervolgcontact, vervolgcontactNaam)} {...veld} />}
      </Invoer>
      {vervolgcontact === 'GEEN' ? null : (
        <Invoer van={van} naam="vervolgcontactNaam">
          {(veld) => <Tekstveld label="Naam van wie het gezin kan bellen" verplicht {...veld} waarde={veld.waarde ?? ''} />}
        </Invoer>
      )}
      <Invoer van={van} naam="teBewaken">
        {(veld) => (
          <>
            <Tekstvlak label="Waar let die persoon op?" rijen={3} max={2000} verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />
            {bewaakt !== '' && !veld.waarde?.includes(bewaakt) ? (
              <Rij>
                <Knop klein icoon="kopie" onKlik={() => veld.onWijzig([veld.waarde, bewaakt].filter(Boolean).join('\n'))}>
                  Neem de zorgen over die u in de gaten houdt
                </Knop>
              </Rij>
            ) : null}
          </>
        )}
      </Invoer>
      <Invoer van={van} naam="terugkomenBij">
        {(veld) => (
          <Tekstvlak
            label="Wanneer komt het gezin terug?"
            hint="Bij welk teken is het weer nodig, en wie belt dan wie?"
            rijen={3}
            max={2000}
            verplicht={false}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
      <Invoer van={van} naam="inschattingOudeSituatie">
        {(veld) => (
          <Keuzerondjes
            label="Was in de oude keten om een maatregel gevraagd?"
            hint="Uw inschatting achteraf. Wij tellen dit, zonder namen, om te leren of het zo beter gaat."
            weergave="naast"
            opties={JA_NEE}
            {...veld}
            waarde={jaNee(veld.waarde)}
            onWijzig={(keuze) => veld.onWijzig(keuze === 'ja' ? true : keuze === 'nee' ? false : null)}
          />
        )}
      </Invoer>
      <Invoer van={van} naam="knelpunten">
        {(veld) => <Vinkjesgroep label="Wat stond in de weg?" hint="Dit gaat, geteld over veel gezinnen, naar de bestuurders." verplicht={false} opties={opties(Knelpunt, knelpuntNaam)} {...veld} waarde={veld.waarde ?? []} />}
      </Invoer>
    </>
  );
};
