import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a closing means for each person, and what stood in the way. */
export class Afsluitpersoon1798000001600 implements MigrationInterface {
  readonly name = 'Afsluitpersoon1798000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.afsluitpersoon (id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now(),
        gezinslid_id uuid, informant_id uuid, uitkomst text, toelichting text, verteld_op date, reden_niet text, terugblik text, terugblik_cijfer integer, keer_verteld integer, door_id uuid,
        primary key (id), unique (casus_id, id), constraint een_persoon check ((gezinslid_id is null) <> (informant_id is null)), constraint verteld_of_reden check (verteld_op is null or reden_niet is null));
      alter table gegevens.afsluitpersoon add foreign key (casus_id) references gegevens.casus (id);
      alter table gegevens.afsluitpersoon add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      alter table gegevens.afsluitpersoon add foreign key (casus_id, informant_id) references gegevens.informant (casus_id, id);
      alter table gegevens.afsluitpersoon add foreign key (door_id) references algemeen.partij (id);
      create index on gegevens.afsluitpersoon (casus_id);
      create index on gegevens.afsluitpersoon (gezinslid_id);
      create index on gegevens.afsluitpersoon (informant_id);
      alter table gegevens.afsluiting add column knelpunten text[] not null default '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.afsluiting drop column knelpunten cascade; drop table gegevens.afsluitpersoon cascade`);
  }
}
