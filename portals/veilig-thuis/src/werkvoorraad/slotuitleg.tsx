import { afschermingVan } from '@bv/portal';
import { beslistTekst, Icoon } from '@bv/ui';
import { meldingVan, type Werk } from './werk.js';

/** Why names or cores are withheld in this list, said once: in a row there is no room for it. */
export const Slotuitleg = ({ regels }: { regels: readonly Werk[] }) => {
  const gevonden = regels.flatMap((werk) => {
    const melding = meldingVan(werk);
    return [
      ...(werk.casus ? [afschermingVan(werk.casus, 'naam')] : []),
      ...(melding ? [afschermingVan(melding, 'kern')] : []),
    ].filter((afscherming) => afscherming !== undefined);
  });
  const redenen = [...new Map(gevonden.map((afscherming) => [afscherming.reden, afscherming])).values()];
  if (redenen.length === 0) return null;
  return (
    <ul className="bv-vt-slotuitleg" aria-label="Wat afgeschermd is, en waarom">
      {redenen.map(({ reden, beslisser }) => (
        <li key={reden}>
          <Icoon naam="slot" maat={16} /> <strong>Afgeschermd.</strong> {reden} {beslistTekst(beslisser)}
        </li>
      ))}
    </ul>
  );
};
