import { Kaart } from '@bv/ui';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Bevindingbadge } from './bevindingbadge.js';

/** After sharing: the own answers without the facts they were about, because those are closed again. */
export const EigenBevindingen = () => {
  const { toetsing } = useToetsing();
  if (toetsing.bevindingen.length === 0) return null;
  return (
    <Kaart titel="Wat u bij de feiten antwoordde" actie={String(toetsing.bevindingen.length)}>
      <ul className="bv-raad-context">
        {toetsing.bevindingen.map(({ id, oordeel, notitie }) => (
          <li key={id} className="bv-raad-context__regel">
            <span>{oordeel === null ? null : <Bevindingbadge oordeel={oordeel} />}</span>
            {notitie ? <span className="bv-raad-context__tekst">{notitie}</span> : null}
          </li>
        ))}
      </ul>
    </Kaart>
  );
};
