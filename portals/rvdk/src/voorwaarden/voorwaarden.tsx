import { Melding, Stapel } from '@bv/ui';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { telVoorwaarden } from '../app/toetsing/voortgang.js';
import { criteria } from './criteria.js';
import { useCriteria } from './use-criteria.js';
import { Voorwaardekaart } from './voorwaardekaart.js';

/** The checklist of the marginal test: six conditions, each with yes or no and why. */
export const Voorwaarden = () => {
  const { toetsing, magToetsen } = useToetsing();
  const antwoorden = useCriteria();
  const { gedaan, totaal } = telVoorwaarden(toetsing);
  return (
    <Toetspagina
      smal
      titel="Voorwaarden"
      inleiding={
        magToetsen
          ? `Aan deze zes voorwaarden moet het dossier voldoen. U beoordeelde er ${gedaan} van de ${totaal}. Uw antwoord wordt meteen bewaard.`
          : 'De zes voorwaarden waaraan het dossier moet voldoen.'
      }
    >
      <Stapel>
        {antwoorden.hersteld ? <Melding titel="Wij zetten terug wat u eerder typte">Dit was nog niet bewaard. Kijk het na en kies Bewaren.</Melding> : null}
        {criteria.map((criterium, plek) => (
          <Voorwaardekaart key={criterium} criterium={criterium} nummer={plek + 1} antwoorden={antwoorden} magToetsen={magToetsen} />
        ))}
      </Stapel>
    </Toetspagina>
  );
};
