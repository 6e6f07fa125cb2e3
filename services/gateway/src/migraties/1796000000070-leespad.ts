import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every mask is looked up by: a person's groups, portals and involvements, and who is excluded from a casus. Without these the
 * look-up reads whole tables, once for each list of a dossier, and the work grows with the number of colleagues.
 */
export class Leespad1796000000070 implements MigrationInterface {
  readonly name = 'Leespad1796000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index groepslid_persoon on algemeen.groepslid (persoon_id);
      create index portaaltoegang_persoon on algemeen.portaaltoegang (persoon_id);
      create index betrokkenheid_partij on wand.betrokkenheid (partij_id, casus_id);
      create index betrokkenheid_uitgesloten on wand.betrokkenheid (casus_id, partij_id) where hoedanigheid = 'UITGESLOTEN';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema if exists lees, schrijf cascade;
      drop index wand.betrokkenheid_uitgesloten, wand.betrokkenheid_partij, algemeen.portaaltoegang_persoon, algemeen.groepslid_persoon`);
  }
}
