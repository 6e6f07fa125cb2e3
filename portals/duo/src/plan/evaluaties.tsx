import { type Evaluatieuitkomst, evaluatieuitkomstNaam } from '@bv/begrippen';
import { Badge, Datum, type Toon, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Afspraak } from './plancasus.js';

const TOON: Readonly<Record<Evaluatieuitkomst, Toon>> = { GEWERKT: 'goed', DEELS: 'letop', NIET: 'acuut' };

/** How an agreement went each time it was looked at, the last one first; what was said before stays. */
export const Evaluaties = ({ evaluaties }: Pick<Afspraak, 'evaluaties'>) =>
  evaluaties.length === 0 ? null : (
    <ul className="bv-duo-evaluaties" aria-label="Hoe het ging">
      {evaluaties.toReversed().map(({ id, uitkomst, op, metWie, toelichting, vervolg, door }) => (
        <li key={id}>
          <p>
            {uitkomst === null ? null : <Badge toon={TOON[uitkomst]}>{evaluatieuitkomstNaam[uitkomst]}</Badge>}{' '}
            <span className="bv-zacht">
              {op === null ? null : <Datum waarde={op} />}
              {metWie === null ? null : `, met ${metWie}`}
              {door === null ? null : ` (${door.naam})`}
            </span>
          </p>
          {toelichting === null ? null : <Verhaal>{toelichting}</Verhaal>}
          {vervolg === null ? null : (
            <p>
              <strong>Wat nu:</strong> {vervolg}
            </p>
          )}
          <VanHetGezin onderdeel="EVALUATIE" id={id} waarover={metWie ?? 'hoe het ging'} alleenTonen />
        </li>
      ))}
    </ul>
  );
