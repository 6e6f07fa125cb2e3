import { chromium, type Page } from 'playwright-core';
import { chroompad } from '../environment.js';
import { mediaan } from '../meten/statistiek.js';
import type { Bladzijde } from './bladzijden.js';
import type { Demo } from './demo.js';

/** What somebody waits for on a processor that is four times slower. */
export interface Spoor {
  readonly naam: string;
  /** Until the heading of the page stands there, in ms. */
  readonly eersteInhoud: number;
  /** From the click until the next heading stands there, in ms; the middle of all clicks. Undefined when there was nothing to click. */
  readonly navigatie: number | undefined;
  /** The most questions to the gateway for one page after the first. */
  readonly rondgangen: number | undefined;
}

const TRAGER = 4;
const KOP = 'h1';
const HERHALINGEN = 3;
// The stream with notifications stays open, so the network is never idle.
const RUST_MS = 1000;

/** The headings that stand there now: what tells one page from the other. */
const koppenVan = (pagina: Page): Promise<string> => pagina.evaluate(() => [...document.querySelectorAll('h1, h2')].map((kop) => kop.textContent).join('|'));

/** Waits in the page itself, frame by frame: asking from outside would add its own time. */
const tijdTotAndereKoppen = (pagina: Page, vorige: string): Promise<number> =>
  pagina.evaluate(
    (oud) =>
      new Promise<number>((klaar) => {
        const begin = performance.now();
        const kijk = (): void => {
          const koppen = [...document.querySelectorAll('h1, h2')].map((kop) => kop.textContent).join('|');
          if (koppen !== '' && koppen !== oud && document.querySelector('[aria-busy="true"]') === null) klaar(performance.now() - begin);
          else requestAnimationFrame(kijk);
        };
        kijk();
      }),
    vorige,
  );

const meetBladzijde = async (pagina: Page, adres: string, verder: readonly string[]): Promise<Omit<Spoor, 'naam'>> => {
  const vragen: string[] = [];
  pagina.on('request', (verzoek) => {
    if (new URL(verzoek.url()).pathname === '/graphql') vragen.push(verzoek.postData() ?? '');
  });
  await pagina.goto(adres, { waitUntil: 'commit' });
  await pagina.locator(KOP).first().waitFor();
  const eersteInhoud = await pagina.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now());
  await pagina.waitForTimeout(RUST_MS);
  const tijden: number[] = [];
  const rondgangen: number[] = [];
  for (const pad of verder) {
    const link = pagina.locator(`a[href$="${pad}"]`).first();
    // As a person does: the pointer comes to rest before the click.
    await link.hover();
    await pagina.waitForTimeout(300);
    const eerder = vragen.length;
    const klaar = tijdTotAndereKoppen(pagina, await koppenVan(pagina));
    const [tijd] = await Promise.all([klaar, link.click()]);
    tijden.push(tijd);
    await pagina.waitForTimeout(RUST_MS);
    rondgangen.push(vragen.length - eerder);
  }
  return { eersteInhoud, navigatie: tijden.length > 0 ? mediaan(tijden) : undefined, rondgangen: rondgangen.length > 0 ? Math.max(...rondgangen) : undefined };
};

/** Opens every page in a fresh browser context on a slowed processor, a few times over; gives the middle. */
export const volgSporen = async ({ herkomst, cookie }: Demo, bladzijden: readonly Bladzijde[]): Promise<Spoor[]> => {
  const browser = await chromium.launch({ executablePath: chroompad(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const sporen: Spoor[] = [];
    for (const { naam, wie, pad, verder } of bladzijden) {
      const keren: Omit<Spoor, 'naam'>[] = [];
      for (let keer = 0; keer < HERHALINGEN; keer += 1) {
        const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 }, ...(wie === undefined ? {} : { extraHTTPHeaders: { Cookie: cookie(wie) } }) });
        context.setDefaultTimeout(20_000);
        const pagina = await context.newPage();
        const sessie = await context.newCDPSession(pagina);
        await sessie.send('Emulation.setCPUThrottlingRate', { rate: TRAGER });
        keren.push(await meetBladzijde(pagina, `${herkomst}${pad}`, verder));
        await context.close();
      }
      const getallen = (kies: (keer: Omit<Spoor, 'naam'>) => number | undefined): number[] => keren.map(kies).filter((waarde) => waarde !== undefined);
      const navigaties = getallen(({ navigatie }) => navigatie);
      const rondgangen = getallen((keer) => keer.rondgangen);
      sporen.push({
        naam, eersteInhoud: mediaan(keren.map(({ eersteInhoud }) => eersteInhoud)),
        navigatie: navigaties.length > 0 ? mediaan(navigaties) : undefined, rondgangen: rondgangen.length > 0 ? Math.max(...rondgangen) : undefined,
      });
    }
    return sporen;
  } finally {
    await browser.close();
  }
};
