import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number that the identity provider gives its own session: by it the provider says later which one ended. */
export class Afmeldbericht1798000001200 implements MigrationInterface {
  readonly name = 'Afmeldbericht1798000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.sessie add column sid text`);
    await runner.query(`create index sessie_sub on proces.sessie (sub)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proces.sessie drop column sid`);
    await runner.query(`drop index proces.sessie_sub`);
  }
}
