import { type Databasebewijs, maakDatabasebewijs } from './platform/databasebewijs.js';

interface Lezer {
  tekst(naam: string, standaard?: string): string;
  eis(voldaan: boolean, probleem: string): void;
}

/** `BV_DATABASE_CA`, `BV_DATABASE_CERTIFICAAT` and `BV_DATABASE_SLEUTEL`: paths of PEM files, for who logs in with a certificate or trusts one authority only. */
export function leesDatabasebewijs(lezer: Lezer, servers: readonly (URL | undefined)[]): Databasebewijs | undefined {
  const [ca, certificaat, sleutel] = ['BV_DATABASE_CA', 'BV_DATABASE_CERTIFICAAT', 'BV_DATABASE_SLEUTEL'].map((naam) => lezer.tekst(naam, ''));
  if (!ca && !certificaat && !sleutel) return undefined;
  lezer.eis(Boolean(certificaat) === Boolean(sleutel), 'BV_DATABASE_CERTIFICAAT en BV_DATABASE_SLEUTEL horen bij elkaar: allebei of geen van beide.');
  lezer.eis(servers.every((server) => server === undefined || server.searchParams.get('sslmode') === 'verify-full'), 'BV_DATABASE_CA en BV_DATABASE_CERTIFICAAT tellen alleen met sslmode=verify-full achter BV_DATABASE en BV_REPLICA.');
  try {
    return maakDatabasebewijs({ ...(ca ? { ca } : {}), ...(certificaat && sleutel ? { inlog: { certificaat, sleutel } } : {}) });
  } catch (fout) {
    lezer.eis(false, `BV_DATABASE_CA, BV_DATABASE_CERTIFICAAT of BV_DATABASE_SLEUTEL is niet te gebruiken: ${(fout as NodeJS.ErrnoException).code ?? (fout as Error).message}.`);
    return undefined;
  }
}
