import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session whose screen somebody else holds: where it stays, and the code that ends it. */
export class Slot1798000000601 implements MigrationInterface {
  readonly name = 'Slot1798000000601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.sessie add column slot_pad text, add column slot_code bytea, add column slot_pogingen integer not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.sessie drop column slot_pad cascade, drop column slot_code cascade, drop column slot_pogingen cascade`);
  }
}
