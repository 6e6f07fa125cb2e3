import { getNamedType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';
import { type Knoop, verdeel } from '../velden/boom.js';
import { MATEN, schrijfVraag, SPELLINGEN } from '../velden/spelling.js';
import type { Willekeur } from '../willekeur.js';
import { Argumentmaker, type Voorraad } from './argumenten.js';
import { type Fuzzvraag, Vraagmaker } from './vraagmaker.js';

/** A large part of what lies below one root field. */
export interface Breed {
  readonly wortel: string;
  /** Kind of row that the root asks by id; absent when it needs none. */
  readonly soort: string | undefined;
  readonly knoop: Knoop;
}

const DIEPTE = 4;
const VOLGORDE = { breed: 0.55, vraag: 0.8, opdracht: 0.94 } as const;
/** From here one comes nearly everywhere: through the first of these to all own families at once. */
const EERST = ['mijnWerk', 'casus'];

const plek = ({ wortel }: Breed): number => (EERST.findIndex((naam) => wortel.startsWith(naam)) + EERST.length + 1) % (EERST.length + 1);

/** Everything below every root that one id, or nothing, is enough for, in parts that fit in one question: a part of a dossier before each of the others. */
export function maakBrede(schema: GraphQLSchema): Breed[] {
  const delen = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((veld) => {
    const type = getNamedType(veld.type);
    // What gives a file answers over another road.
    if (type.name === 'Document') return [];
    const eis = veld.args.filter(isRequiredArgument).filter(({ defaultValue }) => defaultValue === undefined);
    if (!isObjectType(type) || eis.length > 1 || (eis[0] && eis[0].name !== 'id')) return [];
    const aantal = veld.args.some(({ name }) => name === 'aantal') ? '(aantal: 200)' : '';
    return verdeel(type, DIEPTE, MATEN.fragment).map((knoop) => ({ wortel: `${veld.name}${aantal}`, soort: eis[0] && type.name.toLowerCase(), knoop }));
  }).sort((a, b) => plek(a) - plek(b));
  const dossier = delen.filter((deel) => plek(deel) < EERST.length);
  return delen.filter((deel) => !dossier.includes(deel)).flatMap((deel, i) => [...dossier.slice(i % dossier.length).slice(0, 1), deel]);
}

/** One person's choice of what to ask next: by chance, or a whole part of a dossier at once, or most of it would never be met. */
export class Vrager {
  private readonly maker: Vraagmaker;
  private readonly opdrachten: Vraagmaker;
  private beurt: number;

  constructor(
    schema: GraphQLSchema,
    private readonly brede: readonly Breed[],
    private readonly liefst: readonly string[],
    private readonly voorraad: Voorraad,
    private readonly willekeur: Willekeur,
    nummer: number,
  ) {
    this.maker = new Vraagmaker(schema, willekeur, new Argumentmaker(willekeur, voorraad, 'alles'), nummer);
    // Commands name only what belongs to somebody else, so that each of them has to fail and the families stay as they are.
    this.opdrachten = new Vraagmaker(schema, willekeur, new Argumentmaker(willekeur, voorraad, 'vreemd'), nummer * 7);
    this.beurt = -1;
  }

  private vraagBreed(): Fuzzvraag | undefined {
    const { brede, voorraad, willekeur } = this;
    // Whoever sees no row of that kind asks the next one.
    for (let n = 0; n < brede.length; n += 1) {
      this.beurt += 1;
      const keuze = brede[this.beurt % brede.length];
      const ids = keuze?.soort === undefined ? [''] : (voorraad.eigen.get(keuze.soort) ?? []);
      if (!keuze || ids.length === 0) continue;
      const wortel = keuze.soort === undefined ? keuze.wortel : `${keuze.wortel}(id: "${willekeur.kies(ids)}")`;
      return { tekst: schrijfVraag(wortel, keuze.knoop, willekeur.kies(SPELLINGEN)).tekst, variabelen: {}, wortels: [keuze.wortel.replace(/\(.*/, '')] };
    }
    return undefined;
  }

  volgende(): Fuzzvraag {
    const worp = this.willekeur.deel();
    if (worp < VOLGORDE.breed) return this.vraagBreed() ?? this.maker.vraag(this.liefst);
    if (worp < VOLGORDE.vraag) return this.maker.vraag(this.liefst);
    return (worp < VOLGORDE.opdracht ? this.opdrachten.opdracht() : undefined) ?? this.maker.fout();
  }
}
