import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much somebody searched lately (a person and a moment, never what), and ways in that stay short with a hundred thousand families. */
export class Zoekruimte1798000000800 implements MigrationInterface {
  readonly name = 'Zoekruimte1798000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table wand.zoekvraag (id bigint generated always as identity primary key, persoon_id uuid not null, op timestamptz not null default now());
      create index zoekvraag_persoon on wand.zoekvraag (persoon_id, op);
      create index zoektreffer_persoon_op on wand.zoektreffer (persoon_id, op);
      create index gezinslid_zoekpersoon_zonder_datum on gegevens.gezinslid using gin ((zoekvoornaam || ' ' || zoeknaam) public.gin_trgm_ops) where geboortedatum is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index gegevens.gezinslid_zoekpersoon_zonder_datum; drop index wand.zoektreffer_persoon_op; drop table wand.zoekvraag cascade`);
  }
}
