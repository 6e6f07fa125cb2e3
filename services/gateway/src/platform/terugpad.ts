/** Only a path on this very site: anything else would send a person who just logged in to a stranger. */
export const terugpad = (waarde: unknown, herkomst: URL): string => {
  if (typeof waarde !== 'string' || !waarde.startsWith('/') || waarde.length > 500) return '/';
  if (!URL.canParse(waarde, herkomst.origin)) return '/';
  const adres = new URL(waarde, herkomst);
  if (adres.origin !== herkomst.origin || adres.pathname.startsWith('//') || adres.pathname.startsWith('/aanmelden')) return '/';
  return adres.pathname + adres.search + adres.hash;
};
