import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search form of a name: words in which spellings of one name meet. Nothing is decided by it, so a name that loses too much here only costs
 * a look. Per line: diacritics and prefixes off (also glued: Elamrani), then what Arabic, Turkish, Polish and Dutch spelling write
 * in several ways to one of them.
 */
const VERVANGINGEN: readonly (readonly [string, string])[] = [
  // Polish surnames of women: Kowalska is of the family Kowalski.
  ['([scz])ka\\M', '\\1ki'],
  ['sch|sj|sh|sz|cz|tch', 's'],
  ['ch(?=[^aeiou ])', 'h'],
  ['ch', 's'],
  ['[kg]h', 'g'],
  ['[cq]k|q|cq', 'k'],
  ['c(?=[eiy])', 's'],
  ['c', 'k'],
  ['ph', 'f'],
  ['dj|dzj', 'j'],
  ['dt|th|dh', 't'],
  ['d\\M', 't'],
  ['eij|aij|ei|ey|ai|ay', 'e'],
  ['ij|y|j', 'i'],
  ['ou|oe|oo|au', 'u'],
  ['ie', 'i'],
  ['w', 'v'],
  ['z', 's'],
  ['(?<=[a-z])h', ''],
  ['([a-z])\\1+', '\\1'],
];

const VOORVOEGSELS =
  'van|von|vd|de|der|den|des|het|t|s|d|te|ten|ter|tot|op|in|aan|bij|uit|voor|el|al|ait|ben|bin|ibn|bint|abou|abu|bou|ould|la|le|les|da|di|do|dos|das|du|zu|zur|ul|ur';

const klanken = VERVANGINGEN.reduce((uit, [van, naar]) => `regexp_replace(${uit}, '${van}', '${naar}', 'g')`, `coalesce(nullif(btrim(regexp_replace(w.kaal, '\\m(${VOORVOEGSELS})\\M', ' ', 'g')), ''), w.kaal)`);

const ZOEKVORM = `
create or replace function wand.zoekvorm(naam text) returns text language sql immutable parallel safe set search_path = public as $zoekvorm$
  select btrim(regexp_replace(regexp_replace(regexp_replace(${klanken}, '\\m(el|al)(?=[a-z]{4})', '', 'g'), '\\m(ben|bu)(?=[a-z]{3})', '', 'g'), ' +', ' ', 'g'))
  from (select btrim(regexp_replace(regexp_replace(lower(public.unaccent('public.unaccent', coalesce(naam, ''))), '[''’\`]', '', 'g'), '[^a-z]+', ' ', 'g')) as kaal) w
$zoekvorm$`;

const VORIGE_ZOEKVORM = `
create or replace function wand.zoekvorm(naam text) returns text language sql immutable parallel safe set search_path = public as
  $$ select regexp_replace(lower(public.unaccent('public.unaccent', coalesce(naam, ''))), '(^|\\s)(van|de|der|den|het|ter|ten|te|el|al)(?=\\s)|[^a-z ]', ' ', 'g') $$`;

/**
 * Finding a known gezin by how a name sounds, by a birth date (also one with a slip), and by an address that is no secret. All of
 * it derived by PostgreSQL from the row itself, so no writer can forget it, and indexed. An address that is secret has no search form at all:
 * what is not there, no search can betray.
 */
export class Bekend1798000000200 implements MigrationInterface {
  readonly name = 'Bekend1798000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists fuzzystrmatch;
      drop index gegevens.gezinslid_zoeknaam; alter table gegevens.gezinslid drop column zoeknaam;
      ${ZOEKVORM};
      alter table gegevens.gezinslid add column zoeknaam text generated always as (wand.zoekvorm(achternaam)) stored,
        add column zoekvoornaam text generated always as (wand.zoekvorm(voornamen)) stored;
      create index gezinslid_zoeknaam on gegevens.gezinslid using gin (zoeknaam public.gin_trgm_ops);
      create index gezinslid_zoekpersoon on gegevens.gezinslid using gin ((zoekvoornaam || ' ' || zoeknaam) public.gin_trgm_ops);
      create index gezinslid_geboortedatum on gegevens.gezinslid (geboortedatum) where geboortedatum is not null;
      alter table gegevens.adres add column zoekadres text generated always as (
        case when categorie <> 'GEHEIM_ADRES' and not coalesce(is_geheim, false)
          then nullif(regexp_replace(upper(coalesce(postcode, '')), '[^0-9A-Z]', '', 'g'), '') || ' ' || nullif(regexp_replace(upper(coalesce(huisnummer, '')), '[^0-9A-Z]', '', 'g'), '') end) stored;
      create index adres_zoekadres on gegevens.adres (zoekadres) where zoekadres is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index gegevens.adres_zoekadres, gegevens.gezinslid_geboortedatum, gegevens.gezinslid_zoekpersoon, gegevens.gezinslid_zoeknaam;
      alter table gegevens.adres drop column zoekadres;
      alter table gegevens.gezinslid drop column zoeknaam, drop column zoekvoornaam;
      ${VORIGE_ZOEKVORM};
      alter table gegevens.gezinslid add column zoeknaam text generated always as (wand.zoekvorm(achternaam)) stored;
      create index gezinslid_zoeknaam on gegevens.gezinslid using gin (zoeknaam public.gin_trgm_ops);
      drop extension fuzzystrmatch;
    `);
  }
}
