import type { ReactNode } from 'react';
import { Tekstlink } from '../actie/link.js';
import { datumTekst, tijdTekst } from '../kern/datum.js';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';
import type { Toon } from '../kern/toon.js';

export interface TijdlijnPunt {
  sleutel: string;
  /** 'YYYY-MM-DD' or an ISO moment; with a moment the time is shown under the day. */
  moment: string;
  titel: ReactNode;
  href?: string | undefined;
  icoon?: IcoonNaam | undefined;
  toon?: Toon | undefined;
  inhoud?: ReactNode;
}

export interface TijdlijnProps {
  label: string;
  punten: readonly TijdlijnPunt[];
}

export const Tijdlijn = ({ label, punten }: TijdlijnProps) => (
  <ol className="bv-tijdlijn" aria-label={label}>
    {punten.map((punt) => (
      <li key={punt.sleutel} className="bv-tijdlijn__punt">
        <time className="bv-tijdlijn__tijd" dateTime={punt.moment}>
          {datumTekst(punt.moment)}
          {punt.moment.includes('T') ? <span>{tijdTekst(punt.moment)}</span> : null}
        </time>
        <span className={`bv-tijdlijn__teken bv-tijdlijn__teken--${punt.toon ?? 'neutraal'}`} aria-hidden>
          <Icoon naam={punt.icoon ?? 'notitie'} maat={15} />
        </span>
        <div className="bv-tijdlijn__inhoud">
          <p className="bv-tijdlijn__titel">{punt.href ? <Tekstlink href={punt.href}>{punt.titel}</Tekstlink> : punt.titel}</p>
          {punt.inhoud ? <div className="bv-tijdlijn__tekst">{punt.inhoud}</div> : null}
        </div>
      </li>
    ))}
  </ol>
);
