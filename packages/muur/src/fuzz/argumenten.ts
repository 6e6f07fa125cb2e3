import {
  getNamedType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType,
} from 'graphql';
import type { Willekeur } from '../willekeur.js';

/** What a curious person has at hand to ask with. */
export interface Voorraad {
  /** Ids of this person's own family, per kind of row: `casus`, `overdracht`, `gezinslid` … */
  readonly eigen: ReadonlyMap<string, readonly string[]>;
  /** The same of families they have nothing to do with. */
  readonly vreemd: ReadonlyMap<string, readonly string[]>;
  /** By the name of the argument: what this person could fill in there, having seen it. */
  readonly waarden: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of names and texts, known and hidden alike, too short to be one. */
  readonly stukken: readonly string[];
}

const KAPOT = ['', '%', '_', "' or 1=1 --", '\\', '\u0000', 'x'.repeat(300), '{}', '🙂', '-1', '2024-02-31', 'null'];

/** `casusId` → casus; `id` → whatever the field is about. */
const soortUit = (naam: string, onderwerp: string): string => (naam === 'id' || naam === 'na' ? onderwerp : naam.replace(/Ids?$/, '').toLowerCase());

export type Idkeuze = 'alles' | 'vreemd';

/** Makes values for any argument of the schema, so that a new one is filled without a change here. */
export class Argumentmaker {
  constructor(
    private readonly willekeur: Willekeur,
    private readonly voorraad: Voorraad,
    private readonly ids: Idkeuze,
  ) {}

  private id(naam: string, onderwerp: string): string {
    const { willekeur, voorraad } = this;
    const soort = soortUit(naam, onderwerp);
    const eigen = this.ids === 'alles' && willekeur.kans(0.75);
    const bron = eigen ? voorraad.eigen : voorraad.vreemd;
    const keuze = bron.get(soort) ?? (willekeur.kans(0.5) ? willekeur.kies([...bron.values(), []]) : []);
    if (keuze.length === 0 || willekeur.kans(0.08)) return willekeur.kans(0.5) ? willekeur.uuid() : willekeur.kies(KAPOT);
    return willekeur.kies(keuze);
  }

  private tekst(naam: string): string {
    const { willekeur, voorraad } = this;
    // Commands name nothing that somebody saw: what they write, others may meet.
    const bekend = this.ids === 'alles' ? (voorraad.waarden.get(naam) ?? []) : [];
    if (bekend.length > 0 && willekeur.kans(0.7)) return willekeur.kies(bekend);
    if (/datum|^op$|^van$|^tot$|termijn/i.test(naam)) return willekeur.kies(['2024-05-06', '2030-01-01', '1990-12-31', '2024-05-06T10:00:00Z', '']);
    if (willekeur.kans(0.6) && voorraad.stukken.length > 0) return willekeur.kies(voorraad.stukken);
    return willekeur.kans(0.5) ? `Proeftekst ${willekeur.getal(1000)}` : willekeur.kies(KAPOT);
  }

  /** `onderwerp`: what the root field is about, for an argument that is only called `id`. */
  waarde(type: GraphQLInputType, naam: string, onderwerp: string, diepte = 0): unknown {
    const { willekeur } = this;
    if (isNonNullType(type)) return this.waarde(type.ofType, naam, onderwerp, diepte);
    if (isListType(type)) return Array.from({ length: willekeur.getal(3) + (diepte === 0 ? 0 : 1) }, () => this.waarde(type.ofType, naam, onderwerp, diepte + 1));
    if (isEnumType(type)) return willekeur.kies(type.getValues()).name;
    if (isInputObjectType(type)) return this.invoer(Object.values(type.getFields()), onderwerp, diepte);
    switch (getNamedType(type).name) {
      case 'ID': return this.id(naam, onderwerp);
      case 'Int': return willekeur.kies([0, 1, 2, 5, 25, 99, 200, 2_147_483_647, -1]);
      case 'Float': return willekeur.kies([0, 0.5, 10]);
      case 'Boolean': return willekeur.kans(0.5);
      case 'Datum': return willekeur.kans(0.85) ? willekeur.kies(['2024-05-06', '2026-11-02', '1990-12-31']) : willekeur.kies(KAPOT);
      case 'Tijdstip': return willekeur.kans(0.85) ? '2026-11-02T10:00:00Z' : willekeur.kies(KAPOT);
      default: return this.tekst(naam);
    }
  }

  private invoer(velden: readonly GraphQLInputField[], onderwerp: string, diepte: number): Record<string, unknown> {
    const kies = velden.filter((veld) => isNonNullType(veld.type) || (diepte < 3 && this.willekeur.kans(0.6)));
    return Object.fromEntries(kies.map((veld) => [veld.name, this.waarde(veld.type, veld.name, onderwerp, diepte + 1)]));
  }

  /** The arguments of one field: what is asked for always, the rest now and then. */
  alle(args: readonly GraphQLArgument[], onderwerp: string): readonly (readonly [GraphQLArgument, unknown])[] {
    return args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.willekeur.kans(0.5)).map((arg) => [arg, this.waarde(arg.type, arg.name, onderwerp)] as const);
  }
}
