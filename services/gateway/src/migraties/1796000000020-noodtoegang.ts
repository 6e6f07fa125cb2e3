import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Emergency access and what the privacy officer makes of it and of unusual patterns. These tables hold no labelled fields, so no
 * entity makes them: who reads them is written by hand in `zicht/wand/noodtoegang.ts`. Findings are added, never changed.
 */
export class Noodtoegang1796000000020 implements MigrationInterface {
  readonly name = 'Noodtoegang1796000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table wand.noodtoegang (
        id uuid primary key, casus_id uuid not null, betrokkenheid_id uuid not null, persoon_id uuid not null, gevaar text not null,
        reden text not null check (length(btrim(reden)) >= 20), van timestamptz not null default now(), tot timestamptz not null, beeindigd_op timestamptz,
        check (tot <= van + interval '4 hours'));
      create index noodtoegang_persoon on wand.noodtoegang (persoon_id, van desc);
      create index noodtoegang_casus on wand.noodtoegang (casus_id, van desc);
      create table wand.noodbevinding (
        id uuid primary key, noodtoegang_id uuid not null references wand.noodtoegang (id), bevinding text not null, motivering text not null,
        door_id uuid not null, op timestamptz not null default now());
      create index noodbevinding_noodtoegang on wand.noodbevinding (noodtoegang_id, op);

      -- Every try, before it is known whether the number exists: guessing is limited, and seen.
      create table wand.noodpoging (
        id bigint generated always as identity primary key, persoon_id uuid not null, portaal text not null,
        nummer text not null check (nummer ~ '^[0-9A-Z-]{1,24}$'), op timestamptz not null default clock_timestamp());
      create index noodpoging_persoon on wand.noodpoging (persoon_id, op);

      create table wand.opvallend_bevinding (
        id uuid primary key, sleutel text not null check (sleutel ~ '^[0-9a-f]{32}$'), bevinding text not null, motivering text not null,
        door_id uuid not null, op timestamptz not null default now());
      create index opvallend_bevinding_sleutel on wand.opvallend_bevinding (sleutel, op);
      create table wand.opvallend_drempel (
        id uuid primary key, waarden jsonb not null, door_id uuid not null, op timestamptz not null default clock_timestamp());

      -- The number of a casus is typed, at night and in supervision.
      create index casus_bij_nummer on gegevens.casus (nummer);
      -- Lines other than a plain read are few and asked for by themselves; a plain read pays nothing for this.
      create index toegang_anders_dan_lezen on log.toegang (actie, volgnummer desc) where actie <> 'R';
      create index toegang_geweigerd on log.toegang (volgnummer desc) where uitkomst = 'GEWEIGERD';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index log.toegang_geweigerd, log.toegang_anders_dan_lezen, gegevens.casus_bij_nummer;
      drop table wand.opvallend_drempel, wand.opvallend_bevinding, wand.noodpoging, wand.noodbevinding, wand.noodtoegang cascade;
      -- Views went with the tables: the wall is to be built again.
      delete from wand.versie;
    `);
  }
}
