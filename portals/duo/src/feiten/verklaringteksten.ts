import type { Verklaringsoort } from '@bv/begrippen';

/** Longer than this it is seldom one statement (people fill an empty box with everything that may matter). */
export const RICHTLENGTE = 300;

export const soortUitleg: Readonly<Record<Verklaringsoort, string>> = {
  FEIT: 'Wat is gezien, gehoord of gelezen, met bron en datum. Zonder oordeel.',
  INTERPRETATIE: 'Wat u denkt dat het betekent. Blijft bij het duo en de toetser van de Raad.',
  MENING_BETROKKENE: 'Wat een gezinslid ervan vindt, in eigen woorden.',
};

export const tekstlabel: Readonly<Record<Verklaringsoort, string>> = {
  FEIT: 'Wat is er gebeurd of gezien?',
  INTERPRETATIE: 'Wat denkt u dat het betekent?',
  MENING_BETROKKENE: 'Wat vindt het gezinslid?',
};

export const lengtehulp = (tekst: string): string | undefined =>
  tekst.length > RICHTLENGTE ? `${tekst.length} tekens. Is dit één feit? Maak er anders twee van: dan kan het gezin op elk feit apart reageren.` : undefined;
