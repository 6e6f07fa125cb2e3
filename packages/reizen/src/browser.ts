import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROOM } from './environment.js';

const VLAGGEN = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** On a machine with other work a page may take long; what never comes still fails. */
const GEDULD_MS = 60_000;

/** One person at a screen of their own: cookies, storage and what went wrong are not shared. */
export interface Scherm {
  readonly wie: string;
  readonly context: BrowserContext;
  readonly pagina: Page;
  /** Console errors, refused by the CSP, failed requests, requests to somewhere else. Empty in a good run. */
  readonly klachten: string[];
}

export interface Toneel {
  /** Logs in by clicking the person on the start page. */
  readonly open: (adres: string, wie: string) => Promise<Scherm>;
  readonly schermen: readonly Scherm[];
  readonly sluit: () => Promise<void>;
}

/** Requests that the browser breaks off itself when a page is left; not a fault of the page. */
const AFGEBROKEN = 'net::ERR_ABORTED';

function luister(pagina: Page, herkomsten: readonly string[], klachten: string[], verwacht: readonly RegExp[]): void {
  const klaag = (klacht: string): void => {
    if (!verwacht.some((patroon) => patroon.test(klacht))) klachten.push(klacht);
  };
  pagina.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klaag(`console: ${bericht.text()} (${bericht.location().url})`);
  });
  pagina.on('pageerror', (fout) => klaag(`fout in de pagina: ${fout.stack ?? fout.message}`));
  pagina.on('requestfailed', (verzoek) => {
    const reden = verzoek.failure()?.errorText ?? '';
    if (reden !== AFGEBROKEN) klaag(`mislukt: ${verzoek.url()} ${reden}`);
  });
  pagina.on('request', (verzoek) => {
    const adres = new URL(verzoek.url());
    if (!herkomsten.includes(adres.origin) && !['data:', 'blob:'].includes(adres.protocol)) klaag(`andere host: ${verzoek.url()}`);
  });
}

export async function openToneel(herkomsten: readonly string[], verwacht: readonly RegExp[] = []): Promise<Toneel> {
  const browser: Browser = await chromium.launch({ executablePath: CHROOM, args: VLAGGEN });
  const schermen: Scherm[] = [];
  return {
    schermen,
    open: async (adres, wie) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
      context.setDefaultTimeout(GEDULD_MS);
      const pagina = await context.newPage();
      const klachten: string[] = [];
      luister(pagina, herkomsten, klachten, verwacht);
      const scherm = { wie, context, pagina, klachten };
      schermen.push(scherm);
      await meldAan(pagina, adres, wie);
      return scherm;
    },
    sluit: () => browser.close(),
  };
}

/** From the start page, as somebody does who tries the demo. */
export async function meldAan(pagina: Page, adres: string, wie: string): Promise<void> {
  await pagina.goto(adres);
  await pagina.locator(`a[href*="persoon=${wie}"]`).first().click();
  await pagina.getByRole('main').waitFor();
  await pagina.waitForURL(({ pathname }) => !pathname.startsWith('/identiteit') && !pathname.startsWith('/aanmelden'));
}
