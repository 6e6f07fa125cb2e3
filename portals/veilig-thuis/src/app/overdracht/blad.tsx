import { type Stuksoort, stuksoortNaam } from '@bv/begrippen';
import { Verhaal } from '@bv/ui';

export interface Bladstuk {
  readonly soort: Stuksoort | null;
  readonly kop: string | null;
  readonly tekst: string | null;
}

const VOLGORDE: readonly Stuksoort[] = ['KERN', 'GEZINSLID', 'VOORWAARDE', 'TEAM', 'TAAK', 'TERUGKOMEN', 'VRAAG', 'AFSPRAAK', 'RISICO', 'VAST_GEZICHT'];

const MEERVOUD: Readonly<Partial<Record<Stuksoort, string>>> = {
  KERN: 'Waar het om gaat',
  GEZINSLID: 'Gezin',
  VOORWAARDE: 'Veiligheidsvoorwaarden',
  VRAAG: 'Open vragen',
  TERUGKOMEN: 'Wanneer terug',
};

/** The sheet of a handover: what the receiver sees as long as the offer stands. */
export const Blad = ({ stukken }: { stukken: readonly Bladstuk[] }) => (
  <div className="bv-vt-blad">
    {VOLGORDE.map((soort) => ({ soort, delen: stukken.filter((stuk) => stuk.soort === soort) }))
      .filter(({ delen }) => delen.length > 0)
      .map(({ soort, delen }) => (
        <section key={soort}>
          <h3>{MEERVOUD[soort] ?? stuksoortNaam[soort]}</h3>
          {soort === 'KERN' ? (
            delen.map(({ kop, tekst }) => (
              <div key={`${kop ?? ''}${tekst ?? ''}`}>
                <p className="bv-vt-onder">{kop}</p>
                <Verhaal>{tekst}</Verhaal>
              </div>
            ))
          ) : (
            <ul className="bv-vt-opsomming">
              {delen.map(({ kop, tekst }) => (
                <li key={`${kop ?? ''}${tekst ?? ''}`}>
                  {kop ? <strong>{kop}: </strong> : null}
                  {tekst}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
  </div>
);
