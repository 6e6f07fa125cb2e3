import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chroompad } from '../environment.js';
import type { Bladzijde } from './bladzijden.js';
import type { Demo } from './demo.js';

export interface Keuring {
  readonly naam: string;
  readonly toegankelijk: number;
  readonly snel: number;
  /** First and largest content in ms, as Lighthouse reckons them for a desktop. */
  readonly eersteInhoud: number;
  readonly grootsteInhoud: number;
}

const punten = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);

/** Lighthouse over every page, logged in. */
export const keurBladzijden = async ({ herkomst, cookie }: Demo, bladzijden: readonly Bladzijde[]): Promise<Keuring[]> => {
  const chroom = await launch({ chromePath: chroompad(), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
  try {
    const keuringen: Keuring[] = [];
    for (const { naam, wie, pad } of bladzijden) {
      const extraHeaders = wie === undefined ? {} : { Cookie: cookie(wie) };
      // The stream with notifications stays open: with it Lighthouse waits for a quiet network until it gives up.
      const opties = { port: chroom.port, blockedUrlPatterns: ['*/graphql/stream*'], maxWaitForLoad: 20_000, output: 'json' as const, onlyCategories: ['performance', 'accessibility'], extraHeaders, logLevel: 'error' as const };
      const uitslag = (await lighthouse(`${herkomst}${pad}`, opties, desktopConfig))?.lhr;
      if (uitslag === undefined) throw new Error(`Lighthouse gaf niets voor ${naam}`);
      const { performance: snel, accessibility } = uitslag.categories;
      const ms = (naamVanMeting: string): number => uitslag.audits[naamVanMeting]?.numericValue ?? Number.NaN;
      keuringen.push({ naam, toegankelijk: punten(accessibility?.score), snel: punten(snel?.score), eersteInhoud: ms('first-contentful-paint'), grootsteInhoud: ms('largest-contentful-paint') });
    }
    return keuringen;
  } finally {
    chroom.kill();
  }
};
