import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever supervises looks for what is rare: a kind of data nobody should have seen, what was found nowhere, what happened under emergency
 * access. Without these a search for something that is not there walks the whole log.
 */
export class Logzoeken1797000000030 implements MigrationInterface {
  readonly name = 'Logzoeken1797000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- There are few masks, and new lines come at the end of each: the cheapest kind of index there is to keep.
      create index toegang_getoond on log.toegang (getoond, volgnummer desc);
      drop index log.toegang_geweigerd;
      create index toegang_niet_geslaagd on log.toegang (uitkomst, volgnummer desc) where uitkomst <> 'GESLAAGD';
      create index toegang_onder_noodtoegang on log.toegang (volgnummer desc) where 'NOODTOEGANG' = any (hoedanigheden);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index log.toegang_onder_noodtoegang, log.toegang_niet_geslaagd, log.toegang_getoond;
      create index toegang_geweigerd on log.toegang (volgnummer desc) where uitkomst = 'GEWEIGERD';
    `);
  }
}
