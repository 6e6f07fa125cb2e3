import { createHash } from 'node:crypto';

/** A version 4 shaped UUID that is the same for the same words, so that a demo can be loaded twice without doubles. */
export const uuid = (...delen: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(delen.join('\u0000')).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** A whole number of at most 48 bits out of a text. */
export const getalUit = (tekst: string): number => Number.parseInt(createHash('sha256').update(tekst).digest('hex').slice(0, 12), 16);

export const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

/** mulberry32: small, fast and the same everywhere. */
export class Toeval {
  private staat: number;

  constructor(zaad: string) {
    this.staat = getalUit(zaad) >>> 0;
  }

  /** A number in [0, grens). */
  getal(grens: number): number {
    this.staat = (this.staat + 0x6d2b79f5) >>> 0;
    let t = this.staat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % grens;
  }

  kies<T>(lijst: readonly T[]): T {
    const keus = lijst[this.getal(lijst.length)];
    if (keus === undefined) throw new Error('Kiezen uit een lege lijst kan niet');
    return keus;
  }
}
