import { dagVan, eindeVanDag, isWerkdag, plusDagen } from '@bv/begrippen';

/** A calendar day as text, YYYY-MM-DD. */
export type Datum = string;
/** A moment as ISO 8601 text in UTC. */
export type Tijdstip = string;

export const datumVan = (moment: Date): Datum => dagVan(moment);

/** Working days on, or back when negative; always ends on a working day. */
export const plusWerkdagen = (datum: Datum, werkdagen: number): Datum => {
  const stap = werkdagen < 0 ? -1 : 1;
  let dag = datum;
  for (let over = Math.abs(werkdagen); over > 0; ) {
    dag = plusDagen(dag, stap);
    if (isWerkdag(dag)) over -= 1;
  }
  while (!isWerkdag(dag)) dag = plusDagen(dag, stap);
  return dag;
};

/** `uur` is UTC: 8 is morning in Amsterdam in every season. */
export const opTijd = (datum: Datum, uur: number, minuut = 0): Tijdstip =>
  `${datum}T${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}:00.000Z`;

/** A term ends with the day, not at the hour at which the clock happened to start. */
export const eindeVan = (datum: Datum): Tijdstip => eindeVanDag(datum).toISOString();

/** The day on which somebody of this age was born, `rest` days before that birthday was last reached. */
export const geborenOp = (peildatum: Datum, leeftijd: number, rest: number): Datum => {
  const jaar = Number(peildatum.slice(0, 4)) - leeftijd;
  return plusDagen(`${jaar}${peildatum.slice(4).replace('-02-29', '-02-28')}`, -(rest % 330) - 1);
};
