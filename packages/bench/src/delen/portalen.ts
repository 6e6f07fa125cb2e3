import { bladzijden, vindDossier } from '../portalen/bladzijden.js';
import { type Demo, startDemo } from '../portalen/demo.js';
import { type Gewicht, weegPortalen } from '../portalen/gewicht.js';
import { keurBladzijden, type Keuring } from '../portalen/lighthouse.js';
import { type Spoor, volgSporen } from '../portalen/spoor.js';

export interface Portaalmeting {
  readonly gewichten: readonly Gewicht[];
  readonly keuringen: readonly Keuring[];
  readonly sporen: readonly Spoor[];
}

/** What a browser fetches, and how long somebody waits. */
export const meetPortalen = async (meld: (tekst: string) => void): Promise<Portaalmeting> => {
  const gewichten = weegPortalen();
  const demo = await startDemo();
  try {
    const lijst = bladzijden(await vindDossier(demo));
    const sporen = await volgSporen(demo, lijst);
    meld('sporen gevolgd');
    return { gewichten, sporen, keuringen: await keurBladzijden(demo, lijst) };
  } finally {
    await demo.stop();
  }
};

export interface Startmeting {
  readonly eerste: number;
  readonly tweede: number;
}

/** From `start` to ready: with a new data folder, and again with the data that is there. */
export const meetStart = async (wis: () => void): Promise<Startmeting> => {
  const keer = async (): Promise<number> => {
    const demo: Demo = await startDemo();
    await demo.stop();
    return demo.seconden;
  };
  wis();
  return { eerste: await keer(), tweede: await keer() };
};
