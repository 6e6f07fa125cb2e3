import type { Foutcode } from './fout.js';

const NETWERK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT']);
// The last: a server that only follows now, for another took its place.
const WEG = /^(08...|57P0[1235]|53300|25006)$/;
// The last is TypeORM's: it lets go of a connection that breaks between two statements, and says so at the next.
const BERICHT = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query runner already released)/;
// A statement, a lock or an idle transaction that lasted too long: PostgreSQL stopped it and took back what it did.
const TRAAG = /^(57014|55P03|25P0[34])$/;
// No room on the disk, in memory or within a set bound.
const VOL = /^53(100|200|400)$/;

type Databasefout = Extract<Foutcode, `DATABASE_${string}`>;

/** What is the matter with the database; undefined when it answered, and refused what was asked. */
export const databasefout = (fout: unknown): Databasefout | undefined => {
  if (typeof fout !== 'object' || fout === null) return undefined;
  const { code, message } = fout as { code?: unknown; message?: unknown };
  if (typeof code === 'string') {
    if (NETWERK.has(code) || WEG.test(code)) return 'DATABASE_NIET_BEREIKBAAR';
    if (TRAAG.test(code)) return 'DATABASE_TRAAG';
    if (VOL.test(code)) return 'DATABASE_VOL';
  }
  return typeof message === 'string' && BERICHT.test(message) ? 'DATABASE_NIET_BEREIKBAAR' : undefined;
};

/** The database could not be reached or hung up; not: the database refused what was asked. */
export const isVerbindingsfout = (fout: unknown): boolean => databasefout(fout) === 'DATABASE_NIET_BEREIKBAAR';
