import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { get as getVersleuteld } from 'node:https';

export interface EigenAdres {
  readonly poort: number;
  /** File with the certificate that the gateway serves with; undefined: plain http. */
  readonly certificaat: string | undefined;
}

const GEDULD_MS = 3000;

/**
 * Whether the gateway on this machine says 200. Over TLS it trusts the file that the gateway serves with and nothing else, not even the
 * public authorities; a name proves nothing on this address.
 */
export const vraagGezondheid = ({ poort, certificaat }: EigenAdres, path: '/gezond' | '/gereed'): Promise<boolean> =>
  new Promise((klaar) => {
    const vraag = { host: '127.0.0.1', port: poort, path, agent: false, signal: AbortSignal.timeout(GEDULD_MS) } as const;
    const verzoek = certificaat === undefined ? get(vraag) : getVersleuteld({ ...vraag, ca: readFileSync(certificaat), allowPartialTrustChain: true, checkServerIdentity: () => undefined });
    verzoek.on('response', (antwoord) => {
      antwoord.resume();
      klaar(antwoord.statusCode === 200);
    });
    verzoek.on('error', () => klaar(false));
  });
