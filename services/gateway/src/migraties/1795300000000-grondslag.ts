import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemas, roles and the tables that hold no content of families: policy, log, sessions, outbox, idempotency. */
export class Grondslag1795300000000 implements MigrationInterface {
  readonly name = 'Grondslag1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm; create extension if not exists unaccent; create extension if not exists pgcrypto;
      do $$ declare rol text; begin
        foreach rol in array array['bv_zicht', 'bv_wand', 'bv_lezer', 'bv_schrijver', 'bv_proces', 'bv_sturing', 'bv_toezicht'] loop
          if not exists (select 1 from pg_roles where rolname = rol) then
            execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit', rol);
          end if;
          execute format('grant %I to current_user', rol);
        end loop;
      end $$;
      create schema gegevens; create schema algemeen; create schema wand; create schema proces; create schema log; create schema zicht; create schema toezicht; create schema sturing;

      create table wand.beleid (hoedanigheid text, stand text, portalen text[] not null, lezen int not null, schrijven int not null,
        handeling_lezen int not null, handeling_schrijven int not null, primary key (hoedanigheid, stand));
      create table wand.toelating (portaal text, gever_hoedanigheid text, gever_stand text, nemer_hoedanigheid text, nemer_stand text, alleen_zelf boolean not null,
        groepsportaal text, primary key (portaal, gever_hoedanigheid, gever_stand, nemer_hoedanigheid, nemer_stand));
      create table wand.beeindiging (portaal text, gever_hoedanigheid text, gever_stand text, nemer_hoedanigheid text, nemer_stand text,
        primary key (portaal, gever_hoedanigheid, gever_stand, nemer_hoedanigheid, nemer_stand));
      create table wand.versie (hash text primary key, gemaakt_op timestamptz not null default now());
      create table wand.zoektreffer (id bigint generated always as identity primary key, persoon_id uuid not null, casus_id uuid not null, op timestamptz not null default now());
      create index on wand.zoektreffer (persoon_id, casus_id, op);
      create sequence wand.casusnummer start 142; create sequence wand.meldingnummer start 1042;
      create sequence wand.toetsingnummer start 31;
      create function wand.zoekvorm(naam text) returns text language sql immutable parallel safe set search_path = public as
        $$ select regexp_replace(lower(public.unaccent('public.unaccent', coalesce(naam, ''))), '(^|\\s)(van|de|der|den|het|ter|ten|te|el|al)(?=\\s)|[^a-z ]', ' ', 'g') $$;

      create table log.toegang (
        volgnummer bigint generated always as identity primary key, id uuid not null default gen_random_uuid() unique,
        op timestamptz not null default clock_timestamp(), transactie xid8 not null default pg_current_xact_id(),
        persoon_id uuid, portaal text not null, hoedanigheden text[] not null default '{}', operatie text not null, doel text not null, actie text not null,
        uitkomst text not null, verzoek_id text not null, beleidsversie text, casus_id uuid, getoond int not null default 0, afgeschermd int not null default 0,
        gezinsleden uuid[] not null default '{}');
      create index on log.toegang (casus_id, volgnummer desc); create index on log.toegang (persoon_id, volgnummer desc);
      create table log.zegel (volgnummer bigint generated always as identity primary key, regel bigint not null unique references log.toegang (volgnummer),
        vorige text not null, hash text not null, gezegeld_op timestamptz not null default clock_timestamp());
      create function log.weiger() returns trigger language plpgsql as $$ begin raise exception 'Het logboek kan alleen aangevuld worden' using errcode = '42501'; end $$;
      create trigger alleen_aanvullen before update or delete or truncate on log.toegang for each statement execute function log.weiger();
      create trigger alleen_aanvullen before update or delete or truncate on log.zegel for each statement execute function log.weiger();

      create table proces.sessie (id_hash bytea primary key, persoon_id uuid not null, sub text not null, id_token text, gemaakt_op timestamptz not null default now(),
        laatst_gezien timestamptz not null default now(), eindigt_op timestamptz not null);
      create index on proces.sessie (persoon_id);
      create table proces.aanmelding (state_hash bytea primary key, nonce text not null, verifier text not null, terug text not null, gemaakt_op timestamptz not null default now());
      create table proces.uitbak (id uuid primary key default gen_random_uuid(), partij_id uuid not null, soort text not null, casus_id uuid, handeling_id uuid,
        gemaakt_op timestamptz not null default now(), verwerkt_op timestamptz);
      create index uitbak_open on proces.uitbak (gemaakt_op) where verwerkt_op is null;
      create table proces.opdracht (persoon_id uuid not null, sleutel text not null, opdracht text not null, verzoek_hash text not null, uitkomst text not null,
        resultaat_id uuid, casus_id uuid, versie int, op timestamptz not null default now(), primary key (persoon_id, sleutel));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema if exists zicht, toezicht, sturing, log, proces, wand, algemeen, gegevens cascade`);
  }
}
