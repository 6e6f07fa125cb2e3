import { Rol } from './namen.js';

/** What supervision reads of the road to the Raad: numbers, states and words of a list. Nothing that was asked, and nothing of a family. */
export const RAADTOEZICHT = `
create view toezicht.toetsbezwaar as
  select b.id, b.op, p.naam as wie, b.bezwaar, b.gemeld, c.nummer as casusnummer, t.nummer as toetsing
  from wand.toetsbezwaar b join algemeen.partij p on p.id = b.partij_id join gegevens.casus c on c.id = b.casus_id left join gegevens.toetsing t on t.id = b.handeling_id
  where (select wand.is_toezicht());
create view toezicht.corvbezorging as
  select k.id, k.kenmerk, k.toestand, k.pogingen, k.volgende_op, k.bezorgd_op, c.nummer as casusnummer
  from proces.corvbezorging k join gegevens.casus c on c.id = k.casus_id where (select wand.is_toezicht());
grant select on toezicht.toetsbezwaar, toezicht.corvbezorging to ${Rol.TOEZICHT};

-- The same message once more, out of the dead-letter queue, by who keeps the line running; the duo can do so for its own family.
create function wand.corv_opnieuw_door_toezicht(p_id uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare k record;
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update proces.corvbezorging b set toestand = 'KLAARGEZET', pogingen = 0, volgende_op = now() where b.id = p_id and b.toestand = 'MISLUKT' returning b.* into k;
  if k.id is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  update gegevens.raadsverzoek v set corvtoestand = 'KLAARGEZET', versie = v.versie + 1, gewijzigd_op = now() where v.casus_id = k.casus_id and v.kenmerk = k.kenmerk;
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (gen_random_uuid(), k.casus_id, 'RAADSVERZOEK_OPNIEUW_VERSTUURD', now(), wand.kijker());
  return k.casus_id;
end $$;
alter function wand.corv_opnieuw_door_toezicht(uuid) owner to ${Rol.WAND};
revoke all on function wand.corv_opnieuw_door_toezicht(uuid) from public;
grant execute on function wand.corv_opnieuw_door_toezicht(uuid) to ${Rol.SCHRIJVER};
`;
