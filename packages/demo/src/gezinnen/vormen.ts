import type { AardOnveiligheid, Bronsoort, Geslacht } from '@bv/begrippen';
import type { Afspraakrecept, Lid, Melderrecept, Situatierecept, Verklaringrecept } from '../recept.js';

/** Short ways to write the parts of a recipe, so that a family reads like a story and not like a table. */
type Meer<T> = Partial<T>;

export const ouder = (naam: string, geslacht: Geslacht, leeftijd: number, meer: Meer<Lid> = {}): Lid => ({ naam, rol: 'OUDER', geslacht, leeftijd, ...meer });
export const kind = (naam: string, geslacht: Geslacht, leeftijd: number, meer: Meer<Lid> = {}): Lid => ({ naam, rol: 'KIND', geslacht, leeftijd, ...meer });
export const volwassene = (naam: string, geslacht: Geslacht, leeftijd: number, meer: Meer<Lid> = {}): Lid => ({ naam, rol: 'ANDERS', geslacht, leeftijd, ...meer });

export const professional = (naam: string, functie: string, organisatie: string, relatie: string, meer: Meer<Melderrecept> = {}): Melderrecept => ({
  soort: 'PROFESSIONAL', naam, functie, organisatie, relatie, ...meer,
});
export const omstander = (naam: string, relatie: string, meer: Meer<Melderrecept> = {}): Melderrecept => ({ soort: 'OMSTANDER', naam, relatie, ...meer });
/** A bystander who does not want the family to know. */
export const stilleOmstander = (naam: string, relatie: string): Melderrecept => omstander(naam, relatie, { anoniem: 'GEEN_TOESTEMMING_OMSTANDER' });

export const situatie = (
  titel: string, watGebeurt: string, frequentie: string, gevolg: string, aard: AardOnveiligheid, meer: Meer<Situatierecept> = {},
): Situatierecept => ({ titel, watGebeurt, frequentie, gevolg, aard, ...meer });

export const feit = (tekst: string, bronsoort: Bronsoort, bron: string, dag: number, meer: Meer<Verklaringrecept> = {}): Verklaringrecept => ({
  soort: 'FEIT', tekst, bronsoort, bron, dag, ...meer,
});
export const uitleg = (tekst: string, bron: string, dag: number, meer: Meer<Verklaringrecept> = {}): Verklaringrecept => ({
  soort: 'INTERPRETATIE', tekst, bronsoort: 'EIGEN_WAARNEMING', bron, dag, ...meer,
});
export const mening = (wie: string, tekst: string, dag: number, meer: Meer<Verklaringrecept> = {}): Verklaringrecept => ({
  soort: 'MENING_BETROKKENE', tekst, bronsoort: 'GEZINSLID', bron: `${wie}, in eigen woorden`, dag, over: wie, ...meer,
});

export const afspraak = (als: string, dan: string, wie: string, kijktMee: string, dag: number, meer: Meer<Afspraakrecept> = {}): Afspraakrecept => ({
  als, dan, wie, kijktMee, dag, ...meer,
});
