/** The choices of a list or row of buttons, in the order of the enum. */
export const opties = <Waarde extends string>(waarden: Readonly<Record<string, Waarde>>, namen: Readonly<Record<Waarde, string>>) =>
  Object.values(waarden).map((waarde) => ({ waarde, tekst: namen[waarde] }));
