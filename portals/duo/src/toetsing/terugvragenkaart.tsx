import { terugvraagsoortNaam } from '@bv/begrippen';
import { Badge, Datum, Kaart, Knoplink, Stapel, Verhaal } from '@bv/ui';
import type { Terugvraag } from './toetsingsgegevens.js';

const uitleg = (stukken: number): string => (stukken === 0 ? 'alleen uw antwoord' : stukken === 1 ? 'uw antwoord en 1 stuk' : `uw antwoord en ${stukken} stukken`);

interface TerugvragenkaartProps {
  terugvragen: readonly Terugvraag[];
  toetsing: string;
  magBeantwoorden: boolean;
}

/** What the reviewer asked: open questions first, with the way to answer; then each answer with the part that it froze. */
export const Terugvragenkaart = ({ terugvragen, toetsing, magBeantwoorden }: TerugvragenkaartProps) => {
  const open = terugvragen.filter(({ beantwoordOp }) => beantwoordOp === null);
  const klaar = terugvragen.filter(({ beantwoordOp }) => beantwoordOp !== null);
  if (terugvragen.length === 0) return null;
  return (
    <Kaart titel="Vragen van de toetser" actie={open.length > 0 ? <Badge toon="letop">{open.length} open</Badge> : null} {...(open.length > 0 ? { toon: 'letop' as const } : {})}>
      <Stapel>
        {[...open, ...klaar].map(({ id, soort, vraag, gesteldOp, antwoord, beantwoordOp, deel, eersteStuk, laatsteStuk }) => (
          <section key={id} aria-label={vraag ?? 'Vraag'}>
            <Stapel ruimte="klein">
              <p className="bv-zacht">
                {soort === null ? 'Vraag' : terugvraagsoortNaam[soort]}
                {gesteldOp === null ? null : (
                  <>
                    , <Datum waarde={gesteldOp} />
                  </>
                )}
              </p>
              <Verhaal>{vraag ?? ''}</Verhaal>
              {beantwoordOp === null ? (
                magBeantwoorden ? (
                  <p>
                    <Knoplink soort="primair" href={`${toetsing}/vraag/${id}`}>
                      {soort === 'AANVULLING' ? 'Aanvullen' : 'Beantwoorden'}
                    </Knoplink>
                  </p>
                ) : null
              ) : (
                <>
                  <Verhaal>{antwoord ?? ''}</Verhaal>
                  <p className="bv-zacht">
                    Vastgezet als deel {deel} op <Datum waarde={beantwoordOp} />: {uitleg(eersteStuk === null || laatsteStuk === null ? 0 : laatsteStuk - eersteStuk + 1)}.
                  </p>
                </>
              )}
            </Stapel>
          </section>
        ))}
      </Stapel>
    </Kaart>
  );
};
