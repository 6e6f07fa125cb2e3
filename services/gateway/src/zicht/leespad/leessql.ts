import { bit } from '@bv/beleid';
import { GraphQLScalarType } from 'graphql';
import { gevraagdeLabels, lijstvragen } from '../nabewerking.js';
import { haalTabel, isGelabeld, type Label, type Relatie, RIJ, slang, type Tabel } from '../tabel.js';
import { rijbit, toegangsbit } from '../wand/labelsql.js';
import { handelingsmasker } from '../wand/zichten.js';
import { Masker } from './masker.js';
import { afschermingsplaats, berekenplaats, geheimplaats, maskeruitdrukking, type Plaats, waardeuitdrukking } from './plaats.js';
import { alsSelectie, type Tak } from './vraagboom.js';

/** What the path cannot do; the operation keeps to the ordinary one. */
export class Buitenpad extends Error {}

/** A row that is being read: its alias, the SQL of its mask, and the casus it hangs under. A view has masked its columns itself. */
export interface Rijbron {
  readonly tabel: Tabel;
  readonly alias: string;
  readonly isView: boolean;
  /** Mask of the row; null for tables without labels. */
  readonly masker: Masker | null;
  /** The casus, its mask, the rules that made it, and the relation with the masks of its acts: for what hangs under it. */
  readonly casus: { readonly id: string; readonly masker: Masker; readonly regels: string; readonly handeling: string } | null;
}

/** The SQL of one object: its keys, the joins they need, and what the log must know of it. */
export interface Objectsql {
  readonly json: string;
  readonly joins: string;
  /** Labels that were asked, beyond what the row above counts already; which of them were open; family members. */
  readonly gevraagd: string | null;
  readonly getoond: string | null;
  readonly leden: string | null;
}

const MEESTE_SLEUTELS = 50;
const SLEUTELS: readonly string[] = ['id', 'casusId', 'versie', 'handelingId'];

const letterlijk = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;
const of = (delen: readonly (string | null)[], teken: string): string | null => {
  const gevuld = delen.filter((deel) => deel !== null);
  return gevuld.length > 0 ? gevuld.join(teken) : null;
};

/** A column as the view would give it: empty unless its label is open. Where only that label lets the row out, it is open. */
function gemaskeerd({ tabel, alias, isView, masker }: Rijbron, label: Label, kolom: string, uitdrukking?: string): string {
  if (isView) return `${alias}.${kolom}`;
  const bron = uitdrukking ? `(${uitdrukking.replace(/\bt\./g, `${alias}.`)})` : `${alias}.${kolom}`;
  return label === RIJ || !isGelabeld(tabel) || toegangsbit(tabel, alias) === String(bit(label)) ? bron : `case when ${masker?.open(String(bit(label))) ?? 'false'} then ${bron} end`;
}

/** The column behind a property: a field, a key, or the key of a reference. */
function kolom(rij: Rijbron, naam: string): string {
  const veld = rij.tabel.velden.get(naam);
  if (veld) return gemaskeerd(rij, veld.label, veld.kolom, veld.uitdrukking);
  const verwijzing = [...rij.tabel.relaties.values()].find(({ vorm, sleutel }) => vorm === 'een' && sleutel === naam && naam !== 'casusId');
  if (verwijzing) return gemaskeerd(rij, verwijzing.label, slang(naam));
  return `${rij.alias}.${slang(naam)}`;
}

const labelVan = (tabel: Tabel, sleutel: string): Label =>
  tabel.velden.get(sleutel)?.label ?? [...tabel.relaties.values()].find((r) => r.vorm === 'een' && r.sleutel === sleutel)?.label ?? RIJ;

/** A request is logged in a way of its own. */
export function eisBekendeSoort({ soort }: Tabel): void {
  if (soort === 'verzoek') throw new Buitenpad(soort);
}

/** Enums whose names are not their values would come out otherwise than GraphQL writes them. */
function eisGelijkeNamen(soort: unknown): void {
  const lijst: unknown = Array.isArray(soort) ? soort[0] : soort;
  if (lijst instanceof GraphQLScalarType || typeof lijst !== 'object' || lijst === null) return;
  if (Object.entries(lijst).some(([naam, waarde]) => naam !== waarde)) throw new Buitenpad('enum');
}

/** Writes the SQL of what is asked: only permitted and asked columns, each list once, the mask of the casus looked up once. */
export class Leesbouwer {
  readonly plaatsen: Plaats[] = [];
  private aliassen = 0;

  constructor(private readonly portaal: string) {}

  private plaats(plaats: Plaats): number {
    return this.plaatsen.push(plaats) - 1;
  }

  /** `ouder` is the mask of the row above, which counted the labels of this one with it. */
  object(rij: Rijbron, takken: readonly Tak[], ouder: Masker | null): Objectsql {
    if (takken.length > MEESTE_SLEUTELS) throw new Buitenpad('sleutels');
    const { tabel, alias, masker } = rij;
    const selectie = alsSelectie(takken);
    const delen = takken.map((tak) => this.waarde(rij, tak));
    const perRij = tabel.labelPerRij ? rijbit(tabel, alias) : null;
    const bits = (som: number): string | null => of([som === 0 ? null : String(som), perRij], ' | ');
    const [eigen, onder] = masker === null ? [0, 0] : [gevraagdeLabels(tabel, selectie), lijstvragen(tabel, selectie)];
    const gevraagd = bits(ouder === null ? eigen | onder : onder);
    // What is open in an act is not shown of the casus around it: under another mask its labels count again.
    const getoond = masker === ouder ? gevraagd : bits(eigen | onder);
    return {
      json: `json_build_object(${takken.map(({ sleutel }, nummer) => `${letterlijk(sleutel)}, ${delen[nummer]?.json ?? 'null'}`).join(', ')})`,
      joins: delen.map(({ joins }) => joins).join(''),
      gevraagd: of([gevraagd, ...delen.map((deel) => deel.gevraagd)], ' | '),
      getoond: of([getoond && masker ? `((${getoond}) & ${masker.sql})` : null, ...delen.map((deel) => deel.getoond)], ' | '),
      leden: of([tabel.naam === 'gezinslid' ? `${alias}.id::text` : null, ...delen.map(({ leden }) => leden)], ', '),
    };
  }

  private waarde(rij: Rijbron, tak: Tak): Objectsql {
    if (tak.argumenten.length > 0) throw new Buitenpad('argumenten');
    const relatie = rij.tabel.relaties.get(tak.veld);
    if (relatie) return this.relatie(rij, relatie, tak.takken);
    return { json: this.veld(rij, tak), joins: '', gevraagd: null, getoond: null, leden: null };
  }

  private veld(rij: Rijbron, { veld: naam, takken }: Tak): string {
    const { tabel, alias, masker } = rij;
    if (naam === '__typename') return letterlijk(tabel.klasse.name);
    if (naam === 'afschermingen' && masker !== null) return maskeruitdrukking(this.plaats(afschermingsplaats(tabel, this.portaal, takken)), masker.sql, rij.casus?.regels ?? '0');
    const veld = tabel.velden.get(naam);
    if (veld?.ontsleutel) {
      const { ontsleutel } = veld;
      return waardeuitdrukking(this.plaats(geheimplaats({ ontsleutel })), [kolom(rij, naam), rij.casus?.id ?? 'null', `${alias}.id`]);
    }
    if (veld) {
      if (veld.verborgen) throw new Buitenpad('verborgen');
      eisGelijkeNamen(veld.soort.graphql());
      return kolom(rij, naam);
    }
    const berekening = tabel.berekeningen.get(naam);
    if (berekening) {
      if (berekening.uit.some((bron) => tabel.velden.get(bron)?.ontsleutel !== undefined)) throw new Buitenpad('berekend uit versleuteld');
      return waardeuitdrukking(this.plaats(berekenplaats(berekening)), berekening.uit.map((bron) => kolom(rij, bron)));
    }
    if (!SLEUTELS.includes(naam) || (!isGelabeld(tabel) && naam !== 'id')) throw new Buitenpad(`${tabel.klasse.name}.${naam}`);
    return `${alias}.${slang(naam)}`;
  }

  private bron(tabel: Tabel, ouder: Rijbron): { rij: Rijbron; van: string; zichtbaar: string | null } {
    eisBekendeSoort(tabel);
    // Whose row it is the view knows.
    if (tabel.eigenTot) throw new Buitenpad('eigen rijen');
    const alias = `t${(this.aliassen += 1)}`;
    // What everybody may read has no mask: past the view, whose barrier would keep PostgreSQL from looking a row up by its key.
    const isOpen = tabel.soort === 'algemeen';
    if (!isGelabeld(tabel)) return { rij: { tabel, alias, isView: !isOpen, masker: null, casus: null }, van: `${isOpen ? tabel.schema : 'zicht'}.${tabel.naam} ${alias}`, zichtbaar: null };
    const { casus } = ouder;
    if (!casus) throw new Buitenpad('casus');
    const onder = `${alias}.${tabel.naam === 'casus' ? 'id' : 'casus_id'} = ${casus.id}`;
    const tafel = `${tabel.schema}.${tabel.naam} ${alias}`;
    if (tabel.soort === 'casus') {
      return { rij: { tabel, alias, isView: false, masker: casus.masker, casus }, van: tafel, zichtbaar: `${onder} and ${casus.masker.open(toegangsbit(tabel, alias))}` };
    }
    const van = `${tafel}
      left join ${casus.handeling} h${alias} on h${alias}.casus_id = ${casus.id} and h${alias}.handeling_id = ${alias}.handeling_id
      cross join lateral (select ${handelingsmasker(tabel, alias, casus.masker.sql, `h${alias}.lezen`)} as z) m${alias}`;
    const masker = new Masker(`m${alias}.z`);
    return { rij: { tabel, alias, isView: false, masker, casus }, van, zichtbaar: `${onder} and ${masker.open(toegangsbit(tabel, alias))}` };
  }

  /** A list or a reference: an expression that gives its JSON, or, where the log must know something of its rows, a join that gives both. */
  private relatie(ouder: Rijbron, { doel, vorm, sleutel, sorteer }: Relatie, takken: readonly Tak[]): Objectsql {
    const tabel = haalTabel(doel());
    if (!isGelabeld(tabel) && vorm !== 'een') throw new Buitenpad('open lijst');
    const { rij, van, zichtbaar } = this.bron(tabel, ouder);
    const { json, joins, gevraagd, getoond, leden } = this.object(rij, takken, ouder.masker);
    const label = labelVan(tabel, sleutel);
    const isHierin = vorm === 'een' ? `${rij.alias}.id = ${kolom(ouder, sleutel)}`
      : sleutel === 'casusId' ? null
      : `${rij.alias}.${slang(sleutel)} = ${ouder.alias}.id${label === RIJ || toegangsbit(tabel, rij.alias) === String(bit(label)) ? '' : ` and ${rij.masker?.open(String(bit(label))) ?? 'false'}`}`;
    const uit = `l${rij.alias}`;
    const isLijst = vorm === 'lijst';
    const volgorde = sorteer.map((s) => (s.startsWith('-') ? `${kolom(rij, s.slice(1))} desc nulls last` : kolom(rij, s))).join(', ');
    const j = isLijst ? `coalesce(json_agg(${json} order by ${volgorde}), '[]'::json)` : json;
    const rest = `
      from ${van}${joins} where ${of([zichtbaar, isHierin], ' and ') ?? 'true'}${vorm === 'enkel' ? ' limit 1' : ''}`;
    if (!gevraagd && !getoond && !leden) return { json: `(select ${j}${rest})`, joins: '', gevraagd: null, getoond: null, leden: null };
    // Of the rows themselves: an aggregate over nothing but the mask of the casus would count as one of the query around it.
    const bits = (deel: string): string => (isLijst ? `bit_or(case when ${rij.alias}.id is not null then ${deel} end)` : deel);
    const samenLeden = (deel: string): string => (isLijst ? `string_agg(${deel}, ',')` : deel);
    const delen = [
      `${j} as j`,
      ...(gevraagd ? [`${bits(gevraagd)} as v`] : []),
      ...(getoond ? [`${bits(getoond)} as z`] : []),
      ...(leden ? [`${samenLeden(leden.includes(',') ? `nullif(concat_ws(',', ${leden}), '')` : leden)} as g`] : []),
    ];
    return {
      json: `${uit}.j`,
      joins: `\n    left join lateral (select ${delen.join(', ')}${rest}) ${uit} on true`,
      gevraagd: gevraagd ? `coalesce(${uit}.v, 0)` : null,
      getoond: getoond ? `coalesce(${uit}.z, 0)` : null,
      leden: leden ? `${uit}.g` : null,
    };
  }
}
