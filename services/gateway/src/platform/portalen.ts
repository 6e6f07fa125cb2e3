import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import compression from 'compression';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { Aanvraagfout } from './fout.js';
import { MERKADRES, STIJLADRES } from './pagina.js';
import type { Sessies } from './sessie.js';
import { type Oefenpersoon, startpagina } from './startpagina.js';
import { merk, stijl } from './stijl.js';
import { terugpad } from './terugpad.js';
import { noemRoute } from './verzoek.js';

export interface Portaalonderdelen {
  /** Folder with `shell/dist` and `<portaal>/dist`. */
  readonly map: string;
  readonly portalen: readonly string[];
  /** First parts of the other addresses that the shell itself shows. */
  readonly schermen: readonly string[];
  readonly mensen: readonly Oefenpersoon[];
  readonly herkomst: URL;
  readonly sessies: Sessies;
}

const JAAR = 'public, max-age=31536000, immutable';
const ZONDER_HASH = new Set(['remoteEntry.js']);

/** What the builder puts in `assets` has a hash in its name and never changes; all else is asked again each time. */
const bewaarbeleid = (antwoord: Response, bestand: string): void => {
  const blijft = /[\\/]assets[\\/]/.test(bestand) && !ZONDER_HASH.has(basename(bestand));
  antwoord.setHeader('Cache-Control', blijft ? JAAR : 'no-cache');
};

const bestanden = (map: string): RequestHandler =>
  express.static(map, { index: false, redirect: false, dotfiles: 'ignore', setHeaders: bewaarbeleid });

const bestaat = (pad: string): Promise<boolean> =>
  access(pad).then(
    () => true,
    () => false,
  );

/** A portal that is being deployed is away, not gone: the shell shows a card and the others live on. */
const weigerAfwezig =
  (map: string): RequestHandler =>
  async () => {
    throw new Aanvraagfout((await bestaat(join(map, 'assets', 'remoteEntry.js'))) ? 'NIET_GEVONDEN' : 'ONDERDEEL_NIET_BESCHIKBAAR');
  };

/** The built screens: the shell for who is logged in, the start page for who is not, and the portals' own files. */
export const portalen = ({ map, portalen: namen, schermen, mensen, herkomst, sessies }: Portaalonderdelen): Router => {
  const router = Router();
  const shell = join(map, 'shell', 'dist');

  const toonShell = async (antwoord: Response): Promise<void> => {
    if (!(await bestaat(join(shell, 'index.html')))) throw new Aanvraagfout('ONDERDEEL_NIET_BESCHIKBAAR');
    // In the browser's memory only: after logging out, "back" must ask us again.
    await new Promise<void>((klaar, mislukt) => {
      antwoord.sendFile('index.html', { root: shell, cacheControl: false, etag: false, lastModified: false }, (fout: unknown) => {
        if (fout && !antwoord.headersSent) mislukt(new Aanvraagfout('ONDERDEEL_NIET_BESCHIKBAAR'));
        else klaar();
      });
    });
  };

  const isAangemeld = async (verzoek: Request): Promise<boolean> => {
    const sessie = await sessies.vind(verzoek.headers.cookie);
    if (sessie !== undefined) await sessies.raakAan(sessie);
    return sessie !== undefined;
  };

  router.use(compression());

  router.get(STIJLADRES, noemRoute(STIJLADRES), (_verzoek, antwoord) => {
    antwoord.set('Cache-Control', 'no-cache').type('css').send(stijl);
  });

  // Browsers ask for the second by themselves.
  router.get([MERKADRES, '/favicon.ico'], noemRoute(MERKADRES), (_verzoek, antwoord) => {
    antwoord.set('Cache-Control', 'no-cache').type('svg').send(merk);
  });

  router.get('/', noemRoute('/'), async (verzoek, antwoord) => {
    if (await isAangemeld(verzoek)) await toonShell(antwoord);
    else antwoord.type('html').send(startpagina(terugpad(verzoek.query['terug'], herkomst), mensen));
  });

  for (const naam of namen) {
    const dist = join(map, naam, 'dist');
    router.use(`/remotes/${naam}`, noemRoute(`/remotes/${naam}`), bestanden(dist), weigerAfwezig(dist));
  }

  for (const eerste of [...namen, ...schermen]) {
    router.get([`/${eerste}`, `/${eerste}/*pad`], noemRoute(`/${eerste}/*`), async (verzoek, antwoord) => {
      if (await isAangemeld(verzoek)) await toonShell(antwoord);
      else antwoord.redirect(303, `/?${new URLSearchParams({ terug: terugpad(verzoek.originalUrl, herkomst) }).toString()}`);
    });
  }

  router.use(noemRoute('bestand'), (verzoek, antwoord, verder) => {
    // Without this, /index.html would show the shell's page to anyone.
    if (verzoek.path === '/index.html') verder();
    else bestanden(shell)(verzoek, antwoord, verder);
  });
  return router;
};
