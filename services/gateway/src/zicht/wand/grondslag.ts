import { bit, geldtAlleenInGroepsportaal, geldtAlleenWaarGevraagd, labelsVanPortaal, masker, type Portaal } from '@bv/beleid';
import { Rol } from './namen.js';

const lijst = (hoedanigheden: readonly string[]): string => hoedanigheden.map((hoedanigheid) => `'${hoedanigheid}'`).join(', ');
const VAN_EEN_GROEP = lijst(geldtAlleenInGroepsportaal);
const OP_VERZOEK = lijst(geldtAlleenWaarGevraagd);

/** The person and their groups that count now, as a list that is looked up once for each view. In the text of the views and no function: a call costs as much as the rest of the mask. */
const mijnPartijen = (kijker: string, voorwaarde: string): string => `array(
      select ${kijker} where ${kijker} is not null
      union all
      select l.groep_id from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
      where l.persoon_id = ${kijker} and l.van <= now() and (l.tot is null or l.tot > now()) and ${voorwaarde})`;

/** Who looks from where, as SQL: settings of the transaction for the views; what is fixed in it for a function of one portal. */
export interface Blik {
  readonly kijker: string;
  readonly portaal: string;
  /** The labels that the contract of the portal knows. */
  readonly contract: string;
  /** What else the row must meet. */
  readonly eis: string;
  /** The most that comes out, as a mask in SQL; absent: no limit but the policy. */
  readonly hoogste?: string;
}

/** What a team asked itself is not for who supervises either: that it may be read by the team can be seen, what it says cannot. */
const HOOGSTE = `(case when session_user = '${Rol.MEEKIJKER}' then ~${bit('REFLECTIE')} else -1 end)`;

const UIT_INSTELLINGEN: Blik = {
  kijker: 'wand.kijker()',
  portaal: 'wand.portaal()',
  contract: 'coalesce((select k.labels from wand.contract k where k.portaal = wand.portaal()), 0)',
  eis: `
    -- Who looks along as somebody else gets one casus, made up, for as long as was recorded.
    and (session_user <> '${Rol.MEEKIJKER}' or b.casus_id = (select wand.meekijkcasus()))`,
  hoogste: HOOGSTE,
};

/** For a function that finds its viewer itself (the parameter or variable `kijker`) and is not for who looks along. */
export const blikVan = (kijker: string, portaal: Portaal): Blik => ({ kijker, portaal: `'${portaal}'`, contract: String(masker(labelsVanPortaal(portaal))), eis: '' });

/** The involvements that count now, for who looks from here. `kolommen` gets the mask of what each lets them read, as a column. */
export const mijnBetrokkenheid = ({ kijker, portaal, contract, eis, hoogste }: Blik, kolommen: (lezen: string) => string): string => `select ${kolommen(`
         -- A grant opens what was granted, and never more than the policy lets be granted or the contract of the portal knows.
         ${hoogste === undefined ? '' : `${hoogste} & (`}p.lezen | case when b.hoedanigheid in (${OP_VERZOEK}) then b.verleend & p.op_verzoek & ${contract} else 0 end${hoogste === undefined ? '' : ')'} as lezen`)}
  from wand.betrokkenheid b
  join wand.beleid p on p.hoedanigheid = b.hoedanigheid and p.stand = b.stand and ${portaal} = any (p.portalen)
  where b.partij_id = any (${mijnPartijen(kijker, `g.portaal = ${portaal}`)})
    and b.van <= now() and (b.tot is null or b.tot > now())${eis}
    -- A queue belongs to a group; a row that gives one to a person opens nothing.
    and not (b.hoedanigheid in (${VAN_EEN_GROEP}) and b.partij_id = (select ${kijker}))
    -- A grant counts where it was asked, and only with an end.
    and (b.hoedanigheid not in (${OP_VERZOEK}) or b.portaal = ${portaal} and b.tot is not null)
    and not exists (
      select 1 from wand.betrokkenheid u
      where u.casus_id = b.casus_id and u.hoedanigheid = 'UITGESLOTEN' and u.partij_id = any (${mijnPartijen(kijker, 'true')})
        and u.van <= now() and (u.tot is null or u.tot > now()))`;

/** The masks of the viewer's casussen and acts, from the involvements of `mijn`. */
const zichtUit = (mijn: string, meer: string): string => `select casus_id, bit_or(lezen) as lezen, bit_or(regelbit) as regels, ${meer} from ${mijn} group by casus_id`;
const handelingenUit = (mijn: string, meer = ''): string =>
  `select casus_id, handeling_id, bit_or(handeling_lezen) as lezen${meer} from ${mijn} where handeling_id is not null group by casus_id, handeling_id`;

/** For who only reads: with the capacities for the log. */
export const leeszichtUit = (mijn: string): string => zichtUit(mijn, 'array_agg(distinct hoedanigheid) as hoedanigheden');
export const leeshandelingenUit = (mijn: string): string => handelingenUit(mijn);

/**
 * What the views and functions of the wall look things up in: the policy as rows, and "mine": the active involvements of the
 * viewer in this portal. Recreated on every migration from packages/beleid; holds no content.
 */
export const GRONDSLAG = `
create or replace function wand.kijker() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('bv.kijker', true), '')::uuid $$;
create or replace function wand.portaal() returns text language sql stable parallel safe as
  $$ select coalesce(current_setting('bv.portaal', true), '') $$;

-- The person and their groups; with a portal only the groups that work there.
create or replace function wand.partijen(alle boolean) returns uuid[] language sql stable security definer set search_path = '' as
  $$ select nullif(${mijnPartijen('wand.kijker()', '(alle or g.portaal = wand.portaal())')}, '{}') $$;

-- Somebody for whom this portal was opened, and who came in by it.
create function wand.werkt_in(p_portaal text) returns boolean language sql stable security definer set search_path = '' as
  $$ select wand.portaal() = p_portaal and exists (
    select 1 from algemeen.portaaltoegang t where t.persoon_id = wand.kijker() and t.portaal = p_portaal and t.van <= now() and (t.tot is null or t.tot > now())) $$;

-- Supervision is by people who may open the privacy portal.
create function wand.is_toezichthouder(p_persoon uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = p_persoon and t.portaal = 'privacy' and t.van <= now() and (t.tot is null or t.tot > now())) $$;

-- The casus of a look along that was opened for this viewer in this portal, is not over, and is a casus of the demonstration.
create function wand.meekijkcasus() returns uuid language sql stable security definer set search_path = '' as
  $$ select m.casus_id from log.meekijk m join wand.demonstratiecasus d on d.casus_id = m.casus_id
     where m.id = nullif(current_setting('bv.meekijk', true), '')::uuid and m.als_id = wand.kijker() and m.portaal = wand.portaal()
       and m.is_synthetisch and m.tot > now() and wand.is_toezichthouder(m.toezichthouder_id) $$;

create view wand.mijn_betrokkenheid as
  ${mijnBetrokkenheid(UIT_INSTELLINGEN, (lezen) => `b.id, b.casus_id, b.partij_id, b.handeling_id, b.hoedanigheid, b.stand, b.termijn,${lezen},
         p.schrijven, ${HOOGSTE} & p.handeling_lezen as handeling_lezen, p.handeling_schrijven, p.op_verzoek, p.regelbit, b.verleend`)};

create view wand.mijn_zicht as
  ${zichtUit('wand.mijn_betrokkenheid', 'bit_or(schrijven) as schrijven')};

create view wand.mijn_handeling as
  ${handelingenUit('wand.mijn_betrokkenheid', ', bit_or(handeling_schrijven) as schrijven')};
`;
