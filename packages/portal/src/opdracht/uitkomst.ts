/** What each command answers; the shape of the fragment UitkomstVelden. */
export interface Weigering {
  readonly code: string;
  readonly veld: string | null;
  readonly tekst: string;
}

export interface Conflict {
  readonly versie: number;
  readonly gewijzigdDoor: string | null;
  readonly gewijzigdOp: string | null;
  readonly velden: readonly { readonly veld: string; readonly huidig: string | null }[];
}

export interface Uitkomst {
  readonly gelukt: boolean;
  readonly id?: string | null;
  readonly casusId?: string | null;
  readonly versie?: number | null;
  readonly weigeringen: readonly Weigering[];
  readonly conflict?: Conflict | null;
}

/** The answer of the one command in a mutation document. */
export type UitkomstVan<Data> = Extract<Data[keyof Data], Uitkomst>;

export const uitkomstUit = <Data extends object>(data: Data): UitkomstVan<Data> => {
  const waarden: unknown[] = Object.values(data);
  const uitkomst = waarden.find((waarde) => typeof waarde === 'object' && waarde !== null);
  if (!uitkomst) throw new Error('De opdracht gaf geen uitkomst.');
  return uitkomst as UitkomstVan<Data>;
};
