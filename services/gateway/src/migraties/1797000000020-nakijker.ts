import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked to be the second pair of eyes on what goes to a family member. */
export class Nakijker1797000000020 implements MigrationInterface {
  readonly name = 'Nakijker1797000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.inzageverzoek add column nakijker_id uuid references algemeen.partij (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.inzageverzoek drop column nakijker_id cascade`);
  }
}
