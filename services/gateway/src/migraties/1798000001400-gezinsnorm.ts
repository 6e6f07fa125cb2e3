import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may and what may not in this family, in the words of its own duo (N103g). */
export class Gezinsnorm1798000001400 implements MigrationInterface {
  readonly name = 'Gezinsnorm1798000001400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.gezinsnorm (
        id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now(), tekst text not null, gewijzigd_door_id uuid,
        primary key (id), unique (casus_id, id), unique (casus_id));
      alter table gegevens.gezinsnorm add foreign key (casus_id) references gegevens.casus (id);
      alter table gegevens.gezinsnorm add foreign key (gewijzigd_door_id) references algemeen.partij (id);
      create index on gegevens.gezinsnorm (gewijzigd_door_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists gegevens.gezinsnorm cascade`);
  }
}
