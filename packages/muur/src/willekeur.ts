/** A run of random choices that its seed repeats (mulberry32). */
export class Willekeur {
  private staat: number;

  constructor(zaad: number) {
    this.staat = zaad >>> 0;
  }

  /** At least 0, less than 1. */
  deel(): number {
    this.staat = (this.staat + 0x6d2b79f5) >>> 0;
    let t = this.staat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  getal(onder: number): number {
    return Math.floor(this.deel() * onder);
  }

  kans(deel: number): boolean {
    return this.deel() < deel;
  }

  /** Throws on an empty list: there is nothing to choose. */
  kies<T>(lijst: readonly T[]): T {
    const keuze = lijst[this.getal(lijst.length)];
    if (keuze === undefined) throw new Error('Uit een lege lijst valt niets te kiezen.');
    return keuze;
  }

  greep<T>(lijst: readonly T[], aantal: number): T[] {
    const over = [...lijst];
    const uit: T[] = [];
    while (uit.length < aantal && over.length > 0) uit.push(...over.splice(this.getal(over.length), 1));
    return uit;
  }

  /** A word of small letters with a capital in front: nobody writes it by chance. */
  woord(lengte: number): string {
    const letters = Array.from({ length: lengte }, () => String.fromCharCode(97 + this.getal(26))).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  }

  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.getal(16).toString(16));
    hex[12] = '4';
    hex[16] = '89ab'.charAt(this.getal(4));
    const tekst = hex.join('');
    return [tekst.slice(0, 8), tekst.slice(8, 12), tekst.slice(12, 16), tekst.slice(16, 20), tekst.slice(20)].join('-');
  }
}
