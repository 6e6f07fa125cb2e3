import { afschermingVan } from '@bv/portal';
import { beslistTekst, Icoon } from '@bv/ui';
import type { Werk } from './groepen.js';

/** Why no names stand in this list, said once: in a row there is no room for it. */
export const Slotuitleg = ({ regels }: { regels: readonly Werk[] }) => {
  const gevonden = regels.flatMap(({ casus }) => (casus ? [afschermingVan(casus, 'naam')] : [])).filter((afscherming) => afscherming !== undefined);
  const redenen = [...new Map(gevonden.map((afscherming) => [afscherming.reden, afscherming])).values()];
  if (redenen.length === 0) return null;
  return (
    <ul className="bv-raad-slotuitleg" aria-label="Wat afgeschermd is, en waarom">
      {redenen.map(({ reden, beslisser }) => (
        <li key={reden}>
          <Icoon naam="slot" maat={16} /> <strong>Afgeschermd.</strong> {reden} {beslistTekst(beslisser)}
        </li>
      ))}
    </ul>
  );
};
