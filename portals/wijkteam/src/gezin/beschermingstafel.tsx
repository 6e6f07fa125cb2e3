import { Datum, Kaart } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';

/** When the family talks about whether the Raad must look. Why, and what came of it, stays with the duo. */
export const Beschermingstafel = () => {
  const { casus } = useGezin();
  const gepland = casus.beschermingstafels.filter(({ toestand }) => toestand === 'GEPLAND');
  return gepland.length === 0 ? null : (
    <Kaart titel="Beschermingstafel">
      <ul className="bv-wijkteam-lijst">
        {gepland.map(({ id, datum, waar }) => (
          <li key={id}>
            {datum === null ? null : <strong><Datum waarde={datum} /></strong>} {waar}
          </li>
        ))}
      </ul>
      <p className="bv-zacht">Bent u erbij gevraagd, dan hoort u dat van het duo.</p>
    </Kaart>
  );
};
