import { Gegevenscategorie } from '@bv/beleid';
import { Verklaringsoort } from '@bv/begrippen';

const categorieen = {
  [Verklaringsoort.FEIT]: Gegevenscategorie.FEIT,
  [Verklaringsoort.INTERPRETATIE]: Gegevenscategorie.INTERPRETATIE,
  [Verklaringsoort.MENING_BETROKKENE]: Gegevenscategorie.ZIENSWIJZE,
} as const;

/** What kind of statement it is decides who sees it: the wijkteam reads the views of the family, not what the duo makes of them. */
export const verklaringcategorie = (soort: Verklaringsoort): (typeof categorieen)[Verklaringsoort] => categorieen[soort];
