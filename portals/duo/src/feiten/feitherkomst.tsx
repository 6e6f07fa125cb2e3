import { bronsoortNaam, lidnaam, zekerheidNaam } from '@bv/begrippen';
import { Datum } from '@bv/ui';
import type { Verklaring } from './feitencasus.js';

/** Where a statement comes from, in one line: source, day, how sure, about whom. */
export const Feitherkomst = ({ verklaring: { soort, bronsoort, bron, peildatum, zekerheid, over } }: { verklaring: Verklaring }) => (
  <ul className="bv-duo-herkomst">
    <li>
      Bron: {bron ?? (soort === 'FEIT' ? <strong>ontbreekt</strong> : 'niet genoemd')}
      {bronsoort === null ? null : ` (${bronsoortNaam[bronsoort].toLowerCase()})`}
    </li>
    <li>{peildatum === null ? 'Zonder datum' : <Datum waarde={peildatum} />}</li>
    {zekerheid === null ? null : <li>{zekerheidNaam[zekerheid]}</li>}
    <li>Over {over === null ? 'het hele gezin' : lidnaam(over)}</li>
  </ul>
);
