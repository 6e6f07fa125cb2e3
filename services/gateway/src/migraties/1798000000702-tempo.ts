import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often the public form was sent, over all gateways. Unlogged: after a crash it may begin again, and no back-up holds it. */
export class Tempo1798000000702 implements MigrationInterface {
  readonly name = 'Tempo1798000000702';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create unlogged table proces.tempo (sleutel bytea primary key, aantal integer not null, vervalt_op timestamptz not null);
      create index on proces.tempo (vervalt_op)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table proces.tempo`);
  }
}
