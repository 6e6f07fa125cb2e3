const rand = (naam: string): { begin: string; einde: string } => ({ begin: `<!-- bench: ${naam} -->`, einde: `<!-- einde: ${naam} -->` });

/** Puts generated parts into a text between their marks; what people wrote around them stays. Errors: a mark that is not there. */
export const vulBlokken = (tekst: string, blokken: Readonly<Record<string, string>>): string =>
  Object.entries(blokken).reduce((uit, [naam, inhoud]) => {
    const { begin, einde } = rand(naam);
    const [van, tot] = [uit.indexOf(begin), uit.indexOf(einde)];
    if (van < 0 || tot < van) throw new Error(`In het verslag ontbreekt ${begin} … ${einde}`);
    return `${uit.slice(0, van + begin.length)}\n\n${inhoud}\n\n${uit.slice(tot)}`;
  }, tekst);
