import type { Casus, Casusmelding, Overdracht, Positie } from './casus-context.js';

const isOpen = ({ tot }: { tot: string | null }): boolean => tot === null;

/** From the involvements that this person may see: own work wins over what was handed over, that over the queue. */
export const positieVan = (betrokkenheden: Casus['betrokkenheden'], persoonId: string): Positie => {
  const open = betrokkenheden.filter(isOpen);
  const eigen = open.filter(({ partij, hoedanigheid }) => partij?.id === persoonId && hoedanigheid === 'VT_BEHANDELAAR');
  if (eigen.some(({ stand }) => stand === 'ACTIEF')) return 'behandelaar';
  if (eigen.some(({ stand }) => stand === 'NAZORG')) return 'nazorg';
  return open.some(({ hoedanigheid, stand }) => hoedanigheid === 'WACHTRIJ' && stand === 'ACTIEF') ? 'wachtrij' : 'meelezer';
};

/** Newest first. */
export const opVolgorde = (meldingen: readonly Casusmelding[]): Casusmelding[] =>
  [...meldingen].sort((een, ander) => (ander.ontvangenOp ?? '').localeCompare(een.ontvangenOp ?? ''));

/** The melding that waits for its beoordeling; the oldest, because its term ends first. */
export const openMelding = (meldingen: readonly Casusmelding[]): Casusmelding | undefined =>
  opVolgorde(meldingen).findLast(({ toestand }) => toestand !== 'BEOORDEELD');

/** Newest first: the first one is how it stands. */
export const overdrachtenOpVolgorde = (overdrachten: readonly Overdracht[]): Overdracht[] =>
  [...overdrachten].sort((een, ander) => (ander.aangebodenOp ?? '').localeCompare(een.aangebodenOp ?? ''));

export const laatsteBeoordeling = (beoordelingen: Casus['beoordelingen']): Casus['beoordelingen'][number] | undefined =>
  [...beoordelingen].sort((een, ander) => (een.vastgesteldOp ?? '').localeCompare(ander.vastgesteldOp ?? '')).at(-1);

/** The duo, in the order in which they came. */
export const duoVan = (betrokkenheden: Casus['betrokkenheden']) =>
  betrokkenheden.filter(({ hoedanigheid, tot }) => hoedanigheid === 'DUOLID' && tot === null).flatMap(({ partij }) => (partij ? [partij] : []));
