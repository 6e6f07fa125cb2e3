import { bit, NIET_STIL } from '@bv/beleid';

/**
 * Who looked, as the family may know it (NEN 7513, domein §6.5): for whoever answers the family's questions about this casus. Silent
 * labels are gone before anything leaves the database, and so is a look at nothing else. Not in it: what intake found while searching
 * (it would tell of a melding before Veilig Thuis does), what was refused (nothing was shown), and supervision (it sees no family, and its
 * line would tell a worker that somebody looks into them).
 */
export const inzageSql = (): string => `
create view wand.wie_keek with (security_barrier) as
select l.volgnummer, l.casus_id, l.op, l.persoon_id, p.naam, p.functie, o.naam as organisatie, l.hoedanigheden, l.doel, l.actie, l.getoond & ${NIET_STIL} as getoond
from log.toegang l
join wand.mijn_zicht z on z.casus_id = l.casus_id and z.lezen & ${bit('RECHTEN')} <> 0
left join algemeen.partij p on p.id = l.persoon_id
left join algemeen.organisatie o on o.id = p.organisatie_id
where l.uitkomst = 'GESLAAGD' and l.actie in ('R', 'U', 'E') and l.portaal <> 'privacy' and (l.getoond = 0 or l.getoond & ${NIET_STIL} <> 0);
alter view wand.wie_keek owner to bv_wand;
grant usage on schema log to bv_wand;
grant select (volgnummer, casus_id, op, persoon_id, portaal, hoedanigheden, doel, actie, uitkomst, getoond) on log.toegang to bv_wand;
grant select on wand.wie_keek to bv_lezer;`;
