import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContext } from 'node:tls';

/** Paths of PEM files. */
export interface Bewijsbestanden {
  /** The only authority that PostgreSQL's own certificate may come from. */
  readonly ca?: string;
  readonly inlog?: { readonly certificaat: string; readonly sleutel: string };
}

/** How the gateway and PostgreSQL prove to each other who they are. */
export interface Databasebewijs {
  /** For the next connection; made anew when the files are other than before. */
  readonly context: () => SecureContext;
  /** When the certificate that we log in with ends; undefined when a password is used. */
  readonly verlooptOp: () => Date | undefined;
}

const lees = (pad: string): string => readFileSync(pad, 'utf8');

/** Throws when the files are not there, are no certificate, or do not belong together. */
function maak({ ca, inlog }: Bewijsbestanden): { inhoud: string; context: SecureContext; verlooptOp: Date | undefined } {
  const kale = { ...(ca === undefined ? {} : { ca: lees(ca) }), ...(inlog ? { cert: lees(inlog.certificaat), key: lees(inlog.sleutel) } : {}) };
  const certificaat = kale.cert === undefined ? undefined : new X509Certificate(kale.cert);
  if (certificaat && !certificaat.checkPrivateKey(createPrivateKey(kale.key ?? ''))) throw new Error('het certificaat en de sleutel horen niet bij elkaar');
  return { inhoud: JSON.stringify(kale), context: createSecureContext({ ...kale, minVersion: 'TLSv1.2' }), verlooptOp: certificaat && new Date(certificaat.validTo) };
}

/**
 * Reads the files now, and again with each new connection: a certificate that ends soon is replaced without a restart. While one of two files
 * is already new, or gone, the pair of before stays. Errors: when they are not right at the start.
 */
export function maakDatabasebewijs(bestanden: Bewijsbestanden): Databasebewijs {
  let huidig = maak(bestanden);
  const ververs = (): typeof huidig => {
    try {
      const nieuw = maak(bestanden);
      if (nieuw.inhoud !== huidig.inhoud) huidig = nieuw;
    } catch {
      // Halfway a replacement; the next connection looks again.
    }
    return huidig;
  };
  return { context: () => ververs().context, verlooptOp: () => ververs().verlooptOp };
}
