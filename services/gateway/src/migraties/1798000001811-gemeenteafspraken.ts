import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds in a gemeente, from a day on, with all that held before; and teams and organisations that end and are followed by another (A12, N110b). */
export class Gemeenteafspraken1798000001811 implements MigrationInterface {
  readonly name = 'Gemeenteafspraken1798000001811';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table algemeen.gemeenteafspraak (id uuid not null, gemeente text not null, geldig_van date not null, team_naam text not null, telefoon text, uren text, buiten_uren text, afspraken text,
        vastgelegd_op timestamptz not null, door_id uuid not null references algemeen.partij (id), primary key (id));
      create index on algemeen.gemeenteafspraak (gemeente, geldig_van);
      alter table algemeen.partij add column gemeente text, add column geldig_van date, add column geldig_tot date, add column opvolger_id uuid references algemeen.partij (id);
      alter table algemeen.organisatie add column opvolger_id uuid references algemeen.organisatie (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table algemeen.organisatie drop column opvolger_id cascade;
      alter table algemeen.partij drop column opvolger_id cascade, drop column geldig_tot cascade, drop column geldig_van cascade, drop column gemeente cascade;
      drop table algemeen.gemeenteafspraak cascade;
    `);
  }
}
