import { isGelabeld, type Tabel } from '../tabel.js';
import { Rol } from './namen.js';

/**
 * What else knows a casus, beside the labelled tables: requests of workers, and machinery without content. Together with those it must be every table
 * that names one (`vernietigen.test.ts` compares with the catalog), so that a new table cannot be forgotten.
 */
export const NAAST_HET_DOSSIER = ['gegevens.toegangsverzoek', 'proces.corvbezorging', 'gegevens.corvbericht', 'wand.noodtoegang', 'proces.bericht', 'proces.uitbak', 'proces.opdracht', 'proces.escalatie', 'wand.zoektreffer', 'wand.koppeling', 'wand.toetsbezwaar', 'wand.demonstratiecasus', 'bewaren.opschorting', 'proces.aanwezigheid', 'wand.cijferfeit'] as const;

/** What stays: the access log has a term of its own, and who decided to destroy what must be answered for. No content in any of them. */
export const BLIJFT_BEWAARD = ['log.toegang', 'log.meekijk', 'log.vernietigingsverklaring', 'bewaren.vernietigingsregel'] as const;

/** With a handeling beside the casus: a notification can name the one without the other. */
const MET_HANDELING: readonly string[] = ['proces.bericht', 'proces.uitbak'];

/** A joining names two casussen, and goes with either. */
const WAAR: Readonly<Record<string, string>> = { 'wand.koppeling': `(t.casus_id = p_casus or t.ander_casus_id = p_casus)` };

const pad = (tabel: Tabel): string => `${tabel.schema}.${tabel.naam}`;
const alsNaam = (tabel: string): string => `d_${tabel.replace('.', '_')}`;

/**
 * Destroying a whole casus: every row of every table in one statement, so that no order of references has to be kept. It belongs to a
 * role that cannot log in and can read keys only. Counts come back, for the certificate.
 */
function casusSql(tabellen: readonly Tabel[]): string {
  const gelabeld = tabellen.filter(isGelabeld);
  const ids = gelabeld.map((tabel) => `select t.id from ${pad(tabel)} t where t.casus_id = p_casus`);
  const delen = [
    ...gelabeld.map((tabel) => [pad(tabel), `t.casus_id = p_casus`] as const),
    ...NAAST_HET_DOSSIER.map((tabel) => [tabel, MET_HANDELING.includes(tabel) ? `(t.casus_id = p_casus or t.handeling_id = any (v_ids))` : (WAAR[tabel] ?? `t.casus_id = p_casus`)] as const),
    ['wand.noodbevinding', `exists (select 1 from wand.noodtoegang n where n.id = t.noodtoegang_id and n.casus_id = p_casus)`] as const,
    // A draft is encrypted, but stands under the address of its page, with the ids of what it is about in it.
    ['gegevens.concept', `exists (select 1 from unnest(v_ids) i where position(i::text in t.sleutel) > 0)`] as const,
  ];
  return `
create function wand.vernietig_casus(p_casus uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare v_ids uuid[]; v_uit jsonb;
begin
  v_ids := array(${ids.join('\n    union all ')});
  with ${delen.map(([tabel, waar]) => `${alsNaam(tabel)} as (delete from ${tabel} t where ${waar} returning 1)`).join(',\n    ')}
  select jsonb_object_agg(s.soort, s.n) into v_uit from (${delen.map(([tabel]) => `select '${tabel}' as soort, (select count(*) from ${alsNaam(tabel)}) as n`).join('\n    union all ')}) s where s.n > 0;
  return coalesce(v_uit, '{}'::jsonb);
end $$;`;
}

const VERKLAAR = `
-- The certificate says how much of what went, why, and who decided; each seals the one before.
create function wand.verklaar_vernietiging(p_soort text, p_opdracht uuid, p_casus uuid, p_nummer text, p_grond text, p_vanaf date, p_rijen jsonb, p_besloten uuid, p_beoordeeld uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare v_vorige text; v_besloten text; v_beoordeeld text; v_uitgevoerd text; v_op timestamptz := clock_timestamp();
begin
  perform pg_advisory_xact_lock(4714);
  v_vorige := coalesce((select v.hash from log.vernietigingsverklaring v order by v.volgnummer desc limit 1), 'blijvend-veilig');
  v_besloten := (select p.naam from algemeen.partij p where p.id = p_besloten);
  v_beoordeeld := (select p.naam from algemeen.partij p where p.id = p_beoordeeld);
  v_uitgevoerd := (select p.naam from algemeen.partij p where p.id = wand.kijker());
  insert into log.vernietigingsverklaring (soort, opdracht_id, casus_id, casusnummer, grond, vernietigen_vanaf, rijen, besloten_door, beoordeeld_door, uitgevoerd_door, op, vorige, hash)
  values (p_soort, p_opdracht, p_casus, p_nummer, p_grond, p_vanaf, p_rijen, v_besloten, v_beoordeeld, v_uitgevoerd, v_op, v_vorige,
    encode(sha256(convert_to(concat_ws('|', v_vorige, p_soort, p_opdracht, p_casus, p_nummer, p_grond, coalesce(p_vanaf::text, ''), p_rijen::text, v_besloten, v_beoordeeld, v_uitgevoerd, extract(epoch from v_op)::text), 'UTF8')), 'hex'));
end $$;`;

const UITVOEREN = `
-- Carries out what a second person approved. What is suspended since, or opened again, is passed over: the reasons are asked once more here.
create function wand.voer_vernietiging_uit(p_id uuid) returns uuid[] language plpgsql security definer set search_path = '' as $$
declare v bewaren.vernietiging; r bewaren.vernietigingsregel; v_rijen jsonb; v_uit uuid[] := '{}';
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  select * into v from bewaren.vernietiging b where b.id = p_id and b.toestand = 'GOEDGEKEURD' for update;
  if v.id is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  for r in select * from bewaren.vernietigingsregel x where x.vernietiging_id = p_id order by x.casusnummer loop
    if wand.is_vernietigbaar(r.casus_id) then
      v_rijen := wand.vernietig_casus(r.casus_id);
      perform wand.verklaar_vernietiging('CASUS', p_id, r.casus_id, r.casusnummer, r.grond, r.vernietigen_vanaf, v_rijen, v.voorgesteld_door_id, v.beoordeeld_door_id);
      update bewaren.vernietigingsregel x set toestand = 'VERNIETIGD' where x.vernietiging_id = p_id and x.casus_id = r.casus_id;
      v_uit := v_uit || r.casus_id;
    else
      update bewaren.vernietigingsregel x set toestand = 'OVERGESLAGEN' where x.vernietiging_id = p_id and x.casus_id = r.casus_id;
    end if;
  end loop;
  update bewaren.vernietiging b set toestand = 'UITGEVOERD', uitgevoerd_door_id = wand.kijker(), uitgevoerd_op = now() where b.id = p_id;
  return v_uit;
end $$;`;

const FUNCTIES = ['wand.vernietig_casus(uuid)', 'wand.verklaar_vernietiging(text, uuid, uuid, text, text, date, jsonb, uuid, uuid)', 'wand.voer_vernietiging_uit(uuid)'];

/** To find and remove rows the role needs their keys, and no more than those. */
const rechtSql = (tabel: Tabel): string => `grant select (id, casus_id), delete on ${pad(tabel)} to ${Rol.VERNIETIGER};
create policy vernietigen on ${pad(tabel)} to ${Rol.VERNIETIGER} using (true);`;

export const vernietigSql = (tabellen: readonly Tabel[]): string => `
grant usage on schema gegevens, wand, proces, algemeen, log to ${Rol.VERNIETIGER};
${tabellen.filter(isGelabeld).map(rechtSql).join('\n')}
${NAAST_HET_DOSSIER.map((tabel) => `grant select (casus_id${MET_HANDELING.includes(tabel) ? ', handeling_id' : ''}), delete on ${tabel} to ${Rol.VERNIETIGER};`).join('\n')}
grant select (id), delete on wand.noodtoegang to ${Rol.VERNIETIGER};
grant select (ander_casus_id) on wand.koppeling to ${Rol.VERNIETIGER};
grant select (noodtoegang_id), delete on wand.noodbevinding to ${Rol.VERNIETIGER};
grant select (id, sleutel), delete on gegevens.concept to ${Rol.VERNIETIGER};
create policy vernietigen on gegevens.concept to ${Rol.VERNIETIGER} using (true);
create policy vernietigen on proces.bericht to ${Rol.VERNIETIGER} using (true);
create policy vernietigen on gegevens.corvbericht to ${Rol.VERNIETIGER} using (true);
create policy vernietigen on gegevens.toegangsverzoek to ${Rol.VERNIETIGER} using (true);
grant select (id, naam) on algemeen.partij to ${Rol.VERNIETIGER};
grant select, insert on log.vernietigingsverklaring to ${Rol.VERNIETIGER};
grant select, update on bewaren.vernietiging, bewaren.vernietigingsregel to ${Rol.VERNIETIGER};
${casusSql(tabellen)}
${VERKLAAR}
${UITVOEREN}
${FUNCTIES.map((functie) => `alter function ${functie} owner to ${Rol.VERNIETIGER};`).join('\n')}
revoke all on function ${FUNCTIES.join(', ')} from public;
grant execute on function wand.voer_vernietiging_uit(uuid) to ${Rol.SCHRIJVER};`;
