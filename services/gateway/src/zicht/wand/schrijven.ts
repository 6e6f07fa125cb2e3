import { bit, masker } from '@bv/beleid';
import { isGelabeld, labelsVan, RIJ, slang, type Tabel, type Veld } from '../tabel.js';
import { handelingsbit, rijbit, toegangsbit, vanMij } from './labelsql.js';
import { Rol } from './namen.js';

/**
 * The write side: row-level security on the same betrokkenheid, and a trigger that refuses each column whose label the
 * writer may not write. The write role can read back keys, versie, toestand and categorie, never content. Beside those, what
 * commands count and order by: which stukken are facts, the place in the Top-3, the six conditions.
 */
const OOK_LEESBAAR: Readonly<Record<string, string>> = { stuk: 'soort', onveilige_situatie: 'rang', toetscriterium: 'criterium' };

const leesbareKolommen = (tabel: Tabel): string[] => {
  const velden = [...tabel.velden.values()].filter((veld) => !veld.uitdrukking && veld.label === 'PROCES').map((veld) => veld.kolom);
  const namen = new Set(['id', 'casus_id', 'versie', ...velden]);
  if (tabel.soort === 'handeling') namen.add('handeling_id');
  if (tabel.rijlabels.length > 0) namen.add('categorie');
  const ook = OOK_LEESBAAR[tabel.naam];
  if (ook) namen.add(ook);
  for (const relatie of tabel.relaties.values()) if (relatie.vorm === 'een') namen.add(slang(relatie.sleutel));
  return [...namen];
};

/** The labels of its content, as bits, for a table whose rows have no label of their own. */
export const inhoudsbits = (tabel: Tabel): string => `(${masker(labelsVan(tabel))} & ~${bit('PROCES')})`;

const inhoudslabels = (tabel: Tabel, alias: string): string => (tabel.rijlabels.length > 0 ? rijbit(tabel, alias) : inhoudsbits(tabel));

/** The columns that the right to write is asked of, each by its label. */
export const schrijfbareVelden = (tabel: Tabel): Veld[] => [...tabel.velden.values()].filter((veld) => !veld.uitdrukking && veld.label !== 'PROCES');

/** A new row asks the right to its content. A change of state asks any right here; `bewaak` guards each column of content. */
function magSchrijven(tabel: Tabel, handeling: 'invoegen' | 'wijzigen'): string {
  const t = tabel.naam;
  if (tabel.schrijflabel) return `exists (select 1 from wand.mijn_zicht z where z.casus_id = ${t}.casus_id and z.schrijven & ${bit(tabel.schrijflabel)} <> 0 and z.lezen & ${toegangsbit(tabel, t)} <> 0)`;
  const eis = heeftAlleenProces(tabel) || (handeling === 'wijzigen' && heeftToestand(tabel)) ? '<> 0' : `& ${inhoudslabels(tabel, t)} <> 0`;
  const inHandeling = `exists (select 1 from wand.mijn_handeling h where h.casus_id = ${t}.casus_id and h.schrijven ${eis}${tabel.soort === 'handeling' ? ` and h.handeling_id = ${t}.handeling_id` : ''})`;
  const inCasus = `exists (select 1 from wand.mijn_zicht z where z.casus_id = ${t}.casus_id and z.schrijven ${eis}${tabel.soort === 'handeling' ? ` and z.lezen & ${handelingsbit(tabel, t)} <> 0` : ''})`;
  // Who only takes part in an act changes, outside that act, no more than states (of the casus) and the timeline.
  const ookHandeling = tabel.soort === 'handeling' || ['casus', 'gebeurtenis'].includes(tabel.naam);
  return ookHandeling ? `${inCasus} or ${inHandeling}` : inCasus;
}

const heeftToestand = (tabel: Tabel): boolean => [...tabel.velden.values()].some((veld) => veld.label === 'PROCES' && veld.naam === 'toestand');

/** A row of it is work and no content; whoever may write anything of the casus may add one, whatever label its kind gives it. */
const heeftAlleenProces = (tabel: Tabel): boolean => [...tabel.velden.values()].every((veld) => veld.label === 'PROCES' || (veld.label === RIJ && veld.verborgen));

function kolomwacht(tabel: Tabel): string {
  const velden = schrijfbareVelden(tabel).filter((veld) => veld.label !== RIJ);
  if (velden.length === 0) return '';
  const label = (veld: Veld): Veld['label'] => (veld.uit ? (tabel.velden.get(veld.uit)?.label ?? veld.label) : veld.label);
  const regels = velden.map(
    (veld) => `  if (case when tg_op = 'INSERT' then new.${veld.kolom} is not null else new.${veld.kolom} is distinct from old.${veld.kolom} end)
     and mag & ${bit(label(veld) as Parameters<typeof bit>[0])} = 0 then raise exception 'BV_SCHRIJVEN:${veld.uit ?? veld.naam}' using errcode = '42501'; end if;`,
  );
  const handeling = tabel.soort === 'handeling' ? ` | coalesce((select h.schrijven from wand.mijn_handeling h where h.casus_id = new.casus_id and h.handeling_id = new.handeling_id), 0)` : '';
  return `
create function wand.bewaak_${tabel.naam}() returns trigger language plpgsql set search_path = '' as $wacht$
declare mag int;
begin
  if current_user <> '${Rol.SCHRIJVER}' then return new; end if;
  mag := coalesce((select z.schrijven from wand.mijn_zicht z where z.casus_id = new.casus_id), 0)${handeling};
${regels.join('\n')}
  return new;
end $wacht$;
create trigger bewaak before insert or update on ${tabel.schema}.${tabel.naam} for each row execute function wand.bewaak_${tabel.naam}();`;
}

/** Betrokkenheid goes through the definer functions only, and a casus is opened by one. */
const zonderInvoer = (tabel: Tabel): boolean => tabel.schema === 'wand' || tabel.naam === 'casus';

/** Changing the keys rewrites ciphertexts as the role that cannot log in; of an own row it can reach nothing else. */
const sleutelwissel = ({ geheimen }: Tabel, t: string): string => {
  if (geheimen.length === 0) return '';
  const kolommen = geheimen.map(({ kolom }) => kolom).join(', ');
  return `
grant select (id, ${kolommen}), update (${kolommen}) on ${t} to ${Rol.WAND};
create policy sleutelwissel on ${t} to ${Rol.WAND} using (true) with check (true);`;
};

export function schrijfSql(tabel: Tabel): string {
  const t = `${tabel.schema}.${tabel.naam}`;
  if (tabel.soort === 'algemeen') return `grant select on ${t} to ${Rol.ZICHT}, ${Rol.WAND}, ${Rol.SCHRIJVER}, ${Rol.PROCES};`;
  const basis = `alter table ${t} enable row level security;
alter table ${t} force row level security;
grant select on ${t} to ${Rol.ZICHT};
create policy zicht on ${t} for select to ${Rol.ZICHT} using (true);`;
  if (tabel.soort === 'partij') {
    // What two sides said to one another is for neither to take away.
    const weg = tabel.ookIn === null ? ', delete' : '';
    return `${basis}${sleutelwissel(tabel, t)}
grant select, insert, update${weg} on ${t} to ${Rol.SCHRIJVER};
create policy eigen on ${t} to ${Rol.SCHRIJVER} using (${vanMij(tabel)}) with check (${vanMij(tabel)});${tabel.schema === 'proces' ? `
grant select, insert on ${t} to ${Rol.PROCES};
create policy bezorgen on ${t} to ${Rol.PROCES} using (true) with check (true);` : ''}`;
  }
  const wand = `grant all on ${t} to ${Rol.WAND};
create policy wand on ${t} to ${Rol.WAND} using (true) with check (true);`;
  // Asking and deciding go through the functions of the wall, which check who asks and who decides.
  if (!isGelabeld(tabel)) return `${basis}\n${wand}`;
  const lees = `grant select (${leesbareKolommen(tabel).join(', ')}) on ${t} to ${Rol.SCHRIJVER};
create policy terug on ${t} for select to ${Rol.SCHRIJVER} using (exists (select 1 from wand.mijn_zicht z where z.casus_id = ${tabel.naam}.casus_id)${tabel.eigenTot ? ` and ${tabel.naam}.${tabel.eigenTot.door} = (select wand.kijker())` : ''});`;
  // Under another name than one's own nobody writes, and nobody changes what another wrote.
  const alleenEigen = (eis: string): string => (tabel.eigenTot ? `(${eis}) and ${tabel.naam}.${tabel.eigenTot.door} = (select wand.kijker())` : eis);
  const wijzig = tabel.schema === 'wand' || tabel.bevroren ? '' : `
grant update on ${t} to ${Rol.SCHRIJVER};
create policy wijzig on ${t} for update to ${Rol.SCHRIJVER} using (${alleenEigen(magSchrijven(tabel, 'wijzigen'))}) with check (${alleenEigen(magSchrijven(tabel, 'wijzigen'))});`;
  const voeg = zonderInvoer(tabel) ? '' : `
grant insert on ${t} to ${Rol.SCHRIJVER};
create policy voeg_toe on ${t} for insert to ${Rol.SCHRIJVER} with check (${alleenEigen(magSchrijven(tabel, 'invoegen'))});`;
  return `${basis}\n${wand}\n${lees}${wijzig}${voeg}${tabel.schema === 'wand' ? '' : kolomwacht(tabel)}`;
}
