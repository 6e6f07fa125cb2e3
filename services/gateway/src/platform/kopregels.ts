import type { RequestHandler } from 'express';

const beleid = (formulierNaar: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${formulierNaar.join(' ')}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Security headers of every answer. Logging out posts a form that ends, after redirects, at an identity provider. */
export const vasteKopregels = (herkomst: URL, issuers: readonly URL[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': beleid(["'self'", ...new Set(issuers.map(({ origin }) => origin).filter((origin) => origin !== herkomst.origin))]),
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

export const kopregels = (herkomst: URL, issuers: readonly URL[]): RequestHandler => {
  const vast = vasteKopregels(herkomst, issuers);
  return (_verzoek, antwoord, verder) => {
    antwoord.set(vast);
    verder();
  };
};
