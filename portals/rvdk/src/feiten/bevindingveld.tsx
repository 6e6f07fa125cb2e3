import type { Bevindingoordeel } from '@bv/begrippen';
import { Keuzerondjes, Knop, Tekstvlak } from '@bv/ui';
import { useState } from 'react';
import { Bewaarregel } from '../app/toetsing/bewaarregel.js';
import type { Antwoorden } from '../app/toetsing/use-antwoorden.js';
import { keuzes, notitielabel } from './bevindingteksten.js';

interface BevindingveldProps {
  stukId: string;
  nummer: number;
  bevindingen: Antwoorden<Bevindingoordeel>;
}

/** The three-way choice under a fact, and the words that go with a question or a doubt. */
export const Bevindingveld = ({ stukId, nummer, bevindingen: { van, kies, typ, rondAf } }: BevindingveldProps) => {
  const antwoord = van(stukId);
  const { keuze, tekst, fout } = antwoord;
  const [toonNotitie, zetToonNotitie] = useState(false);
  const moetNotitie = keuze === 'VRAAG' || keuze === 'VOLGT_NIET';
  const metNotitie = keuze !== null && (moetNotitie || toonNotitie || tekst !== '');
  return (
    <div className="bv-raad-antwoord">
      <div className="bv-raad-antwoord__rij">
        <Keuzerondjes naam={`oordeel-${nummer}`} label={`Volgt feit ${nummer} uit de bron?`} labelVerborgen weergave="segmenten" opties={keuzes} waarde={keuze} onWijzig={(nieuw) => kies(stukId, nieuw)} />
        {keuze !== null && !metNotitie ? (
          <Knop soort="stil" icoon="notitie" aria-label={`Notitie bij feit ${nummer}`} onKlik={() => zetToonNotitie(true)}>
            Notitie
          </Knop>
        ) : null}
        <span className="bv-raad-antwoord__stand">
          <Bewaarregel antwoord={antwoord} wat={`feit ${nummer}`} onBewaar={() => rondAf(stukId)} />
        </span>
      </div>
      {metNotitie ? (
        <Tekstvlak
          naam={`notitie-${nummer}`}
          label={notitielabel[keuze]}
          hint={moetNotitie && tekst === '' ? 'Het duo leest dit als u uw oordeel deelt. Zonder deze tekst kunnen wij uw antwoord niet bewaren.' : undefined}
          verplicht={moetNotitie}
          rijen={2}
          waarde={tekst}
          fout={fout}
          onWijzig={(nieuw) => typ(stukId, nieuw)}
          onVerlaat={() => rondAf(stukId)}
        />
      ) : fout ? (
        <p className="bv-invoer__fout" role="alert">
          {fout}
        </p>
      ) : null}
    </div>
  );
};
