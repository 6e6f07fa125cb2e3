import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to where the access log was sent on as a processing log (Logboek Dataverwerkingen); one row, once that is switched on. */
export class Verwerkingslog1796000000062 implements MigrationInterface {
  readonly name = 'Verwerkingslog1796000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proces.verwerkingslog (een boolean primary key default true check (een), transactie xid8 not null, regel bigint not null, verstuurd_op timestamptz not null default now());
      delete from wand.versie;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table proces.verwerkingslog; delete from wand.versie`);
  }
}
