/** When a pattern in the access log is unusual: where the list starts, until a privacy officer sets it otherwise. */
export interface Opvallenddrempels {
  /** That many different casussen or more, opened one by one … */
  readonly casussen: number;
  /** … within this many minutes. */
  readonly minuten: number;
  /** Looks at a casus without anything done in it within this many days. */
  readonly dagenZonderVervolg: number;
  /** That many looks or more without a later act. */
  readonly inzagenZonderVervolg: number;
  /** Working hours in Amsterdam, whole hours: from `werkVan` until `werkTot`. */
  readonly werkVan: number;
  readonly werkTot: number;
  /** That many looks or more outside working hours on one day. */
  readonly inzagenBuitenWerktijd: number;
}

export const OPVALLENDDREMPELS: Opvallenddrempels = {
  casussen: 10, minuten: 60, dagenZonderVervolg: 14, inzagenZonderVervolg: 3, werkVan: 7, werkTot: 20, inzagenBuitenWerktijd: 1,
};
