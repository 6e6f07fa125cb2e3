import { CODELENGTE, CODETEKENS } from '@bv/begrippen';

/** Made here and shown here once; the server keeps its hash. Thirty-two signs, so each byte gives one without favour. */
export const maakCode = (): string => [...crypto.getRandomValues(new Uint8Array(CODELENGTE))].map((byte) => CODETEKENS.charAt(byte % CODETEKENS.length)).join('');

/** Behind the hash, so that no server and no log in between reads the code. */
export const linkadres = (soort: string, code: string): string => `${location.origin}${soort === 'ZORGSIGNAAL' ? '/melden/zorgsignaal' : '/melden'}#${code}`;
