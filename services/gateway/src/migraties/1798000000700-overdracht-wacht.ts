import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for an answer is looked up each minute, and there is little of it. */
export class OverdrachtWacht1798000000700 implements MigrationInterface {
  readonly name = 'OverdrachtWacht1798000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index overdracht_wacht on gegevens.overdracht (aangeboden_op) where toestand = 'AANGEBODEN'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index gegevens.overdracht_wacht`);
  }
}
