import type { Kijker } from '../gemeen/kijker.js';
import { zonderDoel } from '../gemeen/schema.js';

/** How each list is asked in the order of the answer; PostGraphile lets the client say so. */
const VOLGORDE: Readonly<Record<string, string>> = {
  afspraken: 'TOESTAND_ASC, VAN_ASC, ROW_ID_ASC', contactmomenten: 'OP_DESC, ROW_ID_ASC', fasewissels: 'OP_DESC, ROW_ID_ASC', gezinsleden: 'GEBOORTEDATUM_ASC, ROW_ID_ASC',
  meldingen: 'ONTVANGEN_OP_DESC, ROW_ID_ASC', overdrachten: 'AANGEBODEN_OP_DESC, ROW_ID_ASC', situaties: 'RANG_ASC, ROW_ID_ASC', scores: 'DATUM_ASC, ROW_ID_ASC',
  terugkoppelingen: 'OP_DESC, ROW_ID_ASC', toetsingen: 'AANGEVRAAGD_OP_DESC, ROW_ID_ASC', verklaringen: 'PEILDATUM_DESC, ROW_ID_ASC', accorderingen: 'DATUM_ASC, ROW_ID_ASC',
};

/** The registered text as a client of PostGraphile would write it: its own names for a key and for finding one row, and the order of each list. */
export const voorPostgraphile = (tekst: string): string => {
  const kaal = zonderDoel(tekst);
  if (kaal.includes('mutation ')) return kaal;
  return Object.entries(VOLGORDE).reduce(
    (uit, [veld, volgorde]) => uit.replaceAll(` ${veld} {`, ` ${veld}(orderBy: [${volgorde}]) {`),
    kaal.replace('$id: ID!', '$id: UUID!').replace('casus(id: $id)', 'casus: casusByRowId(rowId: $id)').replace('mijnWerk(', 'mijnWerk: mijnWerkList(').replaceAll(/ id(?= )/g, ' id: rowId'),
  );
};

interface Antwoord {
  readonly casus?: { readonly id: string; readonly gezinsleden: readonly { readonly id: string }[] } | null;
  readonly mijnWerk?: readonly { readonly casusId: string }[];
}

/** Reads back from the answer of which casussen and which people it is, for the log. */
export const noemt = (kijker: Kijker, data: unknown): void => {
  const { casus, mijnWerk } = (typeof data === 'string' ? JSON.parse(data) : data) as Antwoord;
  if (casus) kijker.noteer(casus.id);
  for (const { id } of casus?.gezinsleden ?? []) kijker.noteer(casus?.id ?? '', id);
  for (const { casusId } of mijnWerk ?? []) kijker.noteer(casusId);
};
