import type { Afscherming } from '@bv/ui';

/** Any object of a casus: its fields may be withheld, and then `afschermingen` says so. */
export interface Afschermbaar {
  readonly afschermingen: readonly (Afscherming & { readonly velden: readonly string[] })[];
}

/** Names of the fields that can be shown: not the bookkeeping. */
export type Veldnaam<Gegeven> = Exclude<keyof Gegeven, 'afschermingen' | '__typename'> & string;

/**
 * Why this field is withheld; undefined when it is not. Asked of `afschermingen`, never guessed from null:
 * an empty field is null too, and so is one whose withholding must not show.
 */
export const afschermingVan = <Gegeven extends Afschermbaar>(
  gegeven: Gegeven,
  veld: Veldnaam<Gegeven>,
): Afscherming | undefined => gegeven.afschermingen.find(({ velden }) => velden.includes(veld));
