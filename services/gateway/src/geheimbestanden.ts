import { readFileSync } from 'node:fs';

type Bron = Readonly<Record<string, string | undefined>>;

const GEHEIM = ['BV_GEHEIM', 'BV_BSN_SLEUTELS', 'BV_OIDC_CLIENT_SECRET', 'BV_LDV_AUTORISATIE', 'BV_TOEGANGSLOG_AUTORISATIE', 'BV_BEHEER_URL', 'BV_SPOREN_CA'] as const;

const lees = (naam: string, bestand: string): string => {
  try {
    return readFileSync(bestand, 'utf8').trim();
  } catch (fout) {
    throw new Error(`${naam}_BESTAND is niet te lezen: ${(fout as NodeJS.ErrnoException).code ?? 'onbekend'}.`, { cause: fout });
  }
};

/**
 * The settings, with each secret from the file that `<name>_BESTAND` names: what stands in an environment shows in `docker inspect`, in
 * a crash report and to every child. Errors: both given, or a file that cannot be read.
 */
export const metGeheimbestanden = (bron: Bron): Bron => {
  const gelezen = GEHEIM.flatMap((naam): [string, string][] => {
    const bestand = bron[`${naam}_BESTAND`];
    if (!bestand) return [];
    if (bron[naam]) throw new Error(`${naam} en ${naam}_BESTAND zijn allebei gezet; één van de twee.`);
    return [[naam, lees(naam, bestand)]];
  });
  return { ...bron, ...Object.fromEntries(gelezen) };
};
