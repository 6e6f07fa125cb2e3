export type { Gegevenscategorie as Categorie, Hoedanigheid, Stand } from '@bv/beleid';
