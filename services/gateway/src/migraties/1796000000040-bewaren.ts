import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every policy that ever ran, looking along as somebody else, and keeping no longer than allowed: terms, suspensions, reviewed
 * destruction and its certificates. Nothing here holds content of a family.
 */
export class Bewaren1796000000040 implements MigrationInterface {
  readonly name = 'Bewaren1796000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare rol text; begin
        foreach rol in array array['bv_meekijker', 'bv_vernietiger'] loop
          if not exists (select 1 from pg_roles where rolname = rol) then
            execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit', rol);
          end if;
          execute format('grant %I to current_user', rol);
        end loop;
      end $$;
      create schema bewaren;

      create table log.beleidsversie (volgnummer bigint generated always as identity primary key, id uuid not null default gen_random_uuid() unique,
        hash text not null, inhoud text not null, sinds timestamptz not null default clock_timestamp(),
        check (hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')));
      create trigger alleen_aanvullen before update or delete or truncate on log.beleidsversie for each statement execute function log.weiger();

      alter table log.toegang add column als_id uuid;
      create table log.meekijk (id uuid primary key, toezichthouder_id uuid not null, als_id uuid not null, portaal text not null, casus_id uuid not null,
        is_synthetisch boolean not null, grond text, van timestamptz not null default now(), tot timestamptz not null,
        check (is_synthetisch or length(btrim(grond)) >= 20), check (toezichthouder_id <> als_id));
      create trigger alleen_aanvullen before update or delete or truncate on log.meekijk for each statement execute function log.weiger();
      create table wand.demonstratiecasus (casus_id uuid primary key);

      create table bewaren.termijn (id uuid primary key default gen_random_uuid(), organisatiesoort text not null, dossiersoort text not null,
        vanaf text not null check (vanaf in ('EINDE', 'GEBOORTE', 'ALTIJD')), jaren int check (jaren between 1 and 150), bron text not null,
        geldig_van date not null, geldig_tot date, check ((vanaf = 'ALTIJD') = (jaren is null)), check (geldig_tot is null or geldig_tot > geldig_van));
      insert into bewaren.termijn (organisatiesoort, dossiersoort, vanaf, jaren, bron, geldig_van, geldig_tot) values
        ('VEILIG_THUIS', 'MELDING', 'EINDE', 15, 'Wmo 2015 art. 5.3.4 (oud)', '2015-01-01', '2020-01-01'),
        ('VEILIG_THUIS', 'MELDING', 'EINDE', 20, 'Wmo 2015 art. 5.3.4', '2020-01-01', null),
        ('VEILIG_THUIS', 'MELDING', 'GEBOORTE', 18, 'Wmo 2015 art. 5.3.4: tot het jongste kind 18 is', '2015-01-01', null),
        ('BLIJVEND_VEILIG', 'JEUGDHULP', 'EINDE', 15, 'Jeugdwet art. 7.3.8 lid 3 (oud)', '2015-01-01', '2020-01-01'),
        ('BLIJVEND_VEILIG', 'JEUGDHULP', 'EINDE', 20, 'Jeugdwet art. 7.3.8 lid 3', '2020-01-01', null),
        ('GECERTIFICEERDE_INSTELLING', 'MAATREGEL', 'GEBOORTE', 48, 'Selectielijst gecertificeerde instellingen: 30 jaar na meerderjarigheid', '2015-01-01', null),
        ('RVDK', 'BESCHERMING', 'GEBOORTE', 100, 'Selectielijst Raad voor de Kinderbescherming', '2015-01-01', null),
        ('RVDK', 'GEZAGSBEEINDIGING', 'ALTIJD', null, 'Selectielijst Raad voor de Kinderbescherming', '2015-01-01', null),
        ('WIJKTEAM', 'ONDERSTEUNING', 'EINDE', 15, 'Wmo 2015 art. 5.3.4', '2015-01-01', null);

      create table bewaren.opschorting (id uuid primary key, casus_id uuid not null, reden text not null, door_id uuid not null, van timestamptz not null default now(), tot date,
        opgeheven_op timestamptz, opgeheven_door_id uuid);
      create index on bewaren.opschorting (casus_id);
      create table bewaren.vernietiging (id uuid primary key, motivering text not null,
        toestand text not null default 'VOORGESTELD' check (toestand in ('VOORGESTELD', 'GOEDGEKEURD', 'AFGEKEURD', 'UITGEVOERD')),
        voorgesteld_door_id uuid not null, voorgesteld_op timestamptz not null default now(), beoordeeld_door_id uuid, beoordeeld_op timestamptz, oordeel text,
        uitgevoerd_door_id uuid, uitgevoerd_op timestamptz,
        -- Four eyes: no command and no function can make the proposer the reviewer.
        check (beoordeeld_door_id <> voorgesteld_door_id), check (toestand = 'VOORGESTELD' or beoordeeld_door_id is not null));
      create table bewaren.vernietigingsregel (vernietiging_id uuid not null references bewaren.vernietiging (id), casus_id uuid not null, casusnummer text not null,
        vernietigen_vanaf date not null, grond text not null, toestand text not null default 'OPEN' check (toestand in ('OPEN', 'VERNIETIGD', 'OVERGESLAGEN')),
        primary key (vernietiging_id, casus_id));
      create index on bewaren.vernietigingsregel (casus_id);

      create table log.vernietigingsverklaring (volgnummer bigint generated always as identity primary key, id uuid not null default gen_random_uuid() unique,
        soort text not null check (soort in ('CASUS', 'GEZINSLID')), opdracht_id uuid not null, casus_id uuid not null, casusnummer text not null, grond text not null,
        vernietigen_vanaf date, rijen jsonb not null, besloten_door text not null, beoordeeld_door text not null, uitgevoerd_door text not null,
        op timestamptz not null default clock_timestamp(), vorige text not null, hash text not null);
      create index on log.vernietigingsverklaring (casus_id);
      create trigger alleen_aanvullen before update or delete or truncate on log.vernietigingsverklaring for each statement execute function log.weiger();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema if exists zicht, toezicht, sturing cascade;
      drop table log.vernietigingsverklaring, log.meekijk, log.beleidsversie, wand.demonstratiecasus;
      alter table log.toegang drop column als_id;
      drop schema bewaren cascade`);
  }
}
