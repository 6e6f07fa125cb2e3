import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was published of all families together, and by which the next publication is held back: kept outside the schema `sturing`, which every migration
 * makes anew, because two publications a day apart must not be subtracted from each other (besluit 0081).
 */
export class Cijfers1798000001601 implements MigrationInterface {
  readonly name = 'Cijfers1798000001601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table wand.cijfer (groep text not null, maat text not null, code text not null, aantal integer, primary key (groep, maat, code));
      create table wand.cijferstand (groep text not null primary key, ververst_op timestamptz not null, gekeken_op timestamptz not null);
      create table wand.cijferkern (groep text not null, kern uuid not null, is_nieuw boolean not null);
      create index on wand.cijferkern (groep);
      create unlogged table wand.cijferfeit (casus_id uuid not null, gebied text not null, groep text, maat text not null, code text not null, eenheden integer not null);
      alter table gegevens.veiligheidsbeleving add column mag_meetellen boolean;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.veiligheidsbeleving drop column mag_meetellen cascade;
      drop table wand.cijfer, wand.cijferstand, wand.cijferkern, wand.cijferfeit cascade`);
  }
}
