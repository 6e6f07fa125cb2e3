import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and how somebody was invited to a beschermingstafel. */
export class Tafeluitnodiging1798000001821 implements MigrationInterface {
  readonly name = 'Tafeluitnodiging1798000001821';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.tafeldeelnemer add column uitgenodigd_op date, add column uitnodigingswijze text, add constraint uitgenodigd check ((uitgenodigd_op is null) = (uitnodigingswijze is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.tafeldeelnemer drop column uitgenodigd_op cascade, drop column uitnodigingswijze cascade`);
  }
}
