import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links with a code, and the forms that come in by them. */
export class Formulier1798000000110 implements MigrationInterface {
  readonly name = 'Formulier1798000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence wand.formuliernummer;
      create table gegevens.formulierlink (
        id uuid not null,
        partij_id uuid not null references algemeen.partij (id),
        soort text not null,
        voor text not null,
        code_hash text not null,
        geldig_tot timestamptz not null,
        meest_gebruik integer not null,
        gebruikt integer not null default 0,
        gemaakt_op timestamptz not null,
        ingetrokken_op timestamptz,
        door_id uuid not null references algemeen.partij (id),
        primary key (id)
      );
      create index formulierlink_code on gegevens.formulierlink (code_hash);
      create index formulierlink_partij on gegevens.formulierlink (partij_id, gemaakt_op desc);
      create table gegevens.formulier (
        id uuid not null,
        partij_id uuid not null references algemeen.partij (id),
        nummer text not null,
        soort text not null,
        toestand text not null,
        ontvangen_op timestamptz not null,
        termijn timestamptz not null,
        is_spoed boolean not null,
        link_id uuid not null references gegevens.formulierlink (id),
        inhoud text constraint formulier_inhoud_versleuteld check (inhoud like 'bv1.%'),
        behandelaar_id uuid references algemeen.partij (id),
        opgepakt_op timestamptz,
        sluitreden text,
        toelichting text,
        afgerond_op timestamptz,
        primary key (id),
        -- Once it is a melding, or is none, what was sent is gone from here.
        constraint formulier_leeg_na_afronden check ((toestand in ('VERWERKT', 'GESLOTEN')) = (inhoud is null))
      );
      create index formulier_partij on gegevens.formulier (partij_id, termijn);
      alter table gegevens.melding add column formulier_id uuid;
      -- A change of keys looks at every table that holds something encrypted; the wall that is made after this gives what belongs.
      grant usage on schema gegevens to bv_wand;
      grant select, update on gegevens.formulier to bv_wand;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.melding drop column formulier_id cascade;
      drop table if exists gegevens.formulier cascade;
      drop table if exists gegevens.formulierlink cascade;
      drop sequence wand.formuliernummer;
    `);
  }
}
