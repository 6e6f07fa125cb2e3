const hier = (): string => encodeURIComponent(location.pathname + location.search + location.hash);

/** Where to log in, so that one comes back to this very page. */
export const aanmeldadres = (): string => `/aanmelden?terug=${hier()}`;

/** Leaves for the page that asks to prove again who one is; what was typed waits in its draft. */
export const vraagBewijs = (): void => location.assign(`/aanmelden/bewijs?terug=${hier()}`);
