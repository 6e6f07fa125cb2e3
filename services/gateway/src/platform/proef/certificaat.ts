import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tlsbestanden } from '../tls.js';

const openssl = (map: string, ...argumenten: readonly string[]): void => {
  execFileSync('openssl', argumenten, { cwd: map, stdio: ['ignore', 'ignore', 'pipe'] });
};
const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'] as const;

/** An authority of one's own in this folder: `ca.crt` and its key. */
export const maakAutoriteit = (map: string): string => {
  mkdirSync(map, { recursive: true });
  openssl(map, 'req', '-x509', ...EC, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=proef', '-days', '2', '-addext', 'keyUsage=critical,keyCertSign');
  return join(map, 'ca.crt');
};

/** A certificate of that authority for `gateway` and `localhost`; `dagen` below zero is one that has expired. */
export const maakPaar = (map: string, naam: string, dagen = 1): Tlsbestanden => {
  openssl(map, 'req', ...EC, '-keyout', `${naam}.key`, '-out', `${naam}.csr`, '-subj', `/CN=${naam}`, '-addext', 'subjectAltName=DNS:gateway,DNS:localhost');
  openssl(map, 'x509', '-req', '-in', `${naam}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy', '-days', String(dagen), '-out', `${naam}.crt`);
  return { certificaat: join(map, `${naam}.crt`), sleutel: join(map, `${naam}.key`) };
};
