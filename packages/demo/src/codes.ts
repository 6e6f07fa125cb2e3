export type { Gegevenscategorie as Categorie, Hoedanigheid, Portaal, Stand } from '@bv/beleid';
