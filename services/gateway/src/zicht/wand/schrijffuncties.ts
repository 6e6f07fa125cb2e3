import { bit, gespreksoperaties } from '@bv/beleid';
import type { Vastlegging } from '../schrijfpad/vastlegging.js';
import { haalTabel, RIJ, slang, type Tabel } from '../tabel.js';
import { mijnBetrokkenheid } from './grondslag.js';
import { rijbit } from './labelsql.js';
import { Rol } from './namen.js';
import { inhoudsbits, schrijfbareVelden } from './schrijven.js';
import { KIJKER, SESSIEVARIABELEN, vindKijker } from './sessiesql.js';

/** Columns of a row that a recording may fill: the fields and the references, and nothing that says which row it is. */
function kolommen(tabel: Tabel): string[] {
  const velden = [...tabel.velden.values()].filter((veld) => !veld.uitdrukking && veld.naam !== 'gewijzigdOp').map((veld) => veld.kolom);
  const sleutels = [...tabel.relaties.values()].filter(({ vorm, sleutel }) => vorm === 'een' && sleutel !== 'casusId').map(({ sleutel }) => slang(sleutel));
  return [...new Set([...velden, ...sleutels])];
}

const waarde = ({ door, op }: Vastlegging, tabel: Tabel, kolom: string): string => {
  if (door !== undefined && kolom === slang(door)) return KIJKER;
  if (op !== undefined && kolom === slang(op)) return 'now()';
  const isLijst = [...tabel.velden.values()].some((veld) => veld.kolom === kolom && veld.soort.isLijst);
  return isLijst ? `coalesce(r.${kolom}, '{}')` : `r.${kolom}`;
};

/** SQL that is true when this writer may add this row: what the policy of the table asks, and the label of each column that is filled. */
const mag = (tabel: Tabel): string =>
  [
    `mag & p_label <> 0`,
    `mag & ${tabel.rijlabels.length > 0 ? rijbit(tabel, 'r') : inhoudsbits(tabel)} <> 0`,
    ...schrijfbareVelden(tabel).filter(({ label }) => label !== RIJ).map(({ kolom, label }) => `(r.${kolom} is null or mag & ${bit(label as Parameters<typeof bit>[0])} <> 0)`),
  ].join(' and ');

/** What is recorded while the family holds the tablet. */
const OP_SLOT = `p_portaal = 'duo' and p_operatie in (${gespreksoperaties.map((naam) => `'${naam}'`).join(', ')})`;

/** Name and parameters of the function of a recording. */
export const functieVan = ({ naam }: Vastlegging): string => `schrijf.${slang(naam)}`;
export const PARAMETERS = ['bytea', 'text', 'text', 'text', 'text', 'text', 'text', 'uuid', 'uuid', 'int', 'json'] as const;

/**
 * A recording in one statement: session, portal, key, right, row, timeline, key kept and log line. It does all of it, or answers false
 * and has done nothing; the ordinary command then does it, or says why not. It runs as the role of the wall, which cannot log in.
 */
function schrijffunctie(wat: Vastlegging): string {
  const tabel = haalTabel(wat.klasse);
  if (tabel.soort !== 'casus' || tabel.schrijflabel || tabel.geheimen.length > 0) throw new Error(`${tabel.naam} kan niet in één opdracht: handelingen en versleutelde velden gaan langs de gewone weg.`);
  const t = `${tabel.schema}.${tabel.naam}`;
  const namen = kolommen(tabel);
  const handtekening = `${functieVan(wat)}(${PARAMETERS.join(', ')})`;
  return `
create function ${functieVan(wat)}(p_sessie bytea, p_portaal text, p_operatie text, p_doel text, p_verzoek text, p_sleutel text, p_hash text, p_id uuid, p_gebeurtenis uuid, p_label int, p_rij json)
returns boolean language plpgsql volatile security definer set search_path = '' as $schrijf$
declare ${SESSIEVARIABELEN} mag int; rollen text[]; r ${t};
begin${vindKijker('p_sessie', 'p_portaal', 'false', OP_SLOT)}
  -- The same lock and key as of the ordinary command: a key that was used is answered there, as it was then.
  perform pg_advisory_xact_lock(hashtextextended(${KIJKER} || ':' || p_sleutel, 0));
  if exists (select from proces.opdracht o where o.persoon_id = ${KIJKER} and o.sleutel = p_sleutel) then return false; end if;
  r := json_populate_record(null::${t}, p_rij);
  select bit_or(m.schrijven), array_agg(distinct m.hoedanigheid order by m.hoedanigheid) into mag, rollen
  from (${mijnBetrokkenheid({ kijker: KIJKER, portaal: 'p_portaal', contract: '0', eis: ' and b.casus_id = r.casus_id' }, () => 'b.hoedanigheid, p.schrijven')}) m;
  if (${mag(tabel)}) is not true then return false; end if;
  insert into ${t} (id, casus_id, versie, gewijzigd_op, ${namen.join(', ')})
  values (p_id, r.casus_id, 1, now(), ${namen.map((kolom) => waarde(wat, tabel, kolom)).join(', ')});${wat.tijdlijn === null ? '' : `
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (p_gebeurtenis, r.casus_id, '${wat.tijdlijn}', now(), ${KIJKER});`}
  insert into proces.opdracht (persoon_id, sleutel, opdracht, verzoek_hash, uitkomst, resultaat_id, casus_id, versie) values (${KIJKER}, p_sleutel, '${wat.naam}', p_hash, 'GELUKT', p_id, r.casus_id, 1);
  insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, hoedanigheden)
  values (${KIJKER}, p_portaal, p_operatie, p_doel, 'U', 'GESLAAGD', p_verzoek, (select hash from wand.versie), r.casus_id, rollen);
  return true;
end $schrijf$;
alter function ${handtekening} owner to ${Rol.WAND};
revoke all on function ${handtekening} from public;
grant execute on function ${handtekening} to ${Rol.SCHRIJVER};`;
}

export const schrijffuncties = (vastleggingen: readonly Vastlegging[]): string =>
  [
    `grant usage on schema schrijf to ${Rol.SCHRIJVER};
grant usage, create on schema schrijf to ${Rol.WAND};
grant usage on schema log, proces to ${Rol.WAND};
grant select, update (laatst_gezien) on proces.sessie to ${Rol.WAND};
grant select, insert on proces.opdracht to ${Rol.WAND};
grant insert (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, hoedanigheden) on log.toegang to ${Rol.WAND};`,
    ...vastleggingen.map(schrijffunctie),
  ].join('\n');
