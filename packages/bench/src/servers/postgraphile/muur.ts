import { bit, type Gegevenscategorie, masker } from '@bv/beleid';

/**
 * What PostGraphile serves: views over the tables that run as the caller, row-level security on the tables, and grants on only the columns
 * that this portal may ever see. What a viewer sees of a row depends on the casus, which grants cannot say: the views mask that.
 */
interface View {
  readonly tabel: string;
  /** Column of the API, its SQL over the row `t`, and the label that it needs. */
  readonly kolommen: readonly (readonly [naam: string, label: Gegevenscategorie | null, sql?: string])[];
  /** Columns that are only needed behind the API. */
  readonly verborgen?: readonly string[];
  readonly labels: readonly Gegevenscategorie[] | 'CATEGORIE';
  readonly tags: readonly string[];
}

const tijdstip = (kolom: string): string => `to_char(t.${kolom} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')`;
const bijCasus = (veld: string): string => `@foreignKey (casus_id) references casus (id)|@fieldName ouder|@foreignFieldName ${veld}|@foreignSimpleFieldName ${veld}`;
const naarPartij = (kolom: string, veld: string): string => `@foreignKey (${kolom}) references partij (id)|@fieldName ${veld}`;

const views: Readonly<Record<string, View>> = {
  casus: {
    tabel: 'gegevens.casus', labels: ['PROCES'], tags: ['@name Casus', naarPartij('aanspreekpunt_id', 'aanspreekpunt')],
    kolommen: [['nummer', 'PROCES'], ['naam', 'IDENTIFICEREND'], ['herkomst', 'PROCES'], ['toestand', 'PROCES'], ['fase', 'PROCES'], ['fase_sinds', 'PROCES'], ['acuut', 'KERN'], ['aanspreekpunt_id', 'PROCES']],
  },
  betrokkenheid: {
    tabel: 'wand.betrokkenheid', labels: ['PROCES'], tags: ['@name Betrokkenheid', naarPartij('partij_id', 'partij'), '@foreignKey (casus_id) references casus (id)|@fieldName casus'],
    kolommen: [['handeling_id', 'PROCES'], ['hoedanigheid', 'PROCES'], ['stand', 'PROCES'], ['termijn', 'PROCES', tijdstip('termijn')], ['van', 'PROCES', tijdstip('van')], ['partij_id', 'PROCES']],
  },
  veiligheidsafspraak: {
    tabel: 'gegevens.veiligheidsafspraak', labels: ['AFSPRAAK'], tags: ['@name Veiligheidsafspraak', bijCasus('afspraken')],
    kolommen: [['als', 'AFSPRAAK'], ['dan', 'AFSPRAAK'], ['toestand', 'AFSPRAAK'], ['tot', 'AFSPRAAK'], ['van', 'AFSPRAAK']],
  },
  contactmoment: {
    tabel: 'gegevens.contactmoment', labels: ['CONTACTMOMENT'], tags: ['@name Contactmoment', bijCasus('contactmomenten'), naarPartij('door_id', 'door')],
    kolommen: [['met_wie', 'CONTACTMOMENT'], ['op', 'CONTACTMOMENT', tijdstip('op')], ['verslag', 'CONTACTMOMENT'], ['vorm', 'CONTACTMOMENT'], ['door_id', 'CONTACTMOMENT']],
  },
  fasewissel: { tabel: 'gegevens.fasewissel', labels: ['PROCES'], tags: ['@name Fasewissel', bijCasus('fasewissels')], kolommen: [['naar', 'PROCES'], ['op', 'PROCES', tijdstip('op')]] },
  gezinslid: {
    tabel: 'gegevens.gezinslid', labels: ['IDENTIFICEREND', 'CONTACT', 'BSN', 'BSN_EINDE', 'BIJZONDER'], tags: ['@name Gezinslid', bijCasus('gezinsleden')],
    kolommen: [['is_directbetrokkene', 'IDENTIFICEREND'], ['voornamen', 'IDENTIFICEREND'], ['geboortedatum', 'IDENTIFICEREND']],
  },
  melding: { tabel: 'gegevens.melding', labels: ['PROCES'], tags: ['@name Melding', bijCasus('meldingen')], kolommen: [['nummer', 'PROCES'], ['ontvangen_op', 'PROCES', tijdstip('ontvangen_op')]] },
  overdracht: {
    tabel: 'gegevens.overdracht', labels: ['PROCES'], tags: ['@name Overdracht', bijCasus('overdrachten'), naarPartij('naar_id', 'naar')],
    kolommen: [['aangeboden_op', 'PROCES', tijdstip('aangeboden_op')], ['soort', 'PROCES'], ['toestand', 'PROCES'], ['naar_id', 'PROCES']],
  },
  onveilige_situatie: {
    tabel: 'gegevens.onveilige_situatie', labels: ['VEILIGHEID'], tags: ['@name OnveiligeSituatie', bijCasus('situaties')],
    kolommen: [['aard', 'VEILIGHEID'], ['frequentie', 'VEILIGHEID'], ['laatst_gebeurd_op', 'VEILIGHEID'], ['rang', 'VEILIGHEID'], ['titel', 'VEILIGHEID'], ['toestand', 'VEILIGHEID']],
  },
  veiligheidsscore: {
    tabel: 'gegevens.veiligheidsscore', labels: ['VEILIGHEID'],
    tags: ['@name Veiligheidsscore', '@foreignKey (situatie_id) references onveilige_situatie (id)|@fieldName situatie|@foreignFieldName scores|@foreignSimpleFieldName scores', '@foreignKey (gezinslid_id) references gezinslid (id)|@fieldName gezinslid'],
    kolommen: [['datum', 'VEILIGHEID'], ['score', 'VEILIGHEID'], ['situatie_id', 'VEILIGHEID'], ['gezinslid_id', 'VEILIGHEID']],
  },
  terugkoppeling: {
    tabel: 'gegevens.terugkoppeling', labels: ['TERUGKOPPELING'], tags: ['@name Terugkoppeling', bijCasus('terugkoppelingen'), naarPartij('door_id', 'door')],
    kolommen: [['op', 'TERUGKOPPELING', tijdstip('op')], ['tekst', 'TERUGKOPPELING'], ['door_id', 'TERUGKOPPELING']],
  },
  toetsing: {
    tabel: 'gegevens.toetsing', labels: ['PROCES'], tags: ['@name Toetsing', bijCasus('toetsingen')],
    kolommen: [['nummer', 'PROCES'], ['termijn', 'PROCES', tijdstip('termijn')], ['toestand', 'PROCES'], ['aangevraagd_op', 'PROCES', tijdstip('aangevraagd_op')]],
  },
  verklaring: { tabel: 'gegevens.verklaring', labels: 'CATEGORIE', verborgen: ['categorie'], tags: ['@name Verklaring', bijCasus('verklaringen')], kolommen: [['soort', null], ['peildatum', null]] },
  accordering: {
    tabel: 'gegevens.accordering', labels: ['ZIENSWIJZE'],
    tags: ['@name Accordering', '@foreignKey (verklaring_id) references verklaring (id)|@fieldName verklaring|@foreignFieldName accorderingen|@foreignSimpleFieldName accorderingen'],
    kolommen: [['datum', 'ZIENSWIJZE'], ['verklaring_id', 'ZIENSWIJZE']],
  },
};

export const ROL = 'bench_postgraphile';

const CATEGORIE = ['FEIT', 'INTERPRETATIE', 'ZIENSWIJZE'] as const;
const eigenBit = `case t.categorie ${CATEGORIE.map((label) => `when '${label}' then ${String(bit(label))}`).join(' ')} else 0 end`;

const viewSql = (naam: string, { tabel, kolommen, verborgen = [], labels, tags }: View, metRechten: boolean): string => {
  const casus = tabel === 'gegevens.casus' ? 't.id' : 't.casus_id';
  const velden = kolommen.map(([kolom, label, sql]) => {
    const bron = sql ?? `t.${kolom}`;
    return `${label === null || !metRechten ? bron : `case when z.lezen & ${String(bit(label))} <> 0 then ${bron} end`} as ${kolom}`;
  });
  const open = metRechten ? `z.lezen & ${labels === 'CATEGORIE' ? eigenBit : String(masker(labels))} <> 0` : 'true';
  const leesbaar = ['id', 'casus_id', 'versie', ...kolommen.map(([kolom]) => kolom), ...verborgen];
  return `
create view pgl.${naam} with (security_invoker) as
  select t.id, ${casus} as casus_id, t.versie, z.lezen as zicht, ${velden.join(', ')} from ${tabel} t join wand.mijn_zicht z on z.casus_id = ${casus} where ${open};
comment on view pgl.${naam} is E'@primaryKey id\\n${tags.join('\\n')}';
grant select (${[...new Set(leesbaar)].join(', ')}) on ${tabel} to ${ROL};
drop policy if exists bench on ${tabel};
create policy bench on ${tabel} for select to ${ROL} using (${casus.slice(2)} = any ((select pgl.mijn_casussen())::uuid[]));
grant select on pgl.${naam} to ${ROL};`;
};

const VASTLEGGEN = `
create type pgl.feit as (casus_id uuid, soort text, tekst text, bronsoort text, bron text, peildatum date, zekerheid text);
create function pgl.leg_vast(feit pgl.feit, sleutel text, hash text, operatie text, doel text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare nieuw uuid := gen_random_uuid();
begin
  perform pg_advisory_xact_lock(hashtextextended(wand.kijker()::text || ':' || sleutel, 0));
  if exists (select 1 from proces.opdracht o where o.persoon_id = wand.kijker() and o.sleutel = leg_vast.sleutel)
     or not exists (select 1 from wand.mijn_zicht z where z.casus_id = feit.casus_id and z.schrijven & ${String(bit('FEIT'))} <> 0) then return null; end if;
  insert into gegevens.verklaring (id, casus_id, soort, tekst, bronsoort, bron, peildatum, zekerheid, categorie, vastgelegd_door_id)
    values (nieuw, feit.casus_id, feit.soort, feit.tekst, feit.bronsoort, feit.bron, feit.peildatum, feit.zekerheid, 'FEIT', wand.kijker());
  insert into gegevens.gebeurtenis (id, casus_id, soort, op, door_id) values (gen_random_uuid(), feit.casus_id, 'VERKLARING_VASTGELEGD', now(), wand.kijker());
  insert into proces.opdracht (persoon_id, sleutel, opdracht, verzoek_hash, uitkomst, resultaat_id, casus_id, versie) values (wand.kijker(), sleutel, 'verklaringVastleggen', hash, 'GELUKT', nieuw, feit.casus_id, 1);
  insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, hoedanigheden)
    values (wand.kijker(), 'duo', operatie, doel, 'U', 'GESLAAGD', gen_random_uuid()::text, (select v.hash from wand.versie v), feit.casus_id,
      (select array_agg(distinct m.hoedanigheid) from wand.mijn_betrokkenheid m where m.casus_id = feit.casus_id));
  return nieuw;
end $$;
comment on function pgl.leg_vast is E'@behavior -*';
comment on type pgl.feit is E'@behavior -*';`;

export const muurSql = (metRechten: boolean): string => `
drop schema if exists pgl cascade; create schema pgl;
do $$ begin if not exists (select 1 from pg_roles where rolname = '${ROL}') then create role ${ROL} nologin nosuperuser nobypassrls; end if; end $$;
grant usage on schema pgl, gegevens, wand, algemeen to ${ROL};
grant select on wand.mijn_zicht, wand.mijn_betrokkenheid to ${ROL};
grant execute on function wand.kijker(), wand.portaal(), wand.partijen(boolean), wand.meekijkcasus() to ${ROL};
-- Found once per statement, not per row.
create function pgl.mijn_casussen() returns uuid[] language sql stable security definer set search_path = '' as
  $$ select array(select z.casus_id from wand.mijn_zicht z) $$;
comment on function pgl.mijn_casussen is E'@behavior -*';
create view pgl.partij with (security_invoker) as select p.id, p.naam, p.soort from algemeen.partij p;
comment on view pgl.partij is E'@name Partij\\n@primaryKey id';
grant select (id, naam, soort) on algemeen.partij to ${ROL}; grant select on pgl.partij to ${ROL};
${Object.entries(views).map(([naam, view]) => viewSql(naam, view, metRechten)).join('\n')}
create function pgl.mijn_werk(zoek text default null) returns setof pgl.betrokkenheid language sql stable as $$
  select b.* from pgl.betrokkenheid b where b.id in (select m.id from wand.mijn_betrokkenheid m)
    and (zoek is null or exists (select 1 from pgl.casus c where c.id = b.casus_id and (c.naam ilike '%' || zoek || '%' or c.nummer ilike '%' || zoek || '%')))
  order by coalesce(b.termijn, 'infinity'), b.id limit 100 $$;
comment on function pgl.mijn_werk is E'@simpleCollections only';
${VASTLEGGEN}
grant execute on all functions in schema pgl to ${ROL};`;
