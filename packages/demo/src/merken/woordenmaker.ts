import { getalUit } from '../willekeur.js';

const medeklinkers = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z'];
const klinkers = ['a', 'e', 'i', 'o', 'u'];
const sluiters = ['k', 'l', 'm', 'n', 'r', 's', 't', 'x'];
const patroon = [medeklinkers, klinkers, sluiters, medeklinkers, klinkers, medeklinkers, klinkers, medeklinkers, klinkers, sluiters];

const omvang = patroon.reduce((product, letters) => product * letters.length, 1);
/** Shares no factor with `omvang` (only 2 and 5), so that stepping by it visits every word once before any word returns. */
const stap = 618_033_989;

/**
 * Makes pronounceable words of ten letters that look like names. All of one length: none can be a part of another.
 * Unique without remembering any, so that the load generator can make millions.
 */
export class Woordenmaker {
  private teller = 0;
  private readonly begin: number;

  constructor(zaad: string) {
    this.begin = getalUit(`woorden ${zaad}`) % omvang;
  }

  nieuw(): string {
    let rest = (this.begin + this.teller * stap) % omvang;
    this.teller += 1;
    let woord = '';
    for (const letters of patroon) {
      woord += letters[rest % letters.length] ?? '';
      rest = Math.floor(rest / letters.length);
    }
    return woord.charAt(0).toUpperCase() + woord.slice(1);
  }
}
