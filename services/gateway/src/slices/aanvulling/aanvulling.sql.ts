import { magAanvullen, onderdeellabel } from '@bv/beleid';
import { Dossieronderdeel } from '@bv/begrippen';
import { haalTabel } from '../../zicht/tabel.js';
import { onderdeeltabel } from './onderdeeltabel.js';

const onderdelen = Object.values(Dossieronderdeel).filter(magAanvullen);

const pad = (onderdeel: Dossieronderdeel): string => {
  const { schema, naam } = haalTabel(onderdeeltabel[onderdeel]());
  return `${schema}.${naam}`;
};

const tak = (onderdeel: Dossieronderdeel): string => {
  const label = onderdeellabel[onderdeel];
  return `    when '${onderdeel}' then (select ${label === 'RIJ' ? 't.categorie' : `'${label}'`} from ${pad(onderdeel)} t where t.id = p_id and t.casus_id = p_casus)`;
};

/**
 * The label of an addition is that of its record: taken when it is added, and again whenever the record changes label (a risk that
 * is watched from now on, a review that is shared). A record of another casus, or none, takes no addition.
 */
export const aanvullingSql = (): string => `
create function wand.onderdeelcategorie(p_casus uuid, p_onderdeel text, p_id uuid) returns text
language sql stable security definer set search_path = '' as $$
  select case p_onderdeel
${onderdelen.map(tak).join('\n')}
  end
$$;
create function wand.label_aanvulling() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.categorie := wand.onderdeelcategorie(new.casus_id, new.onderdeel, new.onderdeel_id);
  if new.categorie is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  return new;
end $$;
create function wand.volg_label() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update gegevens.aanvulling a set categorie = new.categorie where a.casus_id = new.casus_id and a.onderdeel_id = new.id and a.onderdeel = tg_argv[0];
  return null;
end $$;
alter function wand.onderdeelcategorie(uuid, text, uuid) owner to bv_wand;
alter function wand.label_aanvulling() owner to bv_wand;
alter function wand.volg_label() owner to bv_wand;
revoke all on function wand.onderdeelcategorie(uuid, text, uuid), wand.label_aanvulling(), wand.volg_label() from public;
create trigger label before insert on gegevens.aanvulling for each row execute function wand.label_aanvulling();
${onderdelen
  .filter((onderdeel) => onderdeellabel[onderdeel] === 'RIJ')
  .map((onderdeel) => `create trigger volg_label after update of categorie on ${pad(onderdeel)} for each row when (old.categorie is distinct from new.categorie) execute function wand.volg_label('${onderdeel}');`)
  .join('\n')}`;
