import { Citaat, Datum } from '@bv/ui';
import { Oordeelbadge } from './oordeelbadge.js';
import { anderenEerst } from './stukken.js';
import type { Reactie as Reactiegegevens } from './toetsing-context.js';

interface ReactieProps {
  reactie: Reactiegegevens;
  /** Left out where the page already says whose words these are. */
  zonderNaam?: boolean;
}

/** What one family member said of a statement: whether it is right, and their own words as they were written down. */
export const Reactie = ({ reactie: { naam, oordeel, eigenWoorden, datum }, zonderNaam = false }: ReactieProps) => (
  <div className="bv-raad-reactie">
    <p className="bv-raad-regel">
      {zonderNaam ? null : <strong>{naam ?? 'Naam afgeschermd'}</strong>}
      {oordeel === null ? null : <Oordeelbadge oordeel={oordeel} />}
      {datum === null ? null : (
        <span className="bv-zacht">
          <Datum waarde={datum} />
        </span>
      )}
    </p>
    {eigenWoorden ? <Citaat>{eigenWoorden}</Citaat> : null}
  </div>
);

/** All reactions to one statement, who sees it differently first. */
export const Reacties = ({ reacties }: { reacties: readonly Reactiegegevens[] }) =>
  reacties.length === 0 ? (
    <p className="bv-zacht">Van het gezin staat hier geen reactie bij.</p>
  ) : (
    <div className="bv-raad-reacties">
      {anderenEerst(reacties).map((reactie) => (
        <Reactie key={reactie.id} reactie={reactie} />
      ))}
    </div>
  );
