import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form that waits is warned of too, and is of no casus yet. */
export class Formuliertermijn1798000001300 implements MigrationInterface {
  readonly name = 'Formuliertermijn1798000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.escalatie alter column casus_id drop not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from proces.escalatie where casus_id is null`);
    await runner.query(`alter table proces.escalatie alter column casus_id set not null`);
  }
}
