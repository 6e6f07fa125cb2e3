const VOORVOEGSEL = 'bv-concept:';

/**
 * Text that the server does not have yet, in the storage of this tab only. Keyed by person: on a shared computer a
 * colleague who logs in next must not find it.
 */
export const conceptopslag = (persoonId: string, sleutel: string) => {
  const naam = `${VOORVOEGSEL}${persoonId}:${sleutel}`;
  return {
    lees: (): string | undefined => sessionStorage.getItem(naam) ?? undefined,
    bewaar: (inhoud: string): void => sessionStorage.setItem(naam, inhoud),
    wis: (): void => sessionStorage.removeItem(naam),
  };
};

const namen = () => Array.from({ length: sessionStorage.length }, (_, nummer) => sessionStorage.key(nummer) ?? '');

const wisWaar = (voorwaarde: (naam: string) => boolean): void => {
  for (const naam of namen().filter((sleutel) => sleutel.startsWith(VOORVOEGSEL) && voorwaarde(sleutel))) {
    sessionStorage.removeItem(naam);
  }
};

/** At log-out. */
export const wisConceptopslag = (): void => wisWaar(() => true);

/** At log-in: what someone else left behind. */
export const wisConceptopslagVanAnderen = (persoonId: string): void =>
  wisWaar((naam) => !naam.startsWith(`${VOORVOEGSEL}${persoonId}:`));
