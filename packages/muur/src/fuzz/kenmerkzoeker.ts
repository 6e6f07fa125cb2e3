import { vormenVan } from './coderingen.js';

const VENSTER = 8;
const BITS = 22;

/**
 * Finds any of very many values, each in every encoding, in one pass over a text: a rolling hash of eight characters, a bitmap
 * that says no nearly always, and a look at the text itself where it says perhaps.
 */
export class Kenmerkzoeker {
  private readonly filter = new Uint8Array(2 ** BITS);
  private readonly opBegin = new Map<string, [vorm: string, waarde: string][]>();
  readonly aantal: number;

  /** Values shorter than eight characters are left out: they could stand anywhere by chance. */
  constructor(waarden: Iterable<string>, alleVormen = true) {
    let aantal = 0;
    for (const waarde of new Set(waarden)) {
      if (waarde.length < VENSTER) continue;
      aantal += 1;
      for (const vorm of alleVormen ? vormenVan(waarde) : [waarde]) this.leer(vorm, waarde);
    }
    this.aantal = aantal;
  }

  private leer(vorm: string, waarde: string): void {
    if (vorm.length < VENSTER) return;
    const begin = vorm.slice(0, VENSTER);
    this.filter[this.plek(vorm, 0)] = 1;
    const lijst = this.opBegin.get(begin);
    if (lijst) lijst.push([vorm, waarde]);
    else this.opBegin.set(begin, [[vorm, waarde]]);
  }

  private plek(tekst: string, van: number): number {
    let som = 0;
    for (let i = van; i < van + VENSTER; i += 1) som = (Math.imul(som, 31) + tekst.charCodeAt(i)) | 0;
    return (Math.imul(som, 0x9e3779b1) >>> 0) >>> (32 - BITS);
  }

  /** The values that stand in this text, in whatever dress. */
  vind(tekst: string): ReadonlySet<string> {
    const uit = new Set<string>();
    const macht = Array.from({ length: VENSTER - 1 }).reduce<number>((m) => Math.imul(m, 31), 1);
    let som = 0;
    for (let i = 0; i < tekst.length; i += 1) {
      if (i >= VENSTER) som = (som - Math.imul(tekst.charCodeAt(i - VENSTER), macht)) | 0;
      som = (Math.imul(som, 31) + tekst.charCodeAt(i)) | 0;
      if (i < VENSTER - 1 || this.filter[(Math.imul(som, 0x9e3779b1) >>> 0) >>> (32 - BITS)] === 0) continue;
      const van = i - VENSTER + 1;
      for (const [vorm, waarde] of this.opBegin.get(tekst.slice(van, i + 1)) ?? []) if (tekst.startsWith(vorm, van)) uit.add(waarde);
    }
    return uit;
  }
}
