import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finding a known gezin while typing: a search form of the surname, kept by PostgreSQL itself, with its indexes. No unique index: its error would be an oracle. */
export class Zoeken1795300000002 implements MigrationInterface {
  readonly name = 'Zoeken1795300000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.gezinslid add column zoeknaam text generated always as (wand.zoekvorm(achternaam)) stored;
      create index gezinslid_zoeknaam on gegevens.gezinslid using gin (zoeknaam public.gin_trgm_ops);
      create index gezinslid_bsn_hash on gegevens.gezinslid (bsn_hash) where bsn_hash is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index gegevens.gezinslid_bsn_hash, gegevens.gezinslid_zoeknaam; alter table gegevens.gezinslid drop column zoeknaam`);
  }
}
