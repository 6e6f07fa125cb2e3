import { Melding, Tekstlink } from '@bv/ui';
import type { Gemis } from './volledigheid.js';

/** What the receiver will miss, each with a way to put it right. */
export const GemisteGegevens = ({ gemis, ontvanger, basis }: { gemis: readonly Gemis[]; ontvanger: string; basis: string }) =>
  gemis.length === 0 ? (
    <Melding toon="goed" titel={`${ontvanger} mist niets`} />
  ) : (
    <Melding toon="letop" titel={`Dit zal ${ontvanger} missen`}>
      <ul className="bv-vt-opsomming">
        {gemis.map(({ tekst, pad, linktekst }) => (
          <li key={tekst}>
            {tekst} <Tekstlink href={`${basis}${pad}`}>{linktekst}</Tekstlink>
          </li>
        ))}
      </ul>
      Weet u het niet? Dan kunt u toch verdergaan.
    </Melding>
  );
