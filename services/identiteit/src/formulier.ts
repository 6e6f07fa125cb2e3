import type { IncomingMessage } from 'node:http';

/** The fields of a posted form; none of one that is larger than `maximum` characters. */
export const leesFormulier = async (verzoek: IncomingMessage, maximum: number): Promise<URLSearchParams> => {
  let tekst = '';
  for await (const deel of verzoek) {
    tekst += String(deel);
    if (tekst.length > maximum) return new URLSearchParams();
  }
  return new URLSearchParams(tekst);
};
