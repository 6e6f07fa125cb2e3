import { Datum, Kaart, LegeStaat, Stapel, Verhaal } from '@bv/ui';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { GesprekVastleggen } from './gesprek-vastleggen.js';

const nieuwsteEerst = (een: { datum: string | null }, ander: { datum: string | null }): number => (ander.datum ?? '').localeCompare(een.datum ?? '');

/** The talks with the people involved, that belong to a marginal test (N97b). */
export const Gesprek = () => {
  const { toetsing, magToetsen } = useToetsing();
  const gesprekken = [...toetsing.gesprekken].sort(nieuwsteEerst);
  return (
    <Toetspagina smal titel="Gesprek" inleiding={magToetsen ? 'Bij elke toets hoort een gesprek met het gezin. Ouders merken zo dat zij gehoord zijn.' : undefined}>
      <Stapel>
        {gesprekken.length === 0 && !magToetsen ? <LegeStaat titel="Er is geen gesprek vastgelegd" /> : null}
        {gesprekken.map(({ id, metWie, datum, verslag }) => (
          <Kaart key={id} titel={metWie ?? 'Gesprek'} actie={datum === null ? null : <Datum waarde={datum} />}>
            <Verhaal>{verslag ?? ''}</Verhaal>
          </Kaart>
        ))}
        {magToetsen ? <GesprekVastleggen key={gesprekken.length} /> : null}
      </Stapel>
    </Toetspagina>
  );
};
