import { gesprektoestandNaam } from '@bv/begrippen';
import { Badge, Citaat, Datum, Kaart, LegeStaat, Melding, Stapel, Uitklap, Verhaal } from '@bv/ui';
import { type Toetsing, useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { GesprekPlannen } from './gesprek-plannen.js';
import { GesprekVastleggen } from './gesprek-vastleggen.js';
import { GesprekVervalt } from './gesprek-vervalt.js';
import { zonderGesprek } from './zonder-gesprek.js';

type Toetsgesprek = Toetsing['gesprekken'][number];

const RANG = { GEPLAND: 0, GEVOERD: 1, VERVALLEN: 1 } as const;

/** What is still to come first, the soonest on top; then what was, the newest on top. */
const opVolgorde = (een: Toetsgesprek, ander: Toetsgesprek): number => {
  const rang = RANG[een.toestand ?? 'GEVOERD'] - RANG[ander.toestand ?? 'GEVOERD'];
  const datum = (een.datum ?? '').localeCompare(ander.datum ?? '');
  return rang !== 0 ? rang : een.toestand === 'GEPLAND' ? datum : -datum;
};

const Gesprekskaart = ({ gesprek, magToetsen }: { gesprek: Toetsgesprek; magToetsen: boolean }) => {
  const { id, metWie, datum, verslag, toestand, waar, eigenWoorden } = gesprek;
  return (
    <Kaart
      titel={metWie ?? 'Gesprek'}
      actie={
        <span className="bv-raad-regel">
          {toestand === null || toestand === 'GEVOERD' ? null : <Badge toon={toestand === 'GEPLAND' ? 'info' : 'letop'}>{gesprektoestandNaam[toestand]}</Badge>}
          {datum === null ? null : <Datum waarde={datum} />}
        </span>
      }
    >
      <Stapel>
        {waar !== null && toestand === 'GEPLAND' ? <p className="bv-zacht">{waar}</p> : null}
        {verslag === null ? null : <Verhaal>{verslag}</Verhaal>}
        {eigenWoorden === null ? null : <Citaat wie={metWie ?? ''}>{eigenWoorden}</Citaat>}
        {toestand === 'GEPLAND' && magToetsen ? (
          <>
            <Uitklap titel={`Vastleggen wat er gezegd is: ${metWie ?? ''}`} niveau={3}>
              <GesprekVastleggen gepland={gesprek} />
            </Uitklap>
            <Uitklap titel={`Ging niet door: ${metWie ?? ''}`} niveau={3}>
              <GesprekVervalt gesprekId={id} />
            </Uitklap>
          </>
        ) : null}
      </Stapel>
    </Kaart>
  );
};

/** The talks with the people involved, that belong to a marginal test (N97b). */
export const Gesprek = () => {
  const { toetsing, magToetsen } = useToetsing();
  const gesprekken = [...toetsing.gesprekken].sort(opVolgorde);
  const stil = zonderGesprek(toetsing);
  return (
    <Toetspagina smal titel="Gesprek" inleiding={magToetsen ? 'Bij elke toets hoort een gesprek met het gezin. Ouders merken zo dat zij gehoord zijn.' : undefined}>
      <Stapel>
        {stil.length > 0 && magToetsen ? (
          <Melding toon="letop" icoon="gesprek" titel="Met wie u nog niet sprak">
            Ouders en kinderen vanaf twaalf jaar: {stil.join(', ')}. Plan een gesprek, of leg vast waarom het niet doorging.
          </Melding>
        ) : null}
        {gesprekken.length === 0 && !magToetsen ? <LegeStaat titel="Er is geen gesprek vastgelegd" /> : null}
        {gesprekken.map((gesprek) => (
          <Gesprekskaart key={gesprek.id} gesprek={gesprek} magToetsen={magToetsen} />
        ))}
        {magToetsen ? <GesprekPlannen key={`plan ${gesprekken.length}`} /> : null}
        {magToetsen ? (
          <Kaart titel={gesprekken.length === 0 ? 'Gesprek vastleggen' : 'Nog een gesprek vastleggen'}>
            <GesprekVastleggen key={gesprekken.length} />
          </Kaart>
        ) : null}
      </Stapel>
    </Toetspagina>
  );
};
