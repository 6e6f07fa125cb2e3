import type { Request, RequestHandler, Response } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { zonderEigenCookies } from './cookies.js';
import { foutpagina } from './pagina.js';
import { zetRoute } from './verzoek.js';

/** Development only: shows the identity provider on our own address, so that one port and one origin are enough. */
export const identiteitsproxy = (issuer: URL, doel: URL): RequestHandler => {
  const pad = issuer.pathname.replace(/\/$/, '');
  const geefDoor = createProxyMiddleware<Request, Response>({
    target: doel.origin,
    on: {
      proxyReq: (naar) => {
        const cookie = naar.getHeader('cookie');
        if (typeof cookie === 'string') naar.setHeader('cookie', zonderEigenCookies(cookie));
      },
      error: (_fout, _verzoek, antwoord) => {
        if (!('writeHead' in antwoord) || antwoord.headersSent) {
          antwoord.destroy();
          return;
        }
        antwoord.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
        antwoord.end(foutpagina('Aanmelden lukt nu niet', 'De aanmelddienst is even niet bereikbaar. Probeer het over een minuut opnieuw.'));
      },
    },
  });
  return (verzoek, antwoord, verder) => {
    if (verzoek.path !== pad && !verzoek.path.startsWith(`${pad}/`)) {
      verder();
      return;
    }
    zetRoute(verzoek, `${pad}/*`);
    void geefDoor(verzoek, antwoord, verder);
  };
};
