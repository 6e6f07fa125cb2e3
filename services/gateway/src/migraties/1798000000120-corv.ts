import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages for CORV: stored, not sent. */
export class Corv1798000000120 implements MigrationInterface {
  readonly name = 'Corv1798000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.corvbericht (
        id uuid not null,
        partij_id uuid not null references algemeen.partij (id),
        soort text not null,
        kenmerk text not null,
        van_oin text not null,
        naar_oin text not null,
        casus_id uuid not null,
        aangeboden_op timestamptz not null,
        inhoud text not null constraint corv_inhoud_versleuteld check (inhoud like 'bv1.%'),
        primary key (id)
      );
      create index corvbericht_casus on gegevens.corvbericht (casus_id);
      grant usage on schema gegevens to bv_wand;
      grant select, update on gegevens.corvbericht to bv_wand;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists gegevens.corvbericht cascade`);
  }
}
