import { conceptwijzeNaam } from '@bv/begrippen';
import { Badge, Kaart, Stapel } from '@bv/ui';
import { metReactie } from '../app/toetsing/lezers.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';

/** Who is asked what they think of the concept, and of whom nothing stands there yet: without that it cannot be shared. */
export const WieLeest = () => {
  const { toetsing } = useToetsing();
  const lezers = metReactie(toetsing);
  return lezers.length === 0 ? null : (
    <Kaart titel="Van wie u een reactie vastlegt">
      <Stapel>
        <p>Ouders, wie gezag heeft, en kinderen vanaf twaalf jaar. Is er geen reactie, leg dan vast waarom niet.</p>
        <ul className="bv-raad-punten">
          {lezers.map(({ id, naam, reactie }) => (
            <li key={id}>
              {naam} {reactie ? reactie.wijze === null ? null : <Badge>{conceptwijzeNaam[reactie.wijze]}</Badge> : <Badge toon="letop">Nog niets vastgelegd</Badge>}
            </li>
          ))}
        </ul>
      </Stapel>
    </Kaart>
  );
};
