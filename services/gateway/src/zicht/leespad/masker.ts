/** The mask of a row, as SQL, and whether labels (as bits) are open in it. */
export class Masker {
  private readonly gevraagd = new Set<string>();

  /** `vooraf`: of the row `t0`, whose labels are worked out once. Each test of a label in a statement costs something whenever it starts, also where no row comes by. */
  constructor(
    readonly sql: string,
    private readonly vooraf = false,
  ) {}

  open(bits: string): string {
    if (!this.vooraf || !/^\d+$/.test(bits)) return `${this.sql} & ${bits} <> 0`;
    this.gevraagd.add(bits);
    return `t0.open_${bits}`;
  }

  /** The columns of `t0` that hold what was asked so far. */
  get kolommen(): string {
    return [...this.gevraagd].map((bits) => `, ${this.sql} & ${bits} <> 0 as open_${bits}`).join('');
  }
}
