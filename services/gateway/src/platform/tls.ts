import { constants, createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SecureContextOptions } from 'node:tls';
import { foutvelden, type Log } from './log.js';
import type { Meting } from './meting.js';

export interface Tlsbestanden {
  /** The certificate with its chain, PEM. */
  readonly certificaat: string;
  readonly sleutel: string;
}

export interface Tlspaar {
  readonly cert: string;
  readonly key: string;
  readonly geldigTot: Date;
}

/** NCSC-NL, as the door (infra/compose/haproxy.cfg): 1.3 and 1.2, ECDHE with AEAD only, no renegotiation, no compression, no tickets. */
const NCSC: SecureContextOptions = {
  minVersion: 'TLSv1.2',
  ciphers: [
    'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES256-GCM-SHA384', 'ECDHE-RSA-CHACHA20-POLY1305', 'ECDHE-RSA-AES128-GCM-SHA256',
  ].join(':'),
  honorCipherOrder: true,
  ecdhCurve: 'X25519:P-256:P-384',
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION | constants.SSL_OP_NO_COMPRESSION | constants.SSL_OP_NO_TICKET,
};

const lees = (naam: string, bestand: string): string => {
  if (bestand === '') throw new Error(`${naam} ontbreekt: BV_TLS_CERT en BV_TLS_KEY horen bij elkaar.`);
  try {
    return readFileSync(bestand, 'utf8');
  } catch (fout) {
    throw new Error(`${naam} is niet te lezen: ${(fout as NodeJS.ErrnoException).code ?? 'onbekend'}.`, { cause: fout });
  }
};

const ontleed = <T>(probleem: string, maak: () => T): T => {
  try {
    return maak();
  } catch (fout) {
    throw new Error(probleem, { cause: fout });
  }
};

const dag = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The pair as it is now on disk. @throws Error that says in Dutch which of the two is wrong, and how */
export const leesTlspaar = ({ certificaat, sleutel }: Tlsbestanden, nu = new Date()): Tlspaar => {
  const cert = lees('BV_TLS_CERT', certificaat);
  const key = lees('BV_TLS_KEY', sleutel);
  const blad = ontleed('BV_TLS_CERT is geen certificaat (PEM).', () => new X509Certificate(cert));
  const geheim = ontleed<KeyObject>('BV_TLS_KEY is geen sleutel (PEM, zonder wachtwoord).', () => createPrivateKey(key));
  if (!blad.checkPrivateKey(geheim)) throw new Error('BV_TLS_CERT en BV_TLS_KEY horen niet bij elkaar: dit is de sleutel van een ander certificaat.');
  const [van, tot] = [new Date(blad.validFrom), new Date(blad.validTo)];
  if (tot <= nu) throw new Error(`BV_TLS_CERT is verlopen sinds ${dag(tot)}.`);
  if (van > nu) throw new Error(`BV_TLS_CERT geldt pas vanaf ${dag(van)}.`);
  return { cert, key, geldigTot: tot };
};

/** What a server is made with, and what `setSecureContext` gets: it forgets what is not said again. */
export const tlsopties = ({ cert, key }: Pick<Tlspaar, 'cert' | 'key'>): SecureContextOptions => ({ ...NCSC, cert, key });

export interface Wissel {
  readonly server: { readonly setSecureContext: (opties: SecureContextOptions) => void };
  readonly bestanden: Tlsbestanden;
  readonly huidig: Tlspaar;
  readonly meting: Meting;
  readonly log: Log;
}

/**
 * One look at the files: a renewed pair serves every new connection, and the open ones go on. Looking rather than being told: what
 * Kubernetes mounts changes by a link behind a link. A pair that does not fit (one file is written before the other) waits for the next look.
 */
export const maakTlswissel = ({ server, bestanden, huidig, meting, log }: Wissel): (() => void) => {
  let geldend = huidig;
  meting.certificaat(geldend.geldigTot);
  return () => {
    try {
      const nieuw = leesTlspaar(bestanden);
      if (nieuw.cert === geldend.cert && nieuw.key === geldend.key) return;
      server.setSecureContext(tlsopties(nieuw));
      geldend = nieuw;
      meting.certificaat(geldend.geldigTot);
      log.info('certificaat vernieuwd', { geldigTot: geldend.geldigTot.toISOString() });
    } catch (fout) {
      log.waarschuwing('certificaat niet vernieuwd', { reden: fout instanceof Error ? fout.message : undefined, ...foutvelden(fout) });
    }
  };
};
