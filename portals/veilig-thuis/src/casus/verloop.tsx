import { Kaart, Tijdlijn } from '@bv/ui';
import type { Casus } from '../app/casus/casus-context.js';
import { gebeurtenisicoon, gebeurtenistekst } from './gebeurtenistekst.js';

/** What was done when and by whom, newest first; without content. */
export const Verloop = ({ casus: { tijdlijn } }: { casus: Casus }) => {
  const punten = tijdlijn
    .flatMap(({ id, soort, op, door }) => {
      const titel = gebeurtenistekst(soort);
      return titel === undefined || op === null ? [] : [{ sleutel: id, moment: op, titel, inhoud: door?.naam, icoon: gebeurtenisicoon(soort) }];
    })
    .sort((een, ander) => ander.moment.localeCompare(een.moment));
  return punten.length === 0 ? null : (
    <Kaart titel="Verloop">
      <Tijdlijn label="Wat er gebeurde, het nieuwste boven" punten={punten} />
    </Kaart>
  );
};
