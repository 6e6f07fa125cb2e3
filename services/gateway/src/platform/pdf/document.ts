/** What stands in a document, as data: templates of slices make this, and `brief.typ` sets it. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'gegevens'; readonly paren: readonly (readonly [string, string])[] }
  | { readonly soort: 'citaat'; readonly tekst: string; readonly van: string }
  | { readonly soort: 'tabel'; readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] };

export interface Documentinhoud {
  /** Also the title in the metadata: no names of people. */
  readonly titel: string;
  /** Above the title, and at the foot of every page. */
  readonly kenmerk: string;
  readonly afzender: string;
  readonly datum: string;
  readonly blokken: readonly Blok[];
}

/** A finished file, on its way to the one who asked. */
export interface Bestand {
  readonly naam: string;
  readonly inhoud: Buffer;
}
