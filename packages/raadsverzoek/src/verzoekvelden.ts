import type { Zorgdeling } from '@bv/begrippen';

type Tekst = string | null | undefined;

/** What is filled in, the same for a new request and for one that is corrected. */
export interface Verzoekvelden {
  toetsingId?: Tekst;
  aanleiding: string;
  waaromNu: string;
  gezinssituatie: string;
  feitenKind: string;
  feitenOuders: string;
  omstandigheden?: Tekst;
  grootsteZorg: string;
  delenZorg: Zorgdeling;
  delenToelichting?: Tekst;
  watMoetGebeuren: string;
  levensgeschiedenis?: Tekst;
  problemenOuders?: Tekst;
  jeugdOuders?: Tekst;
  isSpoed?: boolean | null | undefined;
  spoedreden?: Tekst;
}
