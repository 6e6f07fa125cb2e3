import type { Weigering } from './uitkomst.js';

/** The part of react-hook-form's `useForm()` that is needed here; methods, so that a form of any shape fits. */
export interface Formulierfouten {
  setError(veld: never, fout: { type: string; message: string }): void;
}

/** Puts each refusal with a field at that field; the rest stays for the summary. */
export const meldWeigeringen = (weigeringen: readonly Weigering[], formulier: Formulierfouten): void => {
  for (const { code, veld, tekst } of weigeringen) {
    // The names come from the server: react-hook-form takes any path, and shows one it does not know in the summary only.
    if (veld !== null) formulier.setError(veld as never, { type: code, message: tekst });
  }
};
