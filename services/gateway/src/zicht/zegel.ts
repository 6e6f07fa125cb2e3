import { createHash } from 'node:crypto';

/** The first link; the chain of an empty log starts here. */
export const BEGIN = 'blijvend-veilig';

/** How long a line of the access log is kept at least: five years (domein §6.5). */
export const TERMIJN_MAANDEN = 60;

/** What is sealed of a line: every column, as text, in a fixed order. */
export const INHOUD = `concat_ws('|', l.volgnummer, l.id, extract(epoch from l.op)::text, l.transactie, coalesce(l.persoon_id::text, ''), l.portaal, array_to_string(l.hoedanigheden, ','), l.operatie, l.doel,
  l.actie, l.uitkomst, l.verzoek_id, coalesce(l.beleidsversie, ''), coalesce(l.casus_id::text, ''), l.getoond, l.afgeschermd, array_to_string(l.gezinsleden, ','))`;

export const schakel = (vorige: string, inhoud: string): string => createHash('sha256').update(vorige).update('\n').update(inhoud).digest('hex');
