/** The menu item that this address belongs to: the longest one that it starts with. */
export const huidigMenupunt = (hrefs: readonly string[], pad: string): string | undefined =>
  hrefs
    .filter((href) => pad === href || pad.startsWith(`${href}/`))
    .reduce<string | undefined>((langste, href) => (href.length > (langste?.length ?? 0) ? href : langste), undefined);
