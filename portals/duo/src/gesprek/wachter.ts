interface Scripten {
  createPolicy: (naam: string, regels: { createScriptURL: (adres: string) => string }) => { createScriptURL: (adres: string) => unknown };
}

const ADRES = '/wacht.js';
// Without the id of a family: the browser keeps this address.
const BEREIK = '/duo/gezin/';

// The page's CSP takes addresses of scripts from a policy only; this one knows one address.
const scriptadres = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: Scripten };
  return (trustedTypes?.createPolicy('bv-wachter', { createScriptURL: () => ADRES }).createScriptURL(ADRES) ?? ADRES) as string;
};

/** From now on a reload without a line gives a page that says so. Where a browser has none of it, everything else works. */
export const zetWachter = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(scriptadres(), { scope: BEREIK, updateViaCache: 'none' }).catch(() => undefined);
};
