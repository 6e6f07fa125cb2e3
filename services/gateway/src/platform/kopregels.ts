import type { RequestHandler } from 'express';

/** `formulierNaar`: where a form of this page may go, besides to ourselves. */
export const inhoudsbeleid = (...formulierNaar: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${["'self'", ...formulierNaar].join(' ')}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Security headers of every answer. */
export const vasteKopregels = (herkomst: URL): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': inhoudsbeleid(),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Static files with a hash in their name say otherwise themselves.
  'Cache-Control': 'no-store',
  ...(herkomst.protocol === 'https:' ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
});

export const kopregels = (herkomst: URL): RequestHandler => {
  const vast = vasteKopregels(herkomst);
  return (_verzoek, antwoord, verder) => {
    antwoord.set(vast);
    verder();
  };
};
