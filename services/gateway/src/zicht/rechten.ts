import type { Verbinding } from './kijker.js';

const SCHEMAS = `('gegevens', 'algemeen', 'wand', 'proces', 'log', 'bewaren', 'zicht', 'lees', 'schrijf', 'toezicht', 'sturing')`;

// The months of the log come and go; what holds for one holds for all.
const NAAM = `regexp_replace(c.relname, '_\\d{4}_\\d{2}$', '_<maand>')`;
// Who migrates: in production bv_eigenaar, on one's own machine whoever that is.
const EIGENAREN = `current_user::text, 'bv_eigenaar'`;
const WIE = `case when a.grantee = 0 then 'public' else a.grantee::regrole::text end`;
const NIET_EIGENAAR = (eigenaar: string): string => `a.grantee <> ${eigenaar} and (a.grantee = 0 or a.grantee::regrole::text like 'bv\\_%') and a.grantee::regrole::text not in (${EIGENAREN})`;
const ONS = (van: string): string => `join pg_namespace n on n.oid = ${van} and n.nspname in ${SCHEMAS}`;
// Of each registered query and each recording there is a function of one kind: one line says it for all, as long as all are the same.
const FUNCTIE = `case when n.nspname in ('lees', 'schrijf') then 'all functions in schema ' || n.nspname else 'function ' || p.oid::regprocedure end`;
const INHOUD = `string_agg(distinct lower(a.privilege_type), ', ' order by lower(a.privilege_type))`;

/** Each gives one column `regel`; together everything that decides what a role may do. */
const VRAGEN: readonly (readonly [string, string])[] = [
  [
    'Rollen',
    `select format('create role %s %s %s %s %s %s %s %s;', rolname, case when rolcanlogin then 'login' else 'nologin' end, case when rolsuper then 'superuser' else 'nosuperuser' end,
      case when rolcreatedb then 'createdb' else 'nocreatedb' end, case when rolcreaterole then 'createrole' else 'nocreaterole' end, case when rolinherit then 'inherit' else 'noinherit' end,
      case when rolreplication then 'replication' else 'noreplication' end, case when rolbypassrls then 'bypassrls' else 'nobypassrls' end) as regel
     from pg_roles where rolname like 'bv\\_%' and rolname not in (${EIGENAREN})`,
  ],
  [
    'Wie welke rol mag aannemen, buiten de eigenaar van de database',
    `select format('grant %s to %s;', m.roleid::regrole, m.member::regrole) as regel from pg_auth_members m
     where m.roleid::regrole::text like 'bv\\_%' and m.member::regrole::text like 'bv\\_%' and m.member::regrole::text not in (${EIGENAREN})`,
  ],
  [
    'Schemas',
    `select format('grant %s on schema %s to %s;', ${INHOUD}, n.nspname, ${WIE}) as regel from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
     where (n.nspname in ${SCHEMAS} or n.nspname = 'public') and ${NIET_EIGENAAR('n.nspowner')} group by n.nspname, a.grantee`,
  ],
  [
    'Tabellen en views',
    `select distinct format('grant %s on %s.%s to %s;', lower(soorten), nspname, naam, wie) as regel from (
      select n.nspname, ${NAAM} as naam, ${WIE} as wie, ${INHOUD} as soorten from pg_class c ${ONS('c.relnamespace')}, aclexplode(c.relacl) a
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${NIET_EIGENAAR('c.relowner')} group by n.nspname, c.oid, c.relname, a.grantee) x`,
  ],
  [
    'Kolommen',
    `select format('grant %s (%s) on %s.%s to %s;', soort, string_agg(kolom, ', ' order by kolom), nspname, naam, wie) as regel from (
      select distinct n.nspname, ${NAAM} as naam, ${WIE} as wie, lower(a.privilege_type) as soort, t.attname as kolom
      from pg_class c ${ONS('c.relnamespace')} join pg_attribute t on t.attrelid = c.oid and not t.attisdropped, aclexplode(t.attacl) a where ${NIET_EIGENAAR('c.relowner')}) x
     group by nspname, naam, wie, soort`,
  ],
  [
    'Nummerreeksen',
    `select format('grant %s on sequence %s.%s to %s;', ${INHOUD}, n.nspname, c.relname, ${WIE}) as regel from pg_class c ${ONS('c.relnamespace')}, aclexplode(c.relacl) a
     where c.relkind = 'S' and ${NIET_EIGENAAR('c.relowner')} group by n.nspname, c.relname, a.grantee`,
  ],
  [
    'Functies',
    `select distinct format('grant execute on %s to %s;', ${FUNCTIE}, ${WIE}) as regel from pg_proc p ${ONS('p.pronamespace')}, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     where p.prorettype <> 'trigger'::regtype and ${NIET_EIGENAAR('p.proowner')}`,
  ],
  [
    'Van wie iets is, als het niet van de eigenaar van de database is',
    `select format('alter %s %s.%s owner to %s;', case c.relkind when 'v' then 'view' else 'table' end, n.nspname, ${NAAM}, c.relowner::regrole) as regel
     from pg_class c ${ONS('c.relnamespace')} where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relowner::regrole::text not in (${EIGENAREN})
     union all
     select distinct format('alter %s owner to %s;%s', ${FUNCTIE}, p.proowner::regrole, case when p.prosecdef then ' -- met haar rechten' else '' end)
     from pg_proc p ${ONS('p.pronamespace')} where p.proowner::regrole::text not in (${EIGENAREN})`,
  ],
  [
    'Rijbeveiliging, ook voor de eigenaar van de tabel',
    `select format('alter table %s.%s enable row level security, force row level security;', n.nspname, c.relname) as regel
     from pg_class c ${ONS('c.relnamespace')} where c.relrowsecurity and c.relforcerowsecurity
     union all
     select format('alter table %s.%s enable row level security; -- NIET gedwongen', n.nspname, c.relname) from pg_class c ${ONS('c.relnamespace')} where c.relrowsecurity and not c.relforcerowsecurity`,
  ],
];

const KOP = `-- Gemaakt met \`pnpm rechten\` uit een database die net gemigreerd is; niet met de hand wijzigen.
-- Wat elke rol mag, zoals PostgreSQL het zelf zegt. Welke rijen: zie de policies in schema/wand.sql.
`;

/** What every role may do, as SQL, sorted: read from the catalog of a migrated database, over a connection of its owner. */
export const leesRechten = async (verbinding: Verbinding): Promise<string> => {
  await verbinding.vraag(`set search_path = ''`);
  const delen: string[] = [];
  for (const [titel, sql] of VRAGEN) {
    const regels = (await verbinding.vraag<{ regel: string }>(sql)).map(({ regel }) => regel).sort();
    delen.push(`\n-- ${titel}\n${regels.length > 0 ? regels.join('\n') : '-- (geen)'}\n`);
  }
  return KOP + delen.join('');
};

export interface Rechtenverschil {
  readonly meer: readonly string[];
  readonly minder: readonly string[];
}

/** What a database allows beyond what was reviewed, and what it lacks. */
export const rechtenverschil = (gekeurd: string, echt: string): Rechtenverschil => {
  const regelsVan = (tekst: string): string[] => tekst.split('\n').filter((regel) => regel !== '' && !regel.startsWith('--'));
  const [toen, nu] = [new Set(regelsVan(gekeurd)), new Set(regelsVan(echt))];
  return { meer: [...nu].filter((regel) => !toen.has(regel)), minder: [...toen].filter((regel) => !nu.has(regel)) };
};
