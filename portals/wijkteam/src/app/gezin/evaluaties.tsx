import { type Evaluatieuitkomst, evaluatieuitkomstNaam } from '@bv/begrippen';
import { Badge, Datum, type Toon, Verhaal } from '@bv/ui';
import type { Afspraak } from './gezin-context.js';

const TOON: Readonly<Record<Evaluatieuitkomst, Toon>> = { GEWERKT: 'goed', DEELS: 'letop', NIET: 'acuut' };

/** How it went each time somebody looked, the last one first: also what the duo wrote before. */
export const Evaluaties = ({ evaluaties }: Pick<Afspraak, 'evaluaties'>) =>
  evaluaties.length === 0 ? null : (
    <ul className="bv-wijkteam-evaluaties" aria-label="Hoe het eerder ging">
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
        </li>
      ))}
    </ul>
  );
