/** A guard in the source of the gateway, and the tests that must turn red without it. */
export interface Wacht {
  readonly soort: 'label' | 'contract' | 'schrijven' | 'log' | 'limiet' | 'deur' | 'sessie' | 'aanmelden' | 'kopregel' | 'opdracht';
  /** What the guard holds, in a few words. */
  readonly wat: string;
  /** Under services/gateway/src. */
  readonly bestand: string;
  /** Stands exactly once in the file. */
  readonly weg: string;
  /** What stands there instead; absent: nothing. */
  readonly wordt?: string;
  /** Test files under services/gateway/src. */
  readonly proef: readonly string[];
}

type Regel = readonly [wat: string, weg: string, wordt?: string];

/** Guards of one kind in one file. */
export const inBestand = (soort: Wacht['soort'], bestand: string, proef: readonly string[], regels: readonly Regel[]): Wacht[] =>
  regels.map(([wat, weg, wordt]) => ({ soort, wat, bestand, weg, proef, ...(wordt === undefined ? {} : { wordt }) }));
