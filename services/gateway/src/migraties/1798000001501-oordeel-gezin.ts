import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom of those who are asked what they think of the concept a reaction, or the reason why there is none, counts. */
export class OordeelGezin1798000001501 implements MigrationInterface {
  readonly name = 'OordeelGezin1798000001501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.conceptreactie add column stuk_id uuid, add foreign key (casus_id, stuk_id) references gegevens.stuk (casus_id, id);
      create index on gegevens.conceptreactie (stuk_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.conceptreactie drop column stuk_id cascade`);
  }
}
