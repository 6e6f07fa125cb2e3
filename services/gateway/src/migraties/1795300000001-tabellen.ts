import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All tables of the dossier. The SQL was generated from the entities by `pnpm genereer` and is frozen here. */
export class Tabellen1795300000001 implements MigrationInterface {
  readonly name = 'Tabellen1795300000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readFileSync(new URL('./1795300000001-tabellen.sql', import.meta.url), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema if exists zicht, toezicht, sturing cascade;
      drop schema gegevens, algemeen cascade; create schema gegevens; create schema algemeen;
      drop table if exists wand.betrokkenheid, proces.bericht cascade;`);
  }
}
