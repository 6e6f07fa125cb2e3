import { Datum, Veld, Velden, Verhaal } from '@bv/ui';
import { Reacties } from '../app/toetsing/reactie.js';
import { uitDezelfdeBron } from '../app/toetsing/stukken.js';
import type { Stuk } from '../app/toetsing/toetsing-context.js';

interface BronProps {
  stuk: Stuk;
  stukken: readonly Stuk[];
}

/** What else was taken from the source, in order, with this sentence marked: so one sees whether it says more than the source does. */
const Passage = ({ stuk, stukken }: BronProps) => {
  const zinnen = uitDezelfdeBron(stuk, stukken);
  if (zinnen.length === 0) return null;
  return (
    <section aria-label="Wat er uit deze bron is opgenomen">
      <p className="bv-raad-tussenkop">Wat er uit deze bron is opgenomen</p>
      <ul className="bv-raad-passage">
        {zinnen.map(({ id, tekst, soort }) => (
          <li key={id}>
            {id === stuk.id ? <mark className="bv-raad-zin">{tekst}</mark> : <Verhaal>{tekst ?? ''}</Verhaal>}
            {soort === 'INTERPRETATIE' ? <span className="bv-zacht"> (interpretatie)</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where a statement comes from, and what the family says of it. */
export const Bron = ({ stuk, stukken }: BronProps) => {
  const { bron, peildatum, kop, reacties } = stuk;
  return (
    <div className="bv-raad-bron">
      <Velden kolommen={2}>
        <Veld naam="Bron" waarde={bron} />
        <Veld naam="Van wanneer" waarde={peildatum === null ? null : <Datum waarde={peildatum} />} />
        <Veld naam="Gaat over" waarde={kop} />
      </Velden>
      <Passage stuk={stuk} stukken={stukken} />
      <div className="bv-raad-bron__reacties">
        <p className="bv-raad-tussenkop">Wat het gezin ervan zegt, in eigen woorden</p>
        <Reacties reacties={reacties} />
      </div>
    </div>
  );
};
