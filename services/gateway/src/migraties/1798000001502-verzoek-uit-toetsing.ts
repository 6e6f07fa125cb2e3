import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request to the Raad may name the review of the same family that it follows from. */
export class VerzoekUitToetsing1798000001502 implements MigrationInterface {
  readonly name = 'VerzoekUitToetsing1798000001502';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.raadsverzoek add column toetsing_id uuid, add foreign key (casus_id, toetsing_id) references gegevens.toetsing (casus_id, id);
      create index on gegevens.raadsverzoek (toetsing_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.raadsverzoek drop column toetsing_id cascade`);
  }
}
