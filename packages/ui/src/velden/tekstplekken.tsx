import { useId } from 'react';
import { Knop } from '../actie/knop.js';
import { Icoon } from '../kern/icoon.js';

export interface Tekstplek {
  /** Names this place for as long as its words stand there. */
  plek: string;
  begin: number;
  einde: number;
  /** What it seems to be: "naam". */
  soort?: string | undefined;
}

export interface TekstplekkenProps {
  /** The field the text stands in, by its name: the button goes there. */
  veld: string;
  tekst: string;
  plekken: readonly Tekstplek[];
  bevestigd: readonly string[];
  onWissel: (plek: string, isBevestigd: boolean) => void;
  titel: string;
  uitleg: string;
  /** On the button that says the place may stay: "Geen persoonsgegeven". */
  akkoord: string;
  /** Beside a place that may stay: "Geen persoonsgegeven, zei u". */
  akkoordGezegd: string;
}

const RAND = 28;
const TERUG = 'Toch nakijken';

/** The words around a place, cut off at a space. */
const omgeving = (tekst: string, { begin, einde }: Tekstplek) => {
  const voor = tekst.slice(Math.max(0, begin - RAND), begin);
  const na = tekst.slice(einde, einde + RAND);
  return {
    voor: begin > RAND ? `…${voor.replace(/^\S*\s/, '')}` : voor,
    wat: tekst.slice(begin, einde),
    na: einde + RAND < tekst.length ? `${na.replace(/\s\S*$/, '')}…` : na,
  };
};

const wijsAan = (veld: string, { begin, einde }: Tekstplek) => {
  const vak = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(`[data-veld="${CSS.escape(veld)}"] :is(textarea, input)`);
  if (!vak) return;
  vak.focus();
  vak.setSelectionRange(begin, einde);
  vak.scrollIntoView({ block: 'center' });
};

/** Places in a text that somebody has to look at, each shown in its words: change them there, or say that they may stay. */
export const Tekstplekken = ({ veld, tekst, plekken, bevestigd, onWissel, titel, uitleg, akkoord, akkoordGezegd }: TekstplekkenProps) => {
  const kop = useId();
  const open = plekken.filter(({ plek }) => !bevestigd.includes(plek)).length;
  return (
    <>
      {/* Says how many there are, not each of them at every key. */}
      <p className="bv-verborgen" role="status">
        {open === 0 ? '' : `${open === 1 ? '1 plek' : `${open} plekken`} om na te kijken in deze tekst`}
      </p>
      {plekken.length === 0 ? null : (
        <div role="group" className={open > 0 ? 'bv-plekken' : 'bv-plekken bv-plekken--klaar'} aria-labelledby={kop}>
          <h3 id={kop} className="bv-plekken__titel">
            {titel}
          </h3>
          <p>{uitleg}</p>
          <ul className="bv-plekken__lijst">
            {plekken.map((plek) => {
              const { voor, wat, na } = omgeving(tekst, plek);
              const mag = bevestigd.includes(plek.plek);
              return (
                <li key={plek.plek} className="bv-plekken__plek">
                  <p className="bv-plekken__woorden">
                    {voor}
                    <mark className={mag ? 'bv-plekken__gezien' : 'bv-plekken__merk'}>{wat}</mark>
                    {na}
                    <span className="bv-zacht"> {mag ? akkoordGezegd : (plek.soort ?? '')}</span>
                  </p>
                  <div className="bv-plekken__knoppen">
                    {mag ? null : (
                      <Knop klein icoon="potlood" aria-label={`Aanpassen: ${wat}`} onKlik={() => wijsAan(veld, plek)}>
                        Aanpassen
                      </Knop>
                    )}
                    {/* One button for both ways, so that the focus stays on it. */}
                    <Knop klein soort={mag ? 'stil' : 'secundair'} icoon={mag ? 'ongedaan' : 'vinkje'} aria-label={`${mag ? TERUG : akkoord}: ${wat}`} onKlik={() => onWissel(plek.plek, !mag)}>
                      {mag ? TERUG : akkoord}
                    </Knop>
                  </div>
                </li>
              );
            })}
          </ul>
          {open === 0 ? (
            <p className="bv-plekken__klaar">
              <Icoon naam="vinkje" /> Alles nagekeken
            </p>
          ) : null}
        </div>
      )}
    </>
  );
};
