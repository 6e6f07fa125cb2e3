import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { Willekeur } from '../willekeur.js';
import type { Argumentmaker } from './argumenten.js';

export interface Fuzzvraag {
  readonly tekst: string;
  readonly variabelen: Record<string, unknown>;
  /** Root fields that it asks. */
  readonly wortels: readonly string[];
}

type Veld = GraphQLField<unknown, unknown>;

const ALIASSEN = 14;
const RICHTLIJNEN = 16;
const VELDEN = 130;
const DIEPTE = 6;

const onderwerpVan = (veld: Veld): string => getNamedType(veld.type).name.toLowerCase();

/** Makes one valid operation after another from the schema: what to ask, how deep, how spelled, with which arguments. */
export class Vraagmaker {
  private aliassen = 0;
  private richtlijnen = 0;
  private velden = 0;
  private fragmenten: string[] = [];
  private variabelen: [naam: string, type: string, waarde: unknown][] = [];

  /** `beurten`: where in the list of root fields to begin. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly willekeur: Willekeur,
    private readonly argumenten: Argumentmaker,
    private beurten = 0,
  ) {}

  private begin(): void {
    [this.aliassen, this.richtlijnen, this.velden, this.fragmenten, this.variabelen] = [0, 0, 0, [], []];
  }

  private argumententekst(veld: Veld): string {
    const delen = this.argumenten.alle(veld.args, onderwerpVan(veld)).map(([arg, waarde]) => {
      const naam = `v${this.variabelen.length}`;
      this.variabelen.push([naam, String(arg.type), waarde]);
      return `${arg.name}: $${naam}`;
    });
    return delen.length > 0 ? `(${delen.join(', ')})` : '';
  }

  private kop(naam: string): string {
    const alias = this.aliassen < ALIASSEN && this.willekeur.kans(0.12);
    if (alias) this.aliassen += 1;
    return alias ? `k${this.aliassen}: ${naam}` : naam;
  }

  private richtlijn(): string {
    if (this.richtlijnen >= RICHTLIJNEN || !this.willekeur.kans(0.06)) return '';
    this.richtlijnen += 1;
    return this.willekeur.kies([' @include(if: true)', ' @skip(if: false)', ' @include(if: false)', ' @skip(if: true)']);
  }

  private veldtekst(veld: Veld, diepte: number): string {
    this.velden += 1;
    const onder = getNamedType(veld.type);
    const kop = `${this.kop(veld.name)}${this.argumententekst(veld)}${this.richtlijn()}`;
    return isObjectType(onder) ? `${kop} ${this.selectie(onder, diepte + 1)}` : kop;
  }

  private selectie(type: GraphQLObjectType, diepte: number): string {
    const { willekeur } = this;
    const velden = Object.values(type.getFields());
    const bladen = velden.filter((veld) => isLeafType(getNamedType(veld.type)) && !veld.args.some(isRequiredArgument));
    const takken = velden.filter((veld) => isObjectType(getNamedType(veld.type)));
    const delen = willekeur.greep(bladen, 1 + willekeur.getal(Math.max(1, bladen.length))).map((veld) => this.veldtekst(veld, diepte));
    if (diepte < DIEPTE && this.velden < VELDEN) for (const veld of willekeur.greep(takken, diepte < 2 ? 4 : willekeur.getal(3))) if (this.velden < VELDEN) delen.push(this.veldtekst(veld, diepte));
    if (delen.length === 0 || willekeur.kans(0.1)) delen.push('__typename');
    const samen = delen.join(' ');
    if (willekeur.kans(0.15)) return `{ ... on ${type.name}${this.richtlijn()} { ${samen} } }`;
    if (!willekeur.kans(0.15)) return `{ ${samen} }`;
    const naam = `F${this.fragmenten.length}`;
    this.fragmenten.push(`fragment ${naam} on ${type.name} { ${samen} }`);
    return `{ ...${naam} }`;
  }

  private schrijf(soort: 'query' | 'mutation' | 'subscription', velden: readonly Veld[]): Fuzzvraag {
    this.begin();
    const delen = velden.map((veld, i) => {
      const tekst = this.veldtekst(veld, 1);
      return velden.length > 1 && !tekst.startsWith('k') ? `w${i}: ${tekst}` : tekst;
    });
    const kop = this.variabelen.map(([naam, type]) => `$${naam}: ${type}`).join(', ');
    return {
      tekst: `${soort} Proef${kop ? `(${kop})` : ''} { ${delen.join(' ')} } ${this.fragmenten.join(' ')}`.trim(),
      variabelen: Object.fromEntries(this.variabelen.map(([naam, , waarde]) => [naam, waarde])),
      wortels: velden.map(({ name }) => name),
    };
  }

  private wortels(type: GraphQLObjectType | null | undefined): Veld[] {
    return Object.values(type?.getFields() ?? {});
  }

  /** Takes turns, so that a short run meets every root field too. */
  private beurt(alle: readonly Veld[]): Veld[] {
    this.beurten += 1;
    return alle.slice(this.beurten % alle.length).slice(0, 1);
  }

  /** A question; `liefst`: the root fields that give most, asked more often. */
  vraag(liefst: readonly string[]): Fuzzvraag {
    const alle = this.wortels(this.schema.getQueryType());
    const gekozen = this.willekeur.kans(0.55) ? alle.filter(({ name }) => liefst.includes(name)) : this.beurt(alle);
    return this.schrijf('query', this.willekeur.greep(gekozen.length > 0 ? gekozen : alle, 1 + (this.willekeur.kans(0.25) ? 1 : 0)));
  }

  /** A command. Nothing when the schema has none. */
  opdracht(): Fuzzvraag | undefined {
    const alle = this.wortels(this.schema.getMutationType());
    return alle.length > 0 ? this.schrijf('mutation', this.beurt(alle)) : undefined;
  }

  stroom(): Fuzzvraag | undefined {
    const alle = this.wortels(this.schema.getSubscriptionType());
    return alle.length > 0 ? this.schrijf('subscription', [this.willekeur.kies(alle)]) : undefined;
  }

  /** Something that is refused: a typing error that asks for a suggestion, a wrong kind, too deep, introspection. */
  fout(): Fuzzvraag {
    const { willekeur } = this;
    const type = willekeur.kies(Object.values(this.schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__')));
    const goed = this.vraag([]);
    const verknoeid = willekeur.kies<() => string>([
      () => goed.tekst.replace(/\b([a-z]{5,})\b(?= \{)/, (naam) => `${naam.slice(0, -1)}x`),
      () => goed.tekst.replace(/ID!?/, 'Int'),
      () => goed.tekst.slice(0, Math.floor(goed.tekst.length * willekeur.deel())),
      () => `{ __type(name: "${type.name}") { name description fields { name description args { name defaultValue } type { name } } enumValues { name description } } }`,
      () => `{ __schema { types { name description fields { name description } inputFields { name defaultValue } } } }`,
      () => `{ casus(id: 5) { naamm } }`,
      () => `{ ${'casus(id: "x") { betrokkenheden { '.repeat(6)} id ${'} }'.repeat(6)} }`,
    ])();
    return { ...goed, tekst: verknoeid };
  }
}
