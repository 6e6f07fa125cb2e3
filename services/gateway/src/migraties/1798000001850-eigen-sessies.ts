import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People see where they are logged in, and end a session elsewhere. A session gets a number of its own for that: the hash by which it is found never leaves the
 * gateway. Of the device only words are kept, such as 'Chrome op Windows'; null for a session that began before, or not by a browser.
 */
export class EigenSessies1798000001850 implements MigrationInterface {
  readonly name = 'EigenSessies1798000001850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.sessie add column nummer uuid not null default gen_random_uuid() unique, add column apparaat text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.sessie drop column nummer cascade, drop column apparaat cascade`);
  }
}
