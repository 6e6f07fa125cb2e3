import { bit } from '@bv/beleid';

/**
 * The limit: one statement per operation, written by hand on the tables themselves, as their owner. It checks the session, finds the viewer's
 * involvements, masks every field by them, writes the log and makes the JSON. Nothing that serves the same answer can do with less.
 */
const SESSIE = `
  wie as materialized (
    select s.persoon_id, array(select s.persoon_id union all select l.groep_id from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
        where l.persoon_id = s.persoon_id and l.van <= now() and (l.tot is null or l.tot > now()) and g.portaal = 'duo') as partijen,
      array(select s.persoon_id union all select l.groep_id from algemeen.groepslid l
        where l.persoon_id = s.persoon_id and l.van <= now() and (l.tot is null or l.tot > now())) as allen
    from proces.sessie s join algemeen.partij p on p.id = s.persoon_id and p.sub = s.sub
    where s.id_hash = $1 and s.eindigt_op > now() and s.laatst_gezien > now() - interval '15 minutes'
      and exists (select 1 from algemeen.portaaltoegang a where a.persoon_id = s.persoon_id and a.portaal = 'duo' and a.van <= now() and (a.tot is null or a.tot > now())))`;

/** The own involvements that count, of one casus (`$2`) or of all. */
const mijn = (alleen: string): string => `
  mijn as materialized (
    select b.id, b.casus_id, b.hoedanigheid, p.lezen, p.schrijven
    from wie cross join wand.betrokkenheid b join wand.beleid p on p.hoedanigheid = b.hoedanigheid and p.stand = b.stand and 'duo' = any (p.portalen)
    where b.partij_id = any (wie.partijen) ${alleen} and b.van <= now() and (b.tot is null or b.tot > now())
      and not (b.hoedanigheid = 'WACHTRIJ' and b.partij_id = wie.persoon_id)
      and not exists (select 1 from wand.betrokkenheid u where u.casus_id = b.casus_id and u.hoedanigheid = 'UITGESLOTEN' and u.partij_id = any (wie.allen)
        and u.van <= now() and (u.tot is null or u.tot > now()))),
  zicht as materialized (select casus_id, bit_or(lezen) as m, bit_or(schrijven) as w, array_agg(distinct hoedanigheid) as h from mijn group by casus_id)`;

const open = (label: Parameters<typeof bit>[0]): string => `z.m & ${String(bit(label))} <> 0`;
const als = (label: Parameters<typeof bit>[0], waarde: string): string => `case when ${open(label)} then ${waarde} end`;
const lijst = (rij: string, van: string, volgorde: string): string =>
  `(select coalesce(json_agg(json_build_object(${rij}) order by ${volgorde}), '[]') from ${van})`;
const partij = (sleutel: string, meer = ''): string => `(select json_build_object('__typename', 'Partij', 'id', p.id, 'naam', p.naam${meer}) from algemeen.partij p where p.id = ${sleutel})`;
const notities = (soort: string): string => `(select a.notities from bench.afscherming a where a.soort = '${soort}' and a.masker = z.m)`;
const lid = (sleutel: string): string =>
  `(select json_build_object('__typename', 'Gezinslid', 'id', g.id, 'voornamen', g.voornamen) from gegevens.gezinslid g where g.id = ${sleutel} and ${open('IDENTIFICEREND')})`;

const SOORT_VERKLARING = `case v.categorie when 'FEIT' then ${String(bit('FEIT'))} when 'INTERPRETATIE' then ${String(bit('INTERPRETATIE'))} when 'ZIENSWIJZE' then ${String(bit('ZIENSWIJZE'))} else 0 end`;

const LEDEN = `array(select g.id from gegevens.gezinslid g where g.casus_id = z.casus_id and z.m & ${String(['IDENTIFICEREND', 'CONTACT', 'BSN', 'BSN_EINDE', 'BIJZONDER'].reduce((som, label) => som | bit(label as Parameters<typeof bit>[0]), 0))} <> 0)`;

const DOSSIER = `json_build_object('__typename', 'Casus', 'id', c.id, 'afschermingen', ${notities('Casus')}, 'fase', c.fase, 'herkomst', c.herkomst, 'toestand', c.toestand, 'versie', c.versie,
  'afspraken', ${lijst(`'__typename', 'Veiligheidsafspraak', 'als', a.als, 'dan', a.dan, 'id', a.id, 'toestand', a.toestand, 'tot', a.tot`, `gegevens.veiligheidsafspraak a where a.casus_id = c.id and ${open('AFSPRAAK')}`, 'a.toestand, a.van, a.id')},
  'contactmomenten', ${lijst(`'__typename', 'Contactmoment', 'door', ${partij('k.door_id')}, 'id', k.id, 'metWie', k.met_wie, 'op', k.op, 'verslag', k.verslag, 'vorm', k.vorm`, `gegevens.contactmoment k where k.casus_id = c.id and ${open('CONTACTMOMENT')}`, 'k.op desc nulls last, k.id')},
  'fasewissels', ${lijst(`'__typename', 'Fasewissel', 'id', f.id, 'naar', f.naar, 'op', f.op`, 'gegevens.fasewissel f where f.casus_id = c.id', 'f.op desc nulls last, f.id')},
  'gezinsleden', ${lijst(`'__typename', 'Gezinslid', 'afschermingen', ${notities('Gezinslid')}, 'id', g.id, 'isDirectbetrokkene', ${als('IDENTIFICEREND', 'g.is_directbetrokkene')}, 'voornamen', ${als('IDENTIFICEREND', 'g.voornamen')}`, `gegevens.gezinslid g where g.casus_id = c.id and (${open('IDENTIFICEREND')} or ${open('CONTACT')} or ${open('BSN')} or ${open('BSN_EINDE')} or ${open('BIJZONDER')})`, `${als('IDENTIFICEREND', 'g.geboortedatum')}, g.id`)},
  'meldingen', ${lijst(`'__typename', 'Melding', 'afschermingen', ${notities('Melding')}, 'id', n.id, 'nummer', n.nummer`, 'gegevens.melding n where n.casus_id = c.id', 'n.ontvangen_op desc nulls last, n.id')},
  'overdrachten', ${lijst(`'__typename', 'Overdracht', 'aangebodenOp', o.aangeboden_op, 'id', o.id, 'naar', ${partij('o.naar_id')}, 'soort', o.soort, 'toestand', o.toestand`, 'gegevens.overdracht o where o.casus_id = c.id', 'o.aangeboden_op desc nulls last, o.id')},
  'situaties', ${lijst(`'__typename', 'OnveiligeSituatie', 'aard', s.aard, 'frequentie', s.frequentie, 'id', s.id, 'laatstGebeurdOp', s.laatst_gebeurd_op, 'rang', s.rang, 'titel', s.titel, 'toestand', s.toestand,
    'scores', ${lijst(`'__typename', 'Veiligheidsscore', 'datum', r.datum, 'gezinslid', ${lid('r.gezinslid_id')}, 'id', r.id, 'score', r.score`, 'gegevens.veiligheidsscore r where r.situatie_id = s.id', 'r.datum, r.id')}`, `gegevens.onveilige_situatie s where s.casus_id = c.id and ${open('VEILIGHEID')}`, 's.rang, s.id')},
  'terugkoppelingen', ${lijst(`'__typename', 'Terugkoppeling', 'door', ${partij('t.door_id')}, 'id', t.id, 'op', t.op, 'tekst', t.tekst`, `gegevens.terugkoppeling t where t.casus_id = c.id and ${open('TERUGKOPPELING')}`, 't.op desc nulls last, t.id')},
  'toetsingen', ${lijst(`'__typename', 'Toetsing', 'id', x.id, 'nummer', x.nummer, 'termijn', x.termijn, 'toestand', x.toestand`, 'gegevens.toetsing x where x.casus_id = c.id', 'x.aangevraagd_op desc nulls last, x.id')},
  'verklaringen', ${lijst(`'__typename', 'Verklaring', 'id', v.id, 'soort', v.soort,
    'accorderingen', ${lijst(`'__typename', 'Accordering', 'id', d.id`, `gegevens.accordering d where d.verklaring_id = v.id and ${open('ZIENSWIJZE')}`, 'd.datum, d.id')}`, `gegevens.verklaring v where v.casus_id = c.id and z.m & ${SOORT_VERKLARING} <> 0`, 'v.peildatum desc nulls last, v.id')})`;

const LOG = `insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, getoond, afgeschermd, gezinsleden, hoedanigheden)`;
const logregel = (actie: string, leden: string): string =>
  `${LOG} select wie.persoon_id, 'duo', $3, $4, ${actie}, case when r.casus_id is null then 'NIETS_GEVONDEN' else 'GESLAAGD' end, $5, (select hash from wand.versie), r.casus_id,
    coalesce($6::int & r.m, 0), coalesce($6::int & ~r.m, 0), coalesce(${leden}, '{}'), coalesce(r.h, '{}')`;

/** $1 session, $2 casus, $3 operation, $4 purpose, $5 request id, $6 labels asked. */
export const DOSSIER_SQL = `with ${SESSIE}, ${mijn('and b.casus_id = $2')},
  data as materialized (select z.casus_id, z.m, z.h, ${LEDEN} as leden, ${DOSSIER} as j from zicht z join gegevens.casus c on c.id = z.casus_id),
  gelogd as (${logregel("'R'", 'r.leden')} from wie left join data r on true returning 1)
  select (select count(*) from gelogd) as regels, json_build_object('data', json_build_object('__typename', 'Query', 'casus', (select j from data)))::text as j`;

const WERK = `json_build_object('__typename', 'Betrokkenheid', 'casusId', b.casus_id, 'handelingId', b.handeling_id, 'hoedanigheid', b.hoedanigheid, 'id', b.id, 'stand', b.stand, 'termijn', b.termijn, 'van', b.van, 'werkdagenOver', null,
  'partij', ${partij('b.partij_id', `, 'soort', p.soort`)},
  'casus', json_build_object('__typename', 'Casus', 'aanspreekpunt', ${partij('c.aanspreekpunt_id')}, 'acuut', ${als('KERN', 'c.acuut')}, 'afschermingen', ${notities('Casus')},
    'fase', c.fase, 'faseSinds', c.fase_sinds, 'id', c.id, 'naam', ${als('IDENTIFICEREND', 'c.naam')}, 'nummer', c.nummer, 'toestand', c.toestand))`;

/** $2 is the text to search for, or null. Terms of a duo are never set, so that no working days have to be counted here. */
export const LIJST_SQL = `with ${SESSIE}, ${mijn('')},
  rijen as materialized (
    select b.casus_id, z.m, z.h, coalesce(b.termijn, 'infinity') as termijn, b.id, ${WERK} as j
    from mijn n join wand.betrokkenheid b on b.id = n.id join zicht z on z.casus_id = b.casus_id join gegevens.casus c on c.id = b.casus_id
    where $2::text is null or ${als('IDENTIFICEREND', 'c.naam')} ilike '%' || $2 || '%' or c.nummer ilike '%' || $2 || '%'
    order by coalesce(b.termijn, 'infinity'), b.id limit 100),
  gelogd as (${logregel("case when $2::text is null then 'R' else 'S' end", "'{}'::uuid[]")} from wie left join (select distinct casus_id, m, h from rijen) r on true returning 1)
  select (select count(*) from gelogd) as regels, json_build_object('data', json_build_object('__typename', 'Query', 'mijnWerk', coalesce((select json_agg(j order by termijn, id) from rijen), '[]')))::text as j`;

/** $2 casus, $3 operation, $4 purpose, $5 request id, $6 key, $7 hash of the input, $8 … the statement. No row comes back when the right or the key is not there. */
export const SCHRIJF_SQL = `with ${SESSIE}, ${mijn('and b.casus_id = $2')},
  slot as materialized (select pg_advisory_xact_lock(hashtextextended(persoon_id::text || ':' || $6, 0)) from wie),
  mag as materialized (select wie.persoon_id, z.casus_id, z.h, gen_random_uuid() as id from wie cross join slot join zicht z on z.w & ${String(bit('FEIT'))} <> 0
    where not exists (select 1 from proces.opdracht o where o.persoon_id = wie.persoon_id and o.sleutel = $6)),
  feit as (insert into gegevens.verklaring (id, casus_id, soort, tekst, bronsoort, bron, peildatum, zekerheid, categorie, vastgelegd_door_id)
    select id, casus_id, 'FEIT', $8, $9, $10, $11::date, $12, 'FEIT', persoon_id from mag returning id, casus_id),
  tijdlijn as (insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) select gen_random_uuid(), casus_id, 'VERKLARING_VASTGELEGD', now(), persoon_id from mag),
  opdracht as (insert into proces.opdracht (persoon_id, sleutel, opdracht, verzoek_hash, uitkomst, resultaat_id, casus_id, versie)
    select persoon_id, $6, 'verklaringVastleggen', $7, 'GELUKT', id, casus_id, 1 from mag),
  gelogd as (${LOG} select persoon_id, 'duo', $3, $4, 'U', 'GESLAAGD', $5, (select hash from wand.versie), casus_id, 0, 0, '{}', h from mag)
  select json_build_object('data', json_build_object('__typename', 'Mutation', 'verklaringVastleggen', json_build_object('__typename', 'Uitkomst', 'gelukt', true, 'id', id, 'casusId', casus_id,
    'versie', 1, 'weigeringen', '[]'::json, 'conflict', null)))::text as j from feit`;
