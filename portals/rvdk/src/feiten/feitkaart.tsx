import type { Bevindingoordeel } from '@bv/begrippen';
import { Badge, Datum, Knop, Tekstlink, Uitklap, Verhaal } from '@bv/ui';
import { Oordeelbadge } from '../app/toetsing/oordeelbadge.js';
import { anderenEerst, type Genummerdfeit } from '../app/toetsing/stukken.js';
import type { Reactie, Stuk } from '../app/toetsing/toetsing-context.js';
import type { Antwoorden } from '../app/toetsing/use-antwoorden.js';
import { Bevindingbadge } from './bevindingbadge.js';
import { Bevindingveld } from './bevindingveld.js';
import { Bron } from './bron.js';

const voornaam = ({ naam }: Reactie): string => naam?.split(' ')[0] ?? 'Gezinslid';

export interface FeitkaartProps extends Genummerdfeit {
  bevindingen: Antwoorden<Bevindingoordeel>;
  magToetsen: boolean;
  isGekozen: boolean;
  /** The later part in which this was frozen. */
  deel: number | undefined;
  /** Where the duo is asked about it; undefined when nothing can be asked now. */
  vraagHref: string | undefined;
  /** Everything that was frozen, to find what else comes from the same source. */
  stukken: readonly Stuk[];
  onBron: () => void;
}

const Vast = ({ feit: { bevinding } }: Pick<Genummerdfeit, 'feit'>) =>
  bevinding?.oordeel ? (
    <>
      <Bevindingbadge oordeel={bevinding.oordeel} />
      {bevinding.notitie ? <p className="bv-raad-notitie">{bevinding.notitie}</p> : null}
    </>
  ) : (
    <p className="bv-zacht">Nog niet getoetst</p>
  );

/** One fact: the text, who of the family sees it how, and whether it follows from its source. */
export const Feitkaart = ({ nummer, feit, bevindingen, magToetsen, isGekozen, deel, vraagHref, stukken, onBron }: FeitkaartProps) => (
  <article className={`bv-kaart bv-raad-feit${isGekozen ? ' bv-raad-feit--gekozen' : ''}`} id={`feit-${nummer}`} aria-label={`Feit ${nummer}`} data-feit={nummer}>
    <div className="bv-raad-feit__inhoud">
      <p className="bv-raad-feit__kop">
        <span>
          Feit {nummer}
          {deel === undefined ? null : <> · nieuw in deel {deel}</>}
          {feit.bron ? <> · bron: {feit.bron}</> : null}
          {feit.peildatum ? (
            <>
              {' '}
              · <Datum waarde={feit.peildatum} />
            </>
          ) : null}
        </span>
        <span className="bv-raad-badges">
          {feit.reacties.length === 0 ? (
            <Badge icoon="hulp">Geen reactie van het gezin</Badge>
          ) : (
            anderenEerst(feit.reacties).map((reactie) => (reactie.oordeel === null ? null : <Oordeelbadge key={reactie.id} oordeel={reactie.oordeel} wie={voornaam(reactie)} />))
          )}
        </span>
      </p>
      <Verhaal>{feit.tekst ?? ''}</Verhaal>
      <div className="bv-raad-feit__onder">
        <Uitklap titel="Bron en eigen woorden" niveau={3}>
          <Bron stuk={feit} stukken={stukken} />
        </Uitklap>
      </div>
      <div className="bv-raad-feit__naast">
        <Knop soort="stil" klein icoon="document" aria-label={`Bron en eigen woorden bij feit ${nummer}`} onKlik={onBron}>
          Bron en eigen woorden
        </Knop>
      </div>
    </div>
    <div className="bv-raad-feit__voet">
      {magToetsen ? <Bevindingveld stukId={feit.id} nummer={nummer} bevindingen={bevindingen} /> : <Vast feit={feit} />}
      {vraagHref !== undefined && feit.bevinding?.oordeel === 'VRAAG' ? <Tekstlink href={vraagHref}>Stel het duo een vraag over feit {nummer}</Tekstlink> : null}
    </div>
  </article>
);
