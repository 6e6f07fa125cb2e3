import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `begin` is a word of plpgsql: the function of a recording could not read a field with that name. */
export class HulpSinds1798000000501 implements MigrationInterface {
  readonly name = 'HulpSinds1798000000501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.hulpinzet rename column begin to sinds`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.hulpinzet rename column sinds to begin`);
  }
}
