import { Kaart } from '@bv/ui';
import type { Casusmelding } from '../casus/casus-context.js';
import { VanHetGezin } from '../casus/van-het-gezin.js';

const Deel = ({ naam, tekst }: { naam: string; tekst: string | null }) =>
  tekst ? (
    <div>
      <dt>{naam}</dt>
      <dd>{tekst}</dd>
    </div>
  ) : null;

/** What happened (`bij`: of which melding, when there are more): who did what to whom, when, how often, with what effect. */
export const Voorvallen = ({ voorvallen, bij }: { voorvallen: Casusmelding['gebeurtenissen']; bij: string }) =>
  voorvallen.length === 0 ? null : (
    <Kaart titel={`Wat er gebeurde${bij}`}>
      <ol className="bv-vt-voorvallen">
        {voorvallen.map(({ id, wie, wat, bijWie, wanneer, hoeVaak, gevolg }) => (
          <li key={id}>
            <p className="bv-verhaal">{wat}</p>
            <dl className="bv-vt-voorval">
              <Deel naam="Wie" tekst={wie} />
              <Deel naam="Bij wie" tekst={bijWie} />
              <Deel naam="Wanneer" tekst={wanneer} />
              <Deel naam="Hoe vaak" tekst={hoeVaak} />
              <Deel naam="Gevolg" tekst={gevolg} />
            </dl>
            <VanHetGezin onderdeel="VOORVAL" id={id} waarover={wat ?? 'voorval'} />
          </li>
        ))}
      </ol>
    </Kaart>
  );
