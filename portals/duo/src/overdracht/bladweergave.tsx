import { type Stuksoort, stuksoortNaam } from '@bv/begrippen';
import type { Bladregel } from './blad.js';

const MEERVOUD: Readonly<Partial<Record<Stuksoort, string>>> = {
  GEZINSLID: 'Gezin',
  AFSPRAAK: 'Afspraken die doorlopen',
  RISICO: 'Zorgen om in de gaten te houden',
  VRAAG: 'Open vragen',
};

/** The sheet, grouped as the receiver reads it. */
export const Bladweergave = ({ regels }: { regels: readonly Bladregel[] }) => (
  <div className="bv-duo-wijkblad">
    {[...new Set(regels.map(({ soort }) => soort))].map((soort) => (
      <section key={soort} className="bv-duo-wijkblad__deel">
        <h3>{MEERVOUD[soort] ?? stuksoortNaam[soort]}</h3>
        <ul>
          {regels
            .filter((regel) => regel.soort === soort)
            .map(({ sleutel, kop, tekst }) => (
              <li key={sleutel}>
                {kop === null ? null : <strong>{kop}</strong>} <span className="bv-duo-wijkblad__tekst">{tekst}</span>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
);
