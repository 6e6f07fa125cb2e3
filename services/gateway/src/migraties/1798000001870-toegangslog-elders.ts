import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to which seal the access log was sent to a place elsewhere, and which line that was; one row, once that is switched on. */
export class ToegangslogElders1798000001870 implements MigrationInterface {
  readonly name = 'ToegangslogElders1798000001870';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proces.toegangslog_elders (een boolean primary key default true check (een), plek bigint not null, transactie xid8 not null, regel bigint not null,
        verstuurd_op timestamptz not null default now());
      delete from wand.versie;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table proces.toegangslog_elders; delete from wand.versie`);
  }
}
