import { Rol } from '../../zicht/wand/namen.js';
import { VANDAAG } from '../../zicht/dag.js';

/**
 * Two things that the policy of a casus cannot guard, because there is none. What all wijkteams read is written by who works for Blijvend
 * Veilig, about a question they can see. And a question that must go to Veilig Thuis becomes one there, made from what stands in it.
 */
export const adviesverzoekSql = `
grant usage on sequence wand.adviesverzoeknummer to ${Rol.SCHRIJVER};
create function wand.publiceer_advies(p_id uuid, p_thema text, p_situatie text, p_advies text) returns uuid language plpgsql security definer set search_path = '' as $$
begin
  if not wand.werkt_in('duo') then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  insert into algemeen.kennisadvies (id, thema, situatie, advies, maand, door_id) values (p_id, p_thema, p_situatie, p_advies, date_trunc('month', ${VANDAAG}), wand.kijker());
  return p_id;
end $$;
create function wand.trek_kennis_in(p_id uuid) returns uuid language plpgsql security definer set search_path = '' as $$
begin
  if not wand.werkt_in('duo') then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  delete from algemeen.kennisadvies k where k.id = p_id;
  if not found then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  return p_id;
end $$;
create function wand.leg_advies_neer(p_verzoek uuid, p_id uuid) returns text language plpgsql security definer set search_path = '' as $$
declare a gegevens.adviesverzoek; groep uuid; nr text;
begin
  select * into a from gegevens.adviesverzoek t where t.id = p_verzoek and t.partij_id = any (wand.partijen(false)) and t.toestand in ('OPEN', 'WACHT_OP_WIJKTEAM', 'BEANTWOORD');
  select g.id into groep from algemeen.partij g where g.soort = 'GROEP' and g.portaal = 'veilig-thuis' and not g.is_leiding order by g.id limit 1;
  if a.id is null or groep is null or not wand.werkt_in('wijkteam') then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  nr := 'A-' || to_char(${VANDAAG}, 'YYYY') || '-' || lpad(nextval('wand.adviesnummer')::text, 5, '0');
  insert into gegevens.adviesvraag (id, partij_id, nummer, ontvangen_op, vrager, toestand, kern, vraag, antwoord, door_id)
  values (p_id, groep, nr, now(), 'GEMEENTE_WIJKTEAM', 'OPEN', case when a.is_spoed then 'Spoed: ' else '' end || a.kern, concat_ws(E'\\n\\n', a.situatie, a.geprobeerd, a.vraag),
    (select string_agg(b.tekst, E'\\n\\n' order by b.op, b.id) from gegevens.adviesbericht b where b.adviesverzoek_id = a.id and b.soort = 'ADVIES'), wand.kijker());
  return nr;
end $$;
grant select, insert, delete on algemeen.kennisadvies to ${Rol.WAND};
grant usage on sequence wand.adviesnummer to ${Rol.WAND};
${[['adviesverzoek', 'select'], ['adviesbericht', 'select'], ['adviesvraag', 'insert']].map(([tabel, recht]) => `grant ${recht} on gegevens.${tabel} to ${Rol.WAND};\ncreate policy neerleggen on gegevens.${tabel} for ${recht} to ${Rol.WAND} ${recht === 'insert' ? 'with check' : 'using'} (true);`).join('\n')}
${['publiceer_advies(uuid, text, text, text)', 'trek_kennis_in(uuid)', 'leg_advies_neer(uuid, uuid)'].map((f) => `alter function wand.${f} owner to ${Rol.WAND};\nrevoke all on function wand.${f} from public;\ngrant execute on function wand.${f} to ${Rol.SCHRIJVER};`).join('\n')}`;
