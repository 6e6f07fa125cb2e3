export type Sorteerwaarde = string | number | null | undefined;

export interface Sortering {
  kolom: string;
  richting: 'op' | 'af';
}

const vergelijker = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

const vergelijk = (een: NonNullable<Sorteerwaarde>, ander: NonNullable<Sorteerwaarde>): number =>
  typeof een === 'number' && typeof ander === 'number' ? een - ander : vergelijker.compare(String(een), String(ander));

/** Sorted copy; a missing value stands last in both directions. */
export const sorteerRijen = <Rij>(rijen: readonly Rij[], waardeVan: ((rij: Rij) => Sorteerwaarde) | undefined, richting: 'op' | 'af' = 'op'): readonly Rij[] => {
  if (!waardeVan) return rijen;
  return [...rijen].sort((eenRij, andereRij) => {
    const een = waardeVan(eenRij) ?? null;
    const ander = waardeVan(andereRij) ?? null;
    if (een === null || ander === null) return Number(een === null) - Number(ander === null);
    return richting === 'op' ? vergelijk(een, ander) : vergelijk(ander, een);
  });
};
