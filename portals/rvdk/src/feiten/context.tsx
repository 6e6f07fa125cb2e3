import type { Stuksoort } from '@bv/begrippen';
import { Datum, Kaart, Kolommen, Stapel } from '@bv/ui';
import { vanSoort } from '../app/toetsing/stukken.js';
import type { Stuk } from '../app/toetsing/toetsing-context.js';

const DELEN: readonly { soort: Stuksoort; titel: string; leeg: string }[] = [
  { soort: 'SITUATIE', titel: 'Onveilige situaties', leeg: 'In deze versie staan geen onveilige situaties.' },
  { soort: 'AFSPRAAK', titel: 'Veiligheidsafspraken', leeg: 'In deze versie staan geen afspraken.' },
  { soort: 'RISICO', titel: 'Zorgen en risico’s', leeg: 'In deze versie staan geen zorgen.' },
  { soort: 'GEZINSLID', titel: 'Gezinsleden', leeg: 'In deze versie staan geen gezinsleden.' },
];

const Regel = ({ stuk: { kop, tekst, peildatum } }: { stuk: Stuk }) => (
  <li className="bv-raad-context__regel">
    {kop ? <strong>{kop}</strong> : null}
    {tekst ? <span className="bv-raad-context__tekst">{tekst}</span> : null}
    {peildatum ? (
      <span className="bv-zacht">
        Laatst gebeurd op <Datum waarde={peildatum} />
      </span>
    ) : null}
  </li>
);

/** The rest of the frozen version: what stands around the facts. */
export const Context = ({ stukken }: { stukken: readonly Stuk[] }) => (
  <section aria-labelledby="eromheen">
    <Stapel>
      <h2 id="eromheen">Wat er om de feiten heen staat</h2>
      <Kolommen verdeling="1-1">
        {DELEN.map(({ soort, titel, leeg }) => {
          const regels = vanSoort(stukken, soort);
          return (
            <Kaart key={soort} titel={titel} niveau={3} actie={String(regels.length)}>
              {regels.length === 0 ? (
                <p className="bv-zacht">{leeg}</p>
              ) : (
                <ul className="bv-raad-context">
                  {regels.map((stuk) => (
                    <Regel key={stuk.id} stuk={stuk} />
                  ))}
                </ul>
              )}
            </Kaart>
          );
        })}
      </Kolommen>
    </Stapel>
  </section>
);
