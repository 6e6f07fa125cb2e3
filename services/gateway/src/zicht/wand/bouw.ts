import { allePortalen, beeindigingen, beleid, beslissers, labelsVanPortaal, masker, portalenVan, regelbit, toelatingen } from '@bv/beleid';
import { beleidshash } from '@bv/beleid/hash';
import { createHash } from 'node:crypto';
import { alleTabellen, type Tabel } from '../tabel.js';
import { BEHANDELAAR } from './behandelaar.js';
import { BEKEND } from './bekend.js';
import { BEWAARRECHTEN, BEWAREN } from './bewaren.js';
import { CASUSWERK } from './casuswerk.js';
import { FUNCTIES } from './functies.js';
import { GRONDSLAG } from './grondslag.js';
import { KOPPELEN } from './koppelen.js';
import { RAADTOEZICHT } from './raadtoezicht.js';
import { BELEIDSVERSIES, MEEKIJKEN } from './meekijken.js';
import { EIGENAARROLLEN, INLOGROLLEN, Rol } from './namen.js';
import { NOODTOEGANG, NOODTOEGANG_ZICHTEN } from './noodtoegang.js';
import { OPVALLEND } from './opvallend.js';
import { ONAFHANKELIJK } from './onafhankelijk.js';
import { schrijfSql } from './schrijven.js';
import { TOEGANG } from './toegang.js';
import { VERNIETIG_GEZINSLID } from './vernietig-gezinslid.js';
import { vernietigSql } from './vernietigen.js';
import { viewSql } from './zichten.js';

const letterlijk = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;

/** The policy as rows, so that the database decides by the same matrix the privacy officer reads. */
function beleidSql(): string {
  const regels = beleid.map(
    (r) =>
      `(${letterlijk(r.hoedanigheid)}, ${letterlijk(r.stand)}, array[${r.portalen.map(letterlijk).join(', ')}]::text[], ${masker(r.lezen)}, ${masker(r.schrijven)}, ${masker(r.handeling.lezen)}, ${masker(r.handeling.schrijven)}, ${masker(r.opVerzoek)}, ${regelbit(r)})`,
  );
  const rol = (r: { hoedanigheid: string; stand: string }): string => `${letterlijk(r.hoedanigheid)}, ${letterlijk(r.stand)}`;
  const toegelaten = toelatingen.map(
    (t) => `(${letterlijk(t.portaal)}, ${rol(t.gever)}, ${rol(t.nemer)}, ${String(t.alleenZelf)}, ${t.groepsportaal ? letterlijk(t.groepsportaal) : 'null'})`,
  );
  const beeindigd = beeindigingen.map((e) => `(${letterlijk(e.portaal)}, ${rol(e.gever)}, ${rol(e.nemer)})`);
  const contracten = allePortalen.map((portaal) => `(${letterlijk(portaal)}, ${masker(labelsVanPortaal(portaal))})`);
  const beslist = Object.entries(beslissers).flatMap(([beslisser, stappen]) =>
    stappen.flatMap((stap, plaats) => stap.map((r) => `(${letterlijk(beslisser)}, ${plaats}, ${rol(r)}, ${letterlijk(portalenVan[r.hoedanigheid][0] ?? '')})`)),
  );
  return `
delete from wand.beleid; delete from wand.toelating; delete from wand.beeindiging; delete from wand.contract; delete from wand.beslisser;
insert into wand.beleid (hoedanigheid, stand, portalen, lezen, schrijven, handeling_lezen, handeling_schrijven, op_verzoek, regelbit) values
${regels.join(',\n')};
insert into wand.toelating (portaal, gever_hoedanigheid, gever_stand, nemer_hoedanigheid, nemer_stand, alleen_zelf, groepsportaal) values
${toegelaten.join(',\n')};
insert into wand.beeindiging (portaal, gever_hoedanigheid, gever_stand, nemer_hoedanigheid, nemer_stand) values
${beeindigd.join(',\n')};
insert into wand.contract (portaal, labels) values
${contracten.join(',\n')};
insert into wand.beslisser (beslisser, stap, hoedanigheid, stand, portaal) values
${beslist.join(',\n')};`;
}

const ALLE_ROLLEN = [...INLOGROLLEN, ...EIGENAARROLLEN].join(', ');

/** Whatever somebody granted or opened by hand goes too: the wall is what stands in this text and nothing else. */
const AFBRAAK = `
drop schema if exists lees cascade; drop schema if exists schrijf cascade; drop schema if exists zicht cascade; drop schema if exists toezicht cascade; drop schema if exists sturing cascade;
do $$ declare r record; begin
  for r in select p.oid::regprocedure as f from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'wand' and p.proname <> 'zoekvorm' loop
    execute 'drop function if exists ' || r.f || ' cascade'; end loop;
  for r in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'wand' and c.relkind = 'v' loop
    execute format('drop view if exists wand.%I cascade', r.relname); end loop;
  for r in select polname, polrelid::regclass as t from pg_policy loop
    execute format('drop policy %I on %s', r.polname, r.t); end loop;
end $$;
revoke all on all tables in schema gegevens, wand, proces, algemeen, log, bewaren from ${ALLE_ROLLEN}, public;
revoke all on all sequences in schema gegevens, wand, proces, algemeen, log, bewaren from ${ALLE_ROLLEN}, public;
revoke all on schema gegevens, wand, proces, algemeen, log, bewaren, public from ${ALLE_ROLLEN};
create schema zicht; create schema lees; create schema schrijf; create schema toezicht; create schema sturing;
grant usage on schema zicht, wand to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.ZICHT};
grant usage on schema gegevens, algemeen to ${Rol.SCHRIJVER}, ${Rol.ZICHT}, ${Rol.WAND};
grant usage on schema wand to ${Rol.WAND};
-- Who gets a view or a function must be able to make it, unless a superuser gives it; taken back at the end.
grant create on schema zicht to ${Rol.ZICHT};
grant create on schema wand to ${Rol.WAND}, ${Rol.VERNIETIGER};
grant usage on schema log to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.PROCES}, ${Rol.TOEZICHT};
grant usage on schema proces to ${Rol.PROCES}, ${Rol.SCHRIJVER}, ${Rol.ZICHT};
grant usage on schema algemeen, wand to ${Rol.PROCES}, ${Rol.TOEZICHT};
grant usage on schema toezicht to ${Rol.TOEZICHT};
grant usage on schema sturing to ${Rol.STURING};
grant all on wand.beleid, wand.toelating, wand.beeindiging, wand.contract, wand.beslisser, wand.versie, wand.zoektreffer, wand.koppeling, wand.toetsbezwaar, wand.casusnummer to ${Rol.WAND};
grant usage on sequence wand.meldingnummer to ${Rol.SCHRIJVER};
-- Not the number, the id, the moment and the transaction of a line: those PostgreSQL gives, so that no role can write a line of yesterday.
do $$ begin execute (select format('grant insert (%s) on log.toegang to ${Rol.LEZER}, ${Rol.SCHRIJVER}, ${Rol.PROCES}, ${Rol.TOEZICHT}, ${Rol.MEEKIJKER}', string_agg(quote_ident(attname), ', ' order by attnum))
  from pg_attribute where attrelid = 'log.toegang'::regclass and attnum > 0 and not attisdropped and attname not in ('volgnummer', 'id', 'op', 'transactie')); end $$;
grant select, insert, update, delete on all tables in schema proces to ${Rol.PROCES};
-- Who is known by which name at which provider is the operator's: who logs people in must not be able to make somebody.
revoke insert, update, delete on proces.identiteit from ${Rol.PROCES};
grant insert on proces.uitbak to ${Rol.SCHRIJVER};
grant select, insert on proces.opdracht to ${Rol.SCHRIJVER};
grant usage on wand.toetsingnummer to ${Rol.SCHRIJVER};
grant usage on schema public to ${Rol.WAND}, ${Rol.LEZER}, ${Rol.SCHRIJVER};`;

/** Supervision and steering have schemas and roles of their own, without content of families. */
const TOEZICHT = `
create view toezicht.logregel as
  select l.*, p.naam as naam, o.naam as organisatie, coalesce(c.nummer, v.casusnummer) as casusnummer, a.naam as als
  from log.toegang l left join algemeen.partij p on p.id = l.persoon_id left join algemeen.organisatie o on o.id = p.organisatie_id
  left join algemeen.partij a on a.id = l.als_id
  left join gegevens.casus c on c.id = l.casus_id
  -- Of a destroyed casus the certificate still knows the number: its log stays for its own term.
  left join log.vernietigingsverklaring v on v.casus_id = l.casus_id and v.soort = 'CASUS'
  -- Only who may open the privacy portal, and from there.
  where wand.is_toezicht();
grant select on toezicht.logregel, log.zegel to ${Rol.TOEZICHT};
grant select on log.toegang, log.zegel to ${Rol.PROCES};
grant insert (regel, op, transactie, vorige, hash) on log.zegel to ${Rol.PROCES};
grant usage on all sequences in schema log to ${Rol.PROCES};
grant select on algemeen.partij, algemeen.organisatie to ${Rol.TOEZICHT};
grant select on wand.versie, wand.mijn_betrokkenheid to ${Rol.TOEZICHT};`;

/** What is made is made: no role of the wall can make anything more. */
const SLOT = `revoke create on schema zicht, wand, lees, schrijf from ${EIGENAARROLLEN.join(', ')};`;

/** All of the wall, as one deterministic text: the same labels and policy give the same bytes. */
export function wandSql(slices: string, tabellen: Tabel[] = alleTabellen()): string {
  return [
    AFBRAAK, beleidSql(), GRONDSLAG, ...tabellen.map(schrijfSql), FUNCTIES, BEKEND, BEHANDELAAR, KOPPELEN, ONAFHANKELIJK, CASUSWERK, TOEGANG, NOODTOEGANG, BEWAREN, ...tabellen.map(viewSql), TOEZICHT, NOODTOEGANG_ZICHTEN, OPVALLEND,
    BELEIDSVERSIES, MEEKIJKEN, RAADTOEZICHT, BEWAARRECHTEN, vernietigSql(tabellen), VERNIETIG_GEZINSLID, slices, SLOT,
  ].join('\n');
}

/** What the gateway and the database must agree on before anything is served. */
export const wandhash = (sql: string): string => createHash('sha256').update(sql).update(beleidshash()).digest('hex').slice(0, 32);
