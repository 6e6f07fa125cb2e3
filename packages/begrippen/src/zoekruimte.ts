/**
 * What somebody who takes meldingen never needs, and who wants to know all families does. Each pause in typing is a search: a long intake of a
 * large family is some fifty, and shows some twenty others.
 */
export const ZOEKRUIMTE = { vragenPerUur: 400, gezinnenPerDag: 300 } as const;
