import { useId, useMemo, useRef, useState } from 'react';
import { Uitklap } from '../actie/uitklap.js';
import { Vinkje } from '../velden/vinkje.js';
import { bekendeFamilie, type Familie } from './familie.js';
import { genogramindeling } from './indeling.js';
import { Bandlijn, Gezinslijnen, Pijlpunt } from './lijnen.js';
import { type Focusbaar, isBereikbaar, Persoonsteken } from './persoonsteken.js';
import { volgende } from './toetsen.js';
import { naarMidden, passend } from './venster.js';
import { inWoorden } from './woorden.js';

export interface GenogramProps {
  /** What the drawing is called: "Genogram van gezin Yılmaz". */
  naam: string;
  familie: Familie;
}

const UITLEG = [
  'Vierkant: man. Rondje: vrouw. Ruit: anders of onbekend. Driehoek: nog niet geboren. Kruis: overleden. Dubbele rand: om wie het gaat.',
  'Doorgetrokken lijn tussen twee mensen: gehuwd. Gestreept: partners. Eén schuine streep: uit elkaar. Twee: gescheiden. Naar een kind, gestreept: adoptie; gestippeld: pleegkind.',
  'Gestreept vlak: woont hier nu. Zigzag met pijl: geweld, van wie naar wie. Zigzag: ruzie of spanning. Dubbele lijn: nabij. Onderbroken lijn met dwarsstreepjes: geen contact meer.',
];

/** Three generations in one look. The drawing is one stop for the keyboard; the same family stands in words under it. */
export const Tekening = ({ naam, familie: gegeven }: GenogramProps) => {
  const familie = useMemo(() => bekendeFamilie(gegeven), [gegeven]);
  const indeling = useMemo(() => genogramindeling(familie), [familie]);
  const [toonBanden, zetToonBanden] = useState(true);
  const [halte, zetHalte] = useState(familie.personen[0]?.id);
  const tekens = useRef(new Map<string, Focusbaar>());
  const id = useId();
  const { personen, huis, banden, breedte, hoogte } = indeling;
  const opVolgorde = personen.toSorted((een, ander) => een.rij - ander.rij || een.x - ander.x);
  const bereikbaar = opVolgorde.filter(isBereikbaar);
  const stop = (bereikbaar.find(({ persoon }) => persoon.id === halte) ?? bereikbaar[0])?.persoon.id;
  return (
    <div className="bv-genogram">
      {banden.length > 0 ? <Vinkje naam={`banden-${id}`} label="Laat zien hoe het tussen mensen gaat" waarde={toonBanden} onWijzig={zetToonBanden} /> : null}
      <div className="bv-genogram__venster" ref={naarMidden} role="region" aria-label={`${naam}, schuif om alles te zien`}>
        <svg className="bv-genogram__tekening" style={passend(breedte)} viewBox={`0 0 ${breedte} ${hoogte}`} role="group" aria-labelledby={`${id}-naam`} aria-describedby={`${id}-uitleg`}>
          <title id={`${id}-naam`}>{naam}</title>
          <desc id={`${id}-uitleg`}>{`${personen.length} mensen. Ga met de pijltjestoetsen van de een naar de ander. Dezelfde familie staat hieronder in woorden.`}</desc>
          <g className="bv-genogram__huis">
            {huis.map((vlak) => <rect key={`${vlak.x} ${vlak.y}`} className="bv-genogram__rand" x={vlak.x} y={vlak.y} width={vlak.breedte} height={vlak.hoogte} rx="10" />)}
            {huis.map((vlak) => <rect key={`${vlak.x} ${vlak.y}`} className="bv-genogram__vlak" x={vlak.x + 1} y={vlak.y + 1} width={vlak.breedte - 2} height={vlak.hoogte - 2} rx="9" />)}
          </g>
          <Gezinslijnen indeling={indeling} />
          {toonBanden ? banden.map((band) => <Bandlijn key={`${band.van} ${band.naar} ${band.soort}`} band={band} />) : null}
          {opVolgorde.map((plek) => (
            <Persoonsteken
              key={plek.persoon.id}
              plek={plek}
              isHalte={plek.persoon.id === stop}
              onFocus={() => zetHalte(plek.persoon.id)}
              onToets={(toets) => {
                const naar = volgende(toets.key, plek, bereikbaar, familie);
                if (!naar) return;
                toets.preventDefault();
                tekens.current.get(naar.persoon.id)?.focus();
              }}
              teken={(element) => {
                if (element) tekens.current.set(plek.persoon.id, element);
              }}
            />
          ))}
          {toonBanden ? banden.filter(({ soort }) => soort === 'GEWELD').map((band) => <Pijlpunt key={`${band.van} ${band.naar}`} band={band} />) : null}
        </svg>
      </div>
      <Uitklap titel="Wat de tekens betekenen" niveau={3}>
        {UITLEG.map((zin) => <p key={zin} className="bv-zacht">{zin}</p>)}
      </Uitklap>
      <Uitklap titel="Dezelfde familie in woorden" niveau={3}>
        <ul className="bv-genogram__woorden">
          {inWoorden(familie).map(({ id: persoonId, wie, zinnen, href }) => (
            <li key={persoonId}>
              {href === undefined ? <strong>{wie}</strong> : <a className="bv-link" href={href}>{wie}</a>}
              {zinnen.length > 0 ? `: ${zinnen.join('; ')}.` : '.'}
            </li>
          ))}
        </ul>
      </Uitklap>
    </div>
  );
};
