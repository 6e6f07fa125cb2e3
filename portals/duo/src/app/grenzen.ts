/** After how many days a team wants a reminder; what the teamleider did not set is this. */
export const STANDAARDGRENZEN = { hulp: 21, contact: 14 } as const;

interface Betrokken {
  readonly hoedanigheid: string | null;
  readonly stand: string | null;
  readonly tot: string | null;
  readonly partij: { readonly bereikbaarheid: { readonly dagenZonderHulp: number | null; readonly dagenZonderContact: number | null } | null } | null;
}

/** The days that the teamleider of this family set (A18, N105c). */
export const grenzenVan = ({ betrokkenheden }: { readonly betrokkenheden: readonly Betrokken[] }): { hulp: number; contact: number } => {
  const team = betrokkenheden.find(({ hoedanigheid, stand, tot }) => hoedanigheid === 'TEAMLEIDER' && stand === 'ACTIEF' && tot === null)?.partij?.bereikbaarheid;
  return { hulp: team?.dagenZonderHulp ?? STANDAARDGRENZEN.hulp, contact: team?.dagenZonderContact ?? STANDAARDGRENZEN.contact };
};
