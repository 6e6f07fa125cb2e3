import type { Verbinding } from '../zicht/kijker.js';

/** How a table lies over machines when one is too small: spread by the casus it is of, copied to each, or on the coordinator alone. */
export type Verdeling = 'VERDEELD' | 'REFERENTIE' | 'LOKAAL';

const CASUS = 'gegevens.casus';

/** The column that says of which family a row is; of the casus itself its id, for that is how it is looked up. The two are equal. */
export const kolomVan = (tabel: string): string => (tabel === CASUS ? 'id' : 'casus_id');

/** What does not follow from its schema and columns, each with the reason. */
const UITZONDERINGEN: Readonly<Record<string, readonly [Verdeling, string]>> = {
  'gegevens.adviesbericht': ['LOKAAL', 'of a question for advice, which holds no family'],
  'gegevens.adviesverzoek': ['LOKAAL', 'holds no family, so there is nothing to spread it by; it grows with questions, not with dossiers'],
  'gegevens.kennismerk': ['LOKAAL', 'a mark of a person, of no family'],
  'gegevens.adviesvraag': ['LOKAAL', 'holds no family, so there is nothing to spread it by; it grows with questions, not with dossiers'],
  'gegevens.concept': ['LOKAAL', 'a draft is of a person and lives for days'],
  'gegevens.formulier': ['LOKAAL', 'came in from outside and is of no casus yet'],
  'gegevens.formulierlink': ['LOKAAL', 'a code of a group'],
  'gegevens.weergave': ['LOKAAL', 'a saved filter of a person'],
  'wand.zoektreffer': ['LOKAAL', 'what one search found; gone within days'],
  'wand.demonstratiecasus': ['LOKAAL', 'a handful of families of the demonstration'],
  'wand.noodtoegang': ['LOKAAL', 'rare, and the privacy officer reads all of them together'],
  'wand.noodbevinding': ['LOKAAL', 'goes with noodtoegang'],
  'wand.beleid': ['REFERENTIE', 'every read asks the policy'],
  'wand.toelating': ['REFERENTIE', 'every act asks it'],
  'wand.beeindiging': ['REFERENTIE', 'every act asks it'],
  'wand.contract': ['REFERENTIE', 'every read asks it'],
  'wand.beslisser': ['REFERENTIE', 'who decides, per label'],
};

export interface Tabel {
  readonly naam: string;
  /** The casus of every row is known. */
  readonly heeftCasus: boolean;
}

export interface Sleutel {
  readonly tabel: string;
  readonly naam: string;
  readonly kolommen: readonly string[];
  readonly isPrimair: boolean;
  readonly isConstraint: boolean;
}

export interface Verwijzing {
  readonly tabel: string;
  readonly naam: string;
  readonly kolommen: readonly string[];
  readonly doel: string;
  readonly doelkolommen: readonly string[];
  /** What follows the referenced columns: `ON DELETE CASCADE` and the like. */
  readonly rest: string;
}

export interface Catalogus {
  readonly tabellen: readonly Tabel[];
  readonly sleutels: readonly Sleutel[];
  readonly verwijzingen: readonly Verwijzing[];
}

const ONZE = `('gegevens', 'algemeen', 'wand', 'proces', 'log')`;
const NAAM = (oid: string): string => `(select zn.nspname || '.' || z.relname from pg_class z join pg_namespace zn on zn.oid = z.relnamespace where z.oid = ${oid})`;
const KOLOMMEN = (relatie: string, nummers: string): string =>
  `(select array_agg(a.attname::text order by z.plek) from unnest(${nummers}) with ordinality z (nr, plek) join pg_attribute a on a.attrelid = ${relatie} and a.attnum = z.nr)`;

/** The tables as PostgreSQL knows them, without the months of the log. */
export async function leesCatalogus(verbinding: Verbinding): Promise<Catalogus> {
  const vraag = <T>(tekst: string): Promise<T[]> => verbinding.vraag<T>(tekst);
  const [tabellen, sleutels, verwijzingen] = [
    await vraag<Tabel>(`select n.nspname || '.' || c.relname as naam, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'casus_id' and a.attnotnull) as "heeftCasus"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ${ONZE} order by 1`),
    await vraag<Sleutel>(`select ${NAAM('i.indrelid')} as tabel, x.relname as naam, ${KOLOMMEN('i.indrelid', 'i.indkey::int2[]')} as kolommen, i.indisprimary as "isPrimair",
        exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u')) as "isConstraint"
      from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where i.indisunique and not c.relispartition and n.nspname in ${ONZE} order by 1, 2`),
    await vraag<Verwijzing>(`select ${NAAM('k.conrelid')} as tabel, k.conname as naam, ${KOLOMMEN('k.conrelid', 'k.conkey')} as kolommen, ${NAAM('k.confrelid')} as doel, ${KOLOMMEN('k.confrelid', 'k.confkey')} as doelkolommen,
        coalesce(substring(pg_get_constraintdef(k.oid) from 'REFERENCES [^(]+\\([^)]*\\)(.*)$'), '') as rest
      from pg_constraint k where k.contype = 'f' and k.conparentid = 0 and k.connamespace::regnamespace::text in ${ONZE} order by 1, 2`),
  ];
  return { tabellen, sleutels, verwijzingen };
}

/** Where this table belongs, and why. */
export function verdelingVan({ naam, heeftCasus }: Tabel): readonly [Verdeling, string] {
  const eigen = UITZONDERINGEN[naam];
  if (eigen) return eigen;
  if (naam.startsWith('log.')) return ['LOKAAL', 'one chain of seals over one sequence of lines: spread, there is no order to seal'];
  if (naam.startsWith('algemeen.')) return ['REFERENTIE', 'people, groups and lists: small, and joined with everything'];
  if (heeftCasus) return ['VERDEELD', 'of one family'];
  return ['LOKAAL', 'of a person, a session or the machinery; of no family'];
}

/** Exceptions that name a table that is not there any more. */
export const onbekendeUitzonderingen = (tabellen: readonly Tabel[]): string[] => Object.keys(UITZONDERINGEN).filter((naam) => !tabellen.some((tabel) => tabel.naam === naam));

/** Where the index of a spread table cannot say that a value is unique: each machine would only see its own. */
export const sleutelsZonderCasus = ({ tabellen, sleutels }: Catalogus): Sleutel[] => {
  const verdeeld = namenVan(tabellen, 'VERDEELD');
  return sleutels.filter(({ tabel, kolommen }) => verdeeld.has(tabel) && !kolommen.includes(kolomVan(tabel)));
};

export const namenVan = (tabellen: readonly Tabel[], soort: Verdeling): ReadonlySet<string> => new Set(tabellen.filter((tabel) => verdelingVan(tabel)[0] === soort).map(({ naam }) => naam));

const KAN: Readonly<Record<Verdeling, readonly Verdeling[]>> = { VERDEELD: ['VERDEELD', 'REFERENTIE'], REFERENTIE: ['REFERENTIE'], LOKAAL: ['LOKAAL', 'REFERENTIE'] };

/** References that cannot be looked after there: across a border, or from one family to another. */
export const onmogelijkeVerwijzingen = ({ tabellen, verwijzingen }: Catalogus): Verwijzing[] => {
  const soort = new Map(tabellen.map((tabel) => [tabel.naam, verdelingVan(tabel)[0]]));
  return verwijzingen.filter(({ tabel, kolommen, doel, doelkolommen }) => {
    const [van, naar] = [soort.get(tabel), soort.get(doel)];
    if (van === undefined || naar === undefined || !KAN[van].includes(naar)) return true;
    return van === 'VERDEELD' && naar === 'VERDEELD' && !kolommen.some((kolom, i) => kolom === kolomVan(tabel) && doelkolommen[i] === kolomVan(doel));
  });
};
