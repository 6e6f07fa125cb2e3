import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who could not review a family, found by the system or said by that person: ids, a word of a list and a moment, no content. */
export class Toetsbezwaar1798000001000 implements MigrationInterface {
  readonly name = 'Toetsbezwaar1798000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table wand.toetsbezwaar (
        id uuid primary key default gen_random_uuid(), casus_id uuid not null references gegevens.casus (id), handeling_id uuid not null,
        partij_id uuid not null references algemeen.partij (id), bezwaar text not null, gemeld boolean not null, op timestamptz not null default now());
      create index toetsbezwaar_casus on wand.toetsbezwaar (casus_id); create index toetsbezwaar_handeling on wand.toetsbezwaar (handeling_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wand.toetsbezwaar cascade`);
  }
}
