import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts and notifications are found by whose they are, every time a form or a page opens: without these by reading those of everybody. */
export class Snelheid1797000000070 implements MigrationInterface {
  readonly name = 'Snelheid1797000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index concept_partij on gegevens.concept (partij_id);
      create index bericht_partij on proces.bericht (partij_id, op desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index proces.bericht_partij, gegevens.concept_partij`);
  }
}
