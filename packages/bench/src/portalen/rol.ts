import type { Page } from 'playwright-core';

/** What somebody who scrolls through a long list gets to see. */
export interface Rolmeting {
  /** Drawn frames, and those that came later than one at sixty a second allows, and later than two. */
  readonly frames: number;
  readonly boven17: number;
  readonly boven34: number;
  readonly langste: number;
  /** Work that held the page longer than 50 ms. */
  readonly langeTaken: number;
  readonly langsteTaak: number;
  readonly seconden: number;
  readonly regels: number;
}

/** Scrolls down as a hand does, a little with each frame, until the whole list was seen. The page measures itself. */
export const rolDoor = (pagina: Page, pixelsPerFrame: number): Promise<Rolmeting> =>
  pagina.evaluate(async (stap) => {
    const taken: number[] = [];
    const waarnemer = new PerformanceObserver((lijst) => taken.push(...lijst.getEntries().map(({ duration }) => duration)));
    waarnemer.observe({ entryTypes: ['longtask'] });
    const tijden: number[] = [];
    const begin = performance.now();
    await new Promise<void>((klaar) => {
      let vorige = begin;
      let stil = 0;
      const kijk = (nu: number): void => {
        tijden.push(nu - vorige);
        vorige = nu;
        window.scrollBy(0, stap);
        const isOnder = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 4;
        stil = isOnder ? stil + 1 : 0;
        // A second without anything more coming: the end.
        if (stil > 60 || nu - begin > 180_000) klaar();
        else requestAnimationFrame(kijk);
      };
      requestAnimationFrame(kijk);
    });
    waarnemer.disconnect();
    const frames = tijden.slice(1, -60);
    return {
      frames: frames.length,
      boven17: frames.filter((ms) => ms > 17).length,
      boven34: frames.filter((ms) => ms > 34).length,
      langste: Math.max(...frames),
      langeTaken: taken.length,
      langsteTaak: Math.max(0, ...taken),
      seconden: (performance.now() - begin) / 1000,
      regels: Number(document.querySelector('.bv-vt-werk table')?.getAttribute('aria-rowcount') ?? '1') - 1,
    };
  }, pixelsPerFrame);
