import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A family member asks to destroy their data. */
export class Vernietigingsverzoek1796000000041 implements MigrationInterface {
  readonly name = 'Vernietigingsverzoek1796000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.vernietigingsverzoek (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        voor_id uuid not null,
        vrager_lid_id uuid,
        gevraagd_op date not null,
        wens text,
        besluit text,
        motivering text,
        beslist_op timestamptz,
        beslisser_id uuid,
        uitgevoerd_op timestamptz,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.vernietigingsverzoek add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.vernietigingsverzoek (casus_id);
      alter table gegevens.vernietigingsverzoek add foreign key (casus_id, voor_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.vernietigingsverzoek (voor_id);
      alter table gegevens.vernietigingsverzoek add foreign key (casus_id, vrager_lid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.vernietigingsverzoek (vrager_lid_id);
      alter table gegevens.vernietigingsverzoek add foreign key (beslisser_id) references algemeen.partij (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists gegevens.vernietigingsverzoek cascade`);
  }
}
