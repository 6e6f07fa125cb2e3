import { Melding, Stapel, tijdstipTekst } from '@bv/ui';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { WatIsAfgeschermd } from '../app/toetsing/wat-is-afgeschermd.js';
import { Conceptreacties } from '../app/toetsing/conceptreacties.js';
import { Toetsbriefknop } from '../app/toetsing/toetsbriefknop.js';
import { OordeelLezen } from '../app/toetsing/oordeel-lezen.js';
import { Oordeelformulier } from './oordeelformulier.js';

/** The verdict: written while the toetsing runs, read afterwards. */
export const Oordeel = () => {
  const { toetsing, magToetsen } = useToetsing();
  if (magToetsen) {
    return (
      <Toetspagina smal titel="Oordeel" inleiding="Wat u hier schrijft, blijft van u tot u het aan het gezin voorlegt, en van het duo weg tot u het deelt. U mag altijd stoppen en later verdergaan.">
        <Oordeelformulier />
      </Toetspagina>
    );
  }
  return (
    <Toetspagina smal titel="Oordeel">
      <Stapel>
        {toetsing.gedeeldOp === null ? null : (
          <Melding toon="goed" titel={`Gedeeld met het duo op ${tijdstipTekst(toetsing.gedeeldOp)}`}>
            Het duo leest dit oordeel, de gesprekken, de voorwaarden en wat er bij de feiten staat. U kunt er niets meer aan veranderen.
          </Melding>
        )}
        <OordeelLezen oordeel={toetsing.oordeel} />
        {toetsing.gedeeldOp === null ? null : <Conceptreacties reacties={toetsing.conceptreacties} />}
        {toetsing.gedeeldOp === null ? null : <Toetsbriefknop toetsingId={toetsing.id} tekst="Oordeel als PDF" />}
      </Stapel>
      <WatIsAfgeschermd toetsing={toetsing} />
    </Toetspagina>
  );
};
