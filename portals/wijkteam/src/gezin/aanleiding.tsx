import { Datum, Kaart, Verhaal } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';

/** In one line what it was about; the melding itself stays with Veilig Thuis and the duo. */
export const Aanleiding = () => {
  const { casus } = useGezin();
  const kernen = casus.meldingen.filter(({ kern }) => kern !== null);
  return kernen.length === 0 ? null : (
    <Kaart titel="Aanleiding">
      <ul className="bv-wijkteam-lijst">
        {kernen.map(({ id, kern, ontvangenOp }) => (
          <li key={id}>
            <Verhaal>{kern ?? ''}</Verhaal>
            {ontvangenOp === null ? null : (
              <p className="bv-zacht">
                Melding van <Datum waarde={ontvangenOp} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  );
};
