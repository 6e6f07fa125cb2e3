import type { Instrumentvraag } from '@bv/begrippen';
import { Invoer } from '@bv/formulier';
import { Kaart, Keuzerondjes, Stapel, Tekstvlak } from '@bv/ui';
import type { Beoordelingkader } from './beoordeling-context.js';

interface VraagProps {
  vraag: Instrumentvraag;
  plaats: number;
  handeling: Beoordelingkader['handeling'];
}

/** One question; the explanation appears where the answer asks for one, and what was typed there stays. */
const Vraag = ({ vraag, plaats, handeling: { formulier, waarden } }: VraagProps) => {
  const gekozen = vraag.antwoorden.find(({ code }) => code === waarden.antwoorden[plaats]?.antwoord);
  return (
    <Stapel>
      <Invoer van={formulier.control} naam={`antwoorden.${plaats}.antwoord`}>
        {(veld) => (
          <Keuzerondjes
            {...veld}
            label={vraag.tekst}
            hint={vraag.hulp ?? undefined}
            weergave="naast"
            opties={vraag.antwoorden.map(({ code, tekst }) => ({ waarde: code, tekst }))}
          />
        )}
      </Invoer>
      {gekozen?.vraagtToelichting ? (
        <Invoer van={formulier.control} naam={`antwoorden.${plaats}.toelichting`}>
          {(veld) => <Tekstvlak {...veld} label={`Leg uit: ${vraag.tekst.toLowerCase()}`} rijen={2} verhaal />}
        </Invoer>
      ) : null}
    </Stapel>
  );
};

/** The questions of the version this beoordeling is made with, by group. */
export const Vragen = ({ vragen, handeling }: { vragen: readonly Instrumentvraag[]; handeling: Beoordelingkader['handeling'] }) => {
  const groepen = [...new Set(vragen.map(({ groep }) => groep))];
  return groepen.map((groep) => (
    <Kaart key={groep} titel={groep}>
      <Stapel>
        {vragen.map((vraag, plaats) => (vraag.groep === groep ? <Vraag key={vraag.code} vraag={vraag} plaats={plaats} handeling={handeling} /> : null))}
      </Stapel>
    </Kaart>
  ));
};
