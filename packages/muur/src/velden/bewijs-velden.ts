import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';
import { type Lijn, samen } from '../product/lijn.js';
import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { isGelabeld, type Tabelblad } from '../verwachting/gegevens.js';
import type { Rijenbestand } from '../verwachting/rijenbestand.js';
import { type Kijkplek, type Rij, Zicht } from '../verwachting/zicht.js';
import { bladenVan, verdeel } from './boom.js';
import { MATEN, schrijfVraag, type Spelling } from './spelling.js';
import { Vergelijker, type Waarneming } from './vergelijker.js';

export interface Veldplek extends Kijkplek {
  readonly lijn: Lijn;
  /** The casus that this person was put beside; the people of the demonstration are asked about a few they see, by way of `mijnWerk`. */
  readonly casusId: string | undefined;
}

export interface Veldopdracht {
  readonly schema: GraphQLSchema;
  readonly blad: Beleidsblad;
  readonly tabellen: readonly Tabelblad[];
  readonly rijen: Rijenbestand;
  readonly diepte: number;
  readonly spellingen: readonly Spelling[];
  /** What `mijnWerk` and the like must not give: how many rows of others are asked for by id as well. */
  readonly vreemd: number;
}

export interface Velduitslag extends Waarneming {
  paden: number;
  vragen: number;
  readonly fouten: string[];
  /** Root fields that answered with something at least once. */
  readonly wortels: Set<string>;
}

const TEGELIJK = 6;
const VERWACHT = /"code":"(ONGELDIGE_INVOER|ONBEKENDE_OPERATIE|GEEN_TOEGANG_PORTAAL|NIET_AANGEMELD)"/;

interface Wortel {
  readonly naam: string;
  readonly type: GraphQLObjectType;
  /** Asked with the id of a row of this table; without one the root is asked as it is. */
  readonly tabel: Tabelblad | undefined;
}

const typeVan = (veld: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined => {
  const type = getNamedType(veld.type);
  return isObjectType(type) ? type : undefined;
};

/** Root fields that one id, or nothing, is enough for. The others are asked by the random part. */
function wortelsVan(schema: GraphQLSchema, tabellen: readonly Tabelblad[]): Wortel[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((veld) => {
    const type = typeVan(veld);
    const eis = veld.args.filter(isRequiredArgument);
    const tabel = tabellen.find((t) => t.type === type?.name && isGelabeld(t));
    if (!type || eis.length > 1 || (eis.length === 1 && !(eis[0]?.name === 'id' && tabel))) return [];
    return [{ naam: veld.name, type, tabel: eis.length === 1 ? tabel : undefined }];
  });
}

/** A list with a limit is asked in full, else a row might hide behind the page. */
const argumenten = (schema: GraphQLSchema, naam: string): string =>
  schema.getQueryType()?.getFields()[naam]?.args.some((arg) => arg.name === 'aantal') ? '(aantal: 200)' : '';

class Vrager {
  constructor(
    private readonly opdracht: Veldopdracht,
    private readonly uit: Velduitslag,
    private readonly plek: Veldplek,
    private readonly zicht: Zicht,
    private readonly vergelijker: Vergelijker,
  ) {}

  private async stel(tekst: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    const { tekst: bytes } = await this.plek.lijn.vraag(this.plek.portaal, tekst);
    this.uit.vragen += 1;
    const antwoord = JSON.parse(bytes) as { data?: Record<string, unknown> | null; errors?: unknown };
    if (antwoord.errors !== undefined && !VERWACHT.test(bytes)) this.uit.fouten.push(`${this.plek.naam}: ${tekst.slice(0, 200)} → ${bytes.slice(0, 300)}`);
    return antwoord.data ?? undefined;
  }

  /** Rows of the own family, or the first few that are open to somebody who has many. */
  private vanHier(tabel: Tabelblad): readonly Rij[] {
    const { casusId } = this.plek;
    const alle = this.opdracht.rijen.van(tabel.tabel);
    if (casusId === undefined) return alle.filter((rij) => this.zicht.toont(tabel, rij)).slice(0, 2);
    return alle.filter((rij) => (tabel.zicht === 'casus' ? rij['id'] : rij['casus_id']) === casusId);
  }

  async wortel({ naam, type, tabel }: Wortel, spelling: Spelling): Promise<void> {
    const { schema, diepte } = this.opdracht;
    const eigen: readonly (Rij | undefined)[] = tabel ? this.vanHier(tabel) : [undefined];
    for (const rij of eigen) {
      for (const knoop of verdeel(type, diepte, MATEN[spelling])) {
        const { tekst, vorm } = schrijfVraag(rij ? `${naam}(id: "${String(rij['id'])}")` : `${naam}${argumenten(schema, naam)}`, knoop, spelling);
        const data = await this.stel(tekst);
        this.uit.paden += 1;
        if (!data) continue;
        for (const deel of rij ? [data['wortel']] : [data['wortel']].flat()) {
          if (deel !== null) this.uit.wortels.add(naam);
          this.vergelijker.object(this.zicht, vorm, deel, rij);
        }
      }
    }
  }

  /** Ids of others: known from an old link, or guessed. */
  async vreemd({ naam, type, tabel }: Wortel): Promise<void> {
    if (!tabel) return;
    const { rijen, vreemd } = this.opdracht;
    const anders = rijen.van(tabel.tabel).filter((rij) => !this.zicht.toont(tabel, rij));
    const keuze = anders.filter((_, i) => i % Math.max(1, Math.floor(anders.length / vreemd)) === 0).slice(0, vreemd);
    for (let i = 0; i < keuze.length; i += 10) {
      const delen = keuze.slice(i, i + 10).map((rij, n) => `n${n}: ${naam}(id: "${String(rij['id'])}") { ${bladenVan(type).join(' ')} }`);
      const data = await this.stel(`{ ${delen.join(' ')} }`);
      for (const [n, waarde] of Object.entries(data ?? {})) if (waarde !== null) this.uit.verschillen.push(`${this.plek.naam} ${naam}(${String(keuze[i + Number(n.slice(1))]?.['id'])}): komt eruit voor een vreemde`);
    }
  }
}

/** Every field of every type along every path, for each of these people, in each spelling; every value is laid beside the policy page. */
export async function bewijsVelden(opdracht: Veldopdracht, plekken: readonly Veldplek[]): Promise<Velduitslag> {
  const uit: Velduitslag = { waarden: 0, verschillen: [], gezien: new Set(), gevraagd: new Set(), paden: 0, vragen: 0, fouten: [], wortels: new Set() };
  const wortels = wortelsVan(opdracht.schema, opdracht.tabellen);
  const werk = plekken.flatMap((plek, i) => opdracht.spellingen.map((spelling) => ({ plek, spelling, eerste: spelling === opdracht.spellingen[i % opdracht.spellingen.length] })));
  await samen(werk, TEGELIJK, async ({ plek, spelling, eerste }) => {
    const zicht = new Zicht(opdracht.blad, plek, opdracht.rijen.van('wand.betrokkenheid'));
    const hier: Waarneming = { ...uit, waarden: 0, verschillen: [] };
    const vrager = new Vrager(opdracht, uit, plek, zicht, new Vergelijker(opdracht.blad, opdracht.tabellen, opdracht.rijen, hier));
    for (const wortel of wortels) {
      await vrager.wortel(wortel, spelling);
      if (eerste) await vrager.vreemd(wortel);
    }
    uit.waarden += hier.waarden;
    uit.verschillen.push(...hier.verschillen.map((verschil) => `${plek.naam} (${spelling}) ${verschil}`));
  });
  return uit;
}

