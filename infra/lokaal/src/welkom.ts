import { demomensen } from '@bv/demo';

/** What somebody who just started the demo needs: where, and as whom. */
export const welkom = (herkomst: string, seconden: number): string => {
  const mensen = demomensen.map(({ id, naam, functie }) => `  ${id.padEnd(10)} ${naam}, ${functie}`);
  return ['', `Blijvend Veilig staat klaar op ${herkomst} (na ${seconden.toFixed(1)} s)`, '', 'Aanmelden kan als:', ...mensen, '', 'Stoppen: Ctrl-C', ''].join('\n');
};
