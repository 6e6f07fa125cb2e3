import { lidnaam } from '@bv/begrippen';
import { Citaat, Datum } from '@bv/ui';
import { Oordeelbadge } from '../app/dossier/oordeelbadge.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Accordering } from './feitencasus.js';

/** What one family member said of a statement, in their own words. */
export const Reactie = ({ reactie: { id, oordeel, eigenWoorden, datum, gezinslid } }: { reactie: Accordering }) => (
  <div className="bv-duo-reactie">
    <p>
      <strong>{lidnaam(gezinslid)}</strong> {oordeel === null ? null : <Oordeelbadge oordeel={oordeel} />}{' '}
      {datum === null ? null : (
        <span className="bv-zacht">
          <Datum waarde={datum} />
        </span>
      )}
    </p>
    {eigenWoorden === null || eigenWoorden === '' ? null : <Citaat>{eigenWoorden}</Citaat>}
    <VanHetGezin onderdeel="ACCORDERING" id={id} waarover={lidnaam(gezinslid)} alleenTonen />
  </div>
);
