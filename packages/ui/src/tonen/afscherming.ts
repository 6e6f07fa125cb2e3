/** Why a value is withheld. Fits `Afscherming` of the GraphQL schema, with the words for label and beslisser filled in by the portal. */
export interface Afscherming {
  /** Sentence for the reader: why. */
  reden: string;
  /** Legal ground. */
  grondslag?: string | undefined;
  /** Who can decide: an organisation or function in words, or the code of the schema. */
  beslisser: string;
  kanAanvragen?: boolean | undefined;
  /** Category, code or words. */
  label?: string | undefined;
  velden?: readonly string[] | undefined;
  /** 'YYYY-MM-DD' or ISO moment. */
  sinds?: string | undefined;
}

const beslissers: Readonly<Record<string, string>> = {
  DUO: 'het duo van dit gezin',
  VEILIG_THUIS: 'Veilig Thuis',
  RVDK: 'de Raad voor de Kinderbescherming',
  PRIVACYFUNCTIONARIS: 'de privacyfunctionaris',
  NIEMAND: 'niemand',
};

export const beslisserTekst = (beslisser: string): string => beslissers[beslisser] ?? beslisser;

/** Sentence: who can decide that this may be read. */
export const beslistTekst = (beslisser: string): string =>
  beslisser === 'NIEMAND' ? 'Dit blijft afgeschermd, ook op verzoek.' : `Over inzage beslist ${beslisserTekst(beslisser)}.`;
