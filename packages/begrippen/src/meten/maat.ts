/** What is counted. */
export type Eenheid = 'gezinnen' | 'gezinsleden' | 'doelen' | 'afsluitingen' | 'medewerkers' | 'momenten van reflectie' | 'metingen';

export interface Vak {
  readonly code: string;
  readonly naam: string;
}

/** One chart: what it counts, in which boxes, and what somebody may conclude from it. */
export interface Maat {
  readonly code: string;
  readonly titel: string;
  readonly eenheid: Eenheid;
  /** What exactly was counted, beside the figures. */
  readonly definitie: string;
  /** What it shows, and what it does not. */
  readonly zin: string;
  /** The boxes in the order in which one reads them; a family is in one of them where `isVerdeling`. Empty: months or years, made when counting. */
  readonly vakken: readonly Vak[];
  readonly periode?: 'maand' | 'jaar';
  /** Every family is in exactly one box: together they are all families of the group. */
  readonly isVerdeling: boolean;
  /** Counted over all teams together, whatever group is chosen. */
  readonly overAlles?: boolean;
  /** Boxes that are in the table and not in the chart: nothing to say about them yet. */
  readonly buiten?: readonly string[];
}

export const vakken = (namen: Readonly<Record<string, string>>): Vak[] => Object.entries(namen).map(([code, naam]) => ({ code, naam }));
