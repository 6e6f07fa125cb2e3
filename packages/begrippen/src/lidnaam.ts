/** First name of a family member, for a text within one family. */
export const lidnaam = (lid: { readonly voornamen: string | null } | null | undefined): string => lid?.voornamen ?? 'Naam afgeschermd';
