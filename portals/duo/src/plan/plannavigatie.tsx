import { Plandeel, plandeelNaam } from '@bv/begrippen';
import { Tekstlink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { PLANPAD } from './plandelen.js';

/** The three parts of one plan, one click from each other. */
export const Plannavigatie = ({ huidig }: { huidig: Plandeel }) => {
  const { basis } = useDossier();
  return (
    <nav aria-label="Delen van het plan">
      <ul className="bv-duo-delen">
        {Object.values(Plandeel).map((deel) => (
          <li key={deel} className={deel === huidig ? 'bv-duo-delen__nu' : undefined}>
            {deel === huidig ? <strong aria-current="page">{plandeelNaam[deel]}</strong> : <Tekstlink href={`${basis}/${PLANPAD[deel]}`}>{plandeelNaam[deel]}</Tekstlink>}
          </li>
        ))}
      </ul>
    </nav>
  );
};
