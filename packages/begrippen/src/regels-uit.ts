/** The lines of a text that say something: empty ones and spaces around them fall away. */
export const regelsUit = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
