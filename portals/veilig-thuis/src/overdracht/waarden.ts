import { invoerschemas, type Overdrachtgrond, type Overdrachtsoort } from '@bv/begrippen';
import { schemaresolver } from '../app/formulier/schemaresolver.js';

export interface Tekstregel {
  tekst: string;
}

export interface Overdrachtwaarden {
  casusId: string;
  soort: Overdrachtsoort;
  naarId: string | null;
  wieVertelt: string;
  toelichting: string;
  voorwaarden: Tekstregel[];
  vragen: Tekstregel[];
  terugkomenBij: string;
  grond: Overdrachtgrond | null;
  grondToelichting: string;
}

/** Without the rows that were opened and left empty. */
export const ingevuld = (regels: readonly Tekstregel[]): string[] => regels.map(({ tekst }) => tekst.trim()).filter(Boolean);

// An empty row does not go along, so the second row of the input may be the third on the screen.
const plaatsen = (regels: readonly Tekstregel[]): number[] => regels.flatMap(({ tekst }, plaats) => (tekst.trim() === '' ? [] : [plaats]));

const alsVeld = (veld: string, waarden: Overdrachtwaarden): string => {
  const [lijst, nummer] = veld.split('.');
  if (lijst !== 'voorwaarden' && lijst !== 'vragen') return veld;
  if (nummer === undefined) return `${lijst}.root`;
  return `${lijst}.${plaatsen(waarden[lijst])[Number(nummer)] ?? 0}.tekst`;
};

/** The offer as the server checks it. */
export const controleerOverdracht = schemaresolver(invoerschemas.overdrachtAanbieden, {
  alsInvoer: (waarden: Overdrachtwaarden) => ({
    ...waarden,
    voorwaarden: ingevuld(waarden.voorwaarden),
    vragen: ingevuld(waarden.vragen),
  }),
  alsVeld,
});
