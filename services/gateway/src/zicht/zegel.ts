import { createHash } from 'node:crypto';

/** The first link; the chain of an empty log starts here. */
export const BEGIN = 'blijvend-veilig';

/** How long a line of the access log is kept at least: five years (domein §6.5). */
export const TERMIJN_MAANDEN = 60;

/** What is sealed of a line, in a fixed order: every column, as text. What is empty in `als_id` is skipped: lines from before that column keep their seal. */
export const KOLOMMEN = {
  volgnummer: 'l.volgnummer::text',
  id: 'l.id::text',
  op: 'extract(epoch from l.op)::text',
  transactie: 'l.transactie::text',
  persoon_id: `coalesce(l.persoon_id::text, '')`,
  portaal: 'l.portaal',
  hoedanigheden: `array_to_string(l.hoedanigheden, ',')`,
  operatie: 'l.operatie',
  doel: 'l.doel',
  actie: 'l.actie',
  uitkomst: 'l.uitkomst',
  verzoek_id: 'l.verzoek_id',
  beleidsversie: `coalesce(l.beleidsversie, '')`,
  casus_id: `coalesce(l.casus_id::text, '')`,
  getoond: 'l.getoond::text',
  afgeschermd: 'l.afgeschermd::text',
  gezinsleden: `array_to_string(l.gezinsleden, ',')`,
  als_id: 'l.als_id::text',
} as const;

/** A line as it was sealed. */
export type Verzegeld = Readonly<Record<keyof typeof KOLOMMEN, string | null>>;

export const INHOUD = `concat_ws('|', ${Object.values(KOLOMMEN).join(', ')})`;

/** The same bytes as `INHOUD`, away from the database. */
export const inhoudVan = (regel: Verzegeld): string => (Object.keys(KOLOMMEN) as (keyof Verzegeld)[]).flatMap((kolom) => regel[kolom] ?? []).join('|');

export const schakel = (vorige: string, inhoud: string): string => createHash('sha256').update(vorige).update('\n').update(inhoud).digest('hex');
