import { openDatabase } from '../database.js';
import { leesOmgeving } from '../environment.js';
import { vindLopend } from '../lopend.js';
import { procesomgeving } from '../procesomgeving.js';
import { bereidVoor, draaiOpdracht } from './opdrachtregel.js';

/** Where the access log was received there is no database of ours: what is in the file can be checked by itself. */
const isZonderDatabase = (naam: string, argumenten: readonly string[]): boolean => naam === 'logboek-controleer' && argumenten.includes('--bestand') && !argumenten.includes('--database');

/**
 * Runs a command of the gateway next to a running demo, or on its database alone.
 * Standard output belongs to the command: whatever we have to say goes to standard error. Gives the exit code.
 */
export const draaiOpdrachtLos = async (naam: string, argumenten: readonly string[]): Promise<number> => {
  const gevraagd = leesOmgeving();
  if (isZonderDatabase(naam, argumenten)) return await draaiOpdracht(naam, argumenten, gevraagd.door);
  const lopend = vindLopend(gevraagd.data);
  if (lopend) {
    const omgeving = { ...gevraagd, poort: lopend.poort, herkomst: `http://127.0.0.1:${lopend.poort}` };
    const env = procesomgeving(omgeving, lopend.beheerUrl, { gateway: lopend.poort, identiteit: lopend.poort });
    return draaiOpdracht(naam, argumenten, env.opdracht);
  }
  const database = await openDatabase(gevraagd);
  try {
    const env = procesomgeving(gevraagd, database.beheerUrl, { gateway: gevraagd.poort, identiteit: gevraagd.poort });
    await bereidVoor(env.opdracht, 'stderr');
    return await draaiOpdracht(naam, argumenten, env.opdracht);
  } finally {
    await database.stop();
  }
};
