import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inFocus } from './bedienen.js';

/** Somebody who types while a caller talks: 240 keys a minute, Tab and Enter counted too. */
const TOETSEN_PER_MINUUT = 240;
/** Faster than a person, or the journey would take the six minutes it measures. */
const SNELHEID_MS = 6;

/** Works with the keyboard alone, and counts every key. */
export class Typist {
  toetsen = 0;
  velden = 0;

  constructor(private readonly pagina: Page) {}

  /** What this much typing takes a person, in seconds. */
  get seconden(): number {
    return Math.round((this.toetsen / TOETSEN_PER_MINUUT) * 60);
  }

  async druk(toets: string, keer = 1): Promise<void> {
    for (let nummer = 0; nummer < keer; nummer += 1) {
      await this.pagina.keyboard.press(toets);
      this.toetsen += 1;
    }
  }

  async typ(tekst: string): Promise<void> {
    await this.pagina.keyboard.type(tekst, { delay: SNELHEID_MS });
    this.toetsen += tekst.length;
  }

  /** With Tab to the field of this name, from where the cursor stands; then types. */
  async vul(naam: string, tekst: string): Promise<void> {
    await this.naarVeld(naam);
    await this.typ(tekst);
    this.velden += 1;
  }

  /** A choice of one of a few: Tab to the group, arrows to the choice. */
  async kies(naam: string, keuze: string): Promise<void> {
    await this.naarVeld(naam);
    await this.druk('Space');
    for (let keer = 0; keer < 8 && !(await this.gekozen(naam)).includes(keuze); keer += 1) await this.druk('ArrowDown');
    this.velden += 1;
  }

  /** A list that drops down: Tab to it, and its first letters. */
  async kiesUitLijst(naam: string, begin: string): Promise<void> {
    await this.naarVeld(naam);
    await this.typ(begin);
    this.velden += 1;
  }

  async opKnop(naam: string | RegExp): Promise<void> {
    const past = (tekst: string): boolean => (typeof naam === 'string' ? tekst === naam : naam.test(tekst));
    for (let keer = 0; keer < 80 && !past(await this.inFocus()); keer += 1) await this.druk('Tab');
    await this.druk('Enter');
  }

  /** Nothing while a page is coming in: then the next Tab finds out. */
  private async inFocus(): Promise<string> {
    return await inFocus(this.pagina).catch(() => '');
  }

  private async gekozen(naam: string): Promise<string> {
    return await this.pagina.locator(`[data-veld="${naam}"] [data-selected]`).first().innerText().catch(() => '');
  }

  private async naarVeld(naam: string): Promise<void> {
    const staatErin = async (): Promise<boolean> => (await this.pagina.locator(`[data-veld="${naam}"]`).locator(':focus').count()) > 0;
    for (let keer = 0; keer < 60; keer += 1) {
      if (await staatErin()) return;
      await this.druk('Tab');
    }
    throw new Error(`Het veld ${naam} is met Tab niet te bereiken.`);
  }
}

/** Kill -9, as a machine does that runs out of memory. The product starts a new one by itself. */
export function doodGateway(data: string): void {
  const { pids } = JSON.parse(readFileSync(join(data, 'lopend.json'), 'utf8')) as { pids: { gateway: number } };
  process.kill(pids.gateway, 'SIGKILL');
}
