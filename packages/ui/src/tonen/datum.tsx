import { datumTekst, datumVoluit, relatieveDag, tijdstipTekst } from '../kern/datum.js';

export interface DatumProps {
  /** 'YYYY-MM-DD' or an ISO moment */
  waarde: string;
  voluit?: boolean | undefined;
  /** Adds "(over 3 dagen)". */
  relatief?: boolean | undefined;
}

const Naast = ({ waarde }: { waarde: string }) => <span className="bv-zacht"> ({relatieveDag(waarde)})</span>;

export const Datum = ({ waarde, voluit, relatief }: DatumProps) => (
  <time className="bv-datum" dateTime={waarde}>
    {voluit ? datumVoluit(waarde) : datumTekst(waarde)}
    {relatief ? <Naast waarde={waarde} /> : null}
  </time>
);

export const Tijdstip = ({ waarde, relatief }: Omit<DatumProps, 'voluit'>) => (
  <time className="bv-datum" dateTime={waarde}>
    {tijdstipTekst(waarde)}
    {relatief ? <Naast waarde={waarde} /> : null}
  </time>
);
