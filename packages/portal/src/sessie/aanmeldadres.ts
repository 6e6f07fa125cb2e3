/** Where to log in, so that one comes back to this very page. */
export const aanmeldadres = (): string =>
  `/aanmelden?terug=${encodeURIComponent(location.pathname + location.search + location.hash)}`;
