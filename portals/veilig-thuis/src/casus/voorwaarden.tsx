import { afschermingVan } from '@bv/portal';
import { Kaart } from '@bv/ui';
import type { Casus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';

const geldend = ({ voorwaarden }: Casus) => voorwaarden.filter(({ vervallenOp }) => vervallenOp === null);

/** What must at least happen to be directly safe; nothing to show as long as nobody set one. */
export const Voorwaarden = ({ casus }: { casus: Casus }) =>
  afschermingVan(casus, 'voorwaarden') || geldend(casus).length === 0 ? null : (
    <Kaart titel="Veiligheidsvoorwaarden">
      <ul className="bv-vt-opsomming">
        {geldend(casus).map(({ id, tekst, toelichting }) => (
          <li key={id}>
            {tekst} {toelichting ? <span className="bv-vt-onder">{toelichting}</span> : null}
            <VanHetGezin onderdeel="VOORWAARDE" id={id} waarover={tekst ?? 'voorwaarde'} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
