import { Badge, Datum, Kaart, Melding, Stapel, Verhaal } from '@bv/ui';
import { Reacties } from '../app/toetsing/reactie.js';
import { vanSoort } from '../app/toetsing/stukken.js';
import type { Stuk } from '../app/toetsing/toetsing-context.js';

/** What the duo makes of it: apart from the facts, and marked as such on each one. */
export const Interpretaties = ({ stukken }: { stukken: readonly Stuk[] }) => {
  const regels = vanSoort(stukken, 'INTERPRETATIE');
  if (regels.length === 0) return null;
  return (
    <section aria-labelledby="interpretaties">
      <Stapel>
        <h2 id="interpretaties">Interpretaties van het duo</h2>
        <Melding toon="letop" icoon="idee" titel="Dit zijn geen feiten">
          Zo legt het duo de feiten uit. U toetst ze niet één voor één. Of feiten en interpretaties goed gescheiden zijn, beoordeelt u bij Voorwaarden.
        </Melding>
        {regels.map(({ id, tekst, kop, bron, peildatum, reacties }) => (
          <Kaart key={id} toon="letop">
            <div className="bv-raad-bron">
              <p className="bv-raad-regel">
                <Badge icoon="idee">Interpretatie</Badge>
                <span className="bv-zacht">
                  {[kop && `over ${kop}`, bron && `gebaseerd op: ${bron}`].filter(Boolean).join(' · ')}
                  {peildatum ? (
                    <>
                      {' '}
                      · <Datum waarde={peildatum} />
                    </>
                  ) : null}
                </span>
              </p>
              <Verhaal>{tekst ?? ''}</Verhaal>
              {reacties.length > 0 ? <Reacties reacties={reacties} /> : null}
            </div>
          </Kaart>
        ))}
      </Stapel>
    </section>
  );
};
