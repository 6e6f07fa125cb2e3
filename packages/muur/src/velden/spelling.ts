import type { Knoop } from './boom.js';

/** The same question written in another way: a guard that reads the text instead of the schema would miss one of them. */
export const SPELLINGEN = ['gewoon', 'alias', 'fragment', 'richtlijn'] as const;
export type Spelling = (typeof SPELLINGEN)[number];

/** How many fields and steps fit in one question of this spelling: 1,000 tokens, 15 aliases and 20 directives are let in. */
export const MATEN: Readonly<Record<Spelling, { velden: number; stappen: number }>> = {
  gewoon: { velden: 800, stappen: 150 },
  alias: { velden: 600, stappen: 11 },
  fragment: { velden: 480, stappen: 50 },
  richtlijn: { velden: 600, stappen: 13 },
};

/** The question as text, and per object which key in the answer stands for which field. */
export interface Uitgeschreven {
  readonly tekst: string;
  readonly vorm: Vorm;
}

export interface Vorm {
  readonly knoop: Knoop;
  readonly bladen: ReadonlyMap<string, string>;
  readonly takken: ReadonlyMap<string, { readonly veld: string; readonly onder: Vorm }>;
}

class Schrijver {
  readonly fragmenten: string[] = [];
  private aliassen = 0;
  private richtlijnen = 0;

  constructor(private readonly spelling: Spelling) {}

  private naam(veld: string, isTak: boolean): { sleutel: string; tekst: string } {
    // Steps all get one; of the plain fields the first few.
    if (this.spelling === 'alias' && this.aliassen < (isTak ? 14 : 4)) {
      this.aliassen += 1;
      const sleutel = `a${this.aliassen}`;
      return { sleutel, tekst: `${sleutel}: ${veld}` };
    }
    return { sleutel: veld, tekst: veld };
  }

  private richtlijn(isTak: boolean): string {
    if (this.spelling !== 'richtlijn' || this.richtlijnen >= (isTak ? 18 : 5)) return '';
    this.richtlijnen += 1;
    return this.richtlijnen % 2 === 0 ? ' @include(if: $ja)' : ' @skip(if: $nee)';
  }

  schrijf(knoop: Knoop): Uitgeschreven {
    const bladen = new Map<string, string>();
    const takken = new Map<string, { veld: string; onder: Vorm }>();
    const regels: string[] = [];
    for (const veld of knoop.bladen) {
      const { sleutel, tekst } = veld === 'id' ? { sleutel: veld, tekst: veld } : this.naam(veld, false);
      bladen.set(sleutel, veld);
      regels.push(`${tekst}${veld === 'id' ? '' : this.richtlijn(false)}`);
    }
    for (const [veld, onder] of knoop.takken) {
      const { sleutel, tekst } = this.naam(veld, true);
      const { tekst: binnen, vorm } = this.schrijf(onder);
      takken.set(sleutel, { veld, onder: vorm });
      regels.push(`${tekst}${this.richtlijn(true)} ${binnen}`);
    }
    const vorm = { knoop, bladen, takken };
    const samen = regels.join(' ');
    if (this.spelling !== 'fragment') return { tekst: `{ ${samen} }`, vorm };
    // Named and inline by turns.
    if (this.fragmenten.length % 2 === 1) {
      this.fragmenten.push('');
      return { tekst: `{ ... on ${knoop.type.name} { ${samen} } }`, vorm };
    }
    const naam = `F${this.fragmenten.length}`;
    this.fragmenten.push(`fragment ${naam} on ${knoop.type.name} { ${samen} }`);
    return { tekst: `{ ...${naam} }`, vorm };
  }
}

/** `wortel`: the root field with its arguments. */
export function schrijfVraag(wortel: string, knoop: Knoop, spelling: Spelling): Uitgeschreven {
  const schrijver = new Schrijver(spelling);
  const { tekst, vorm } = schrijver.schrijf(knoop);
  const kop = spelling === 'richtlijn' ? 'query ($ja: Boolean = true, $nee: Boolean = false) ' : '';
  return { tekst: `${kop}{ wortel: ${wortel} ${tekst} } ${schrijver.fragmenten.filter(Boolean).join(' ')}`, vorm };
}
