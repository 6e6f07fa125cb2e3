/** Reads one cookie from a Cookie header. */
export const leesCookie = (kop: string | undefined, naam: string): string | undefined => {
  for (const deel of (kop ?? '').split(';')) {
    const scheiding = deel.indexOf('=');
    if (scheiding > 0 && deel.slice(0, scheiding).trim() === naam) return deel.slice(scheiding + 1).trim();
  }
  return undefined;
};

// `__Host-`: the browser itself refuses the cookie unless it is Secure, for this host only and for the whole site.
const KENMERKEN = 'Path=/; HttpOnly; Secure; SameSite=Lax';

export const zetCookie = (naam: string, waarde: string, seconden?: number): string =>
  `${naam}=${waarde}; ${KENMERKEN}${seconden === undefined ? '' : `; Max-Age=${seconden}`}`;

export const wisCookie = (naam: string): string => zetCookie(naam, '', 0);

/** The header without our own cookies, for a service behind us that has no business with them. */
export const zonderEigenCookies = (kop: string): string =>
  kop
    .split(';')
    .map((deel) => deel.trim())
    .filter((deel) => !deel.startsWith('__Host-bv-'))
    .join('; ');
