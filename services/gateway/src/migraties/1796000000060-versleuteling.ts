import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Room for the encrypted BSN and draft. The values themselves are encrypted after this by the migrate command, which has the key;
 * from here on nothing readable comes in. Until the wall is made anew no gateway serves: the old one would show ciphertext.
 */
export class Versleuteling1796000000060 implements MigrationInterface {
  readonly name = 'Versleuteling1796000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.gezinslid add column bsn_einde text;
      alter table gegevens.gezinslid add constraint bsn_versleuteld
        check (case when bsn is null then num_nonnulls(bsn_einde, bsn_hash) = 0 else bsn like 'bv1.%' and bsn_einde like 'bv1.%' and bsn_hash like '%:%' end) not valid;
      alter table gegevens.concept add constraint inhoud_versleuteld check (inhoud like 'bv1.%') not valid;
      -- The wall that is made after this takes these away again, and gives what belongs.
      grant usage on schema gegevens to bv_wand;
      grant select, update on gegevens.gezinslid, gegevens.concept to bv_wand;
      create policy versleutelen on gegevens.gezinslid to bv_wand using (true) with check (true);
      create policy versleutelen on gegevens.concept to bv_wand using (true) with check (true);
      -- These were made without a key, from input with a BSN in it.
      update proces.opdracht set verzoek_hash = 'verlopen';
      delete from wand.versie;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy if exists versleutelen on gegevens.gezinslid; drop policy if exists versleutelen on gegevens.concept;
      alter table gegevens.gezinslid drop constraint bsn_versleuteld; alter table gegevens.gezinslid drop column bsn_einde cascade;
      alter table gegevens.concept drop constraint inhoud_versleuteld; delete from wand.versie;
    `);
  }
}
