import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A wijkteam asks Blijvend Veilig for advice without names, and what was advised becomes knowledge of all (N107, N111). */
export class Adviesverzoek1798000001800 implements MigrationInterface {
  readonly name = 'Adviesverzoek1798000001800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence wand.adviesverzoeknummer;
      create table gegevens.adviesverzoek (id uuid not null primary key, partij_id uuid not null references algemeen.partij (id), nummer text not null, gesteld_op timestamptz not null, termijn timestamptz,
        thema text not null, toestand text not null, is_spoed boolean not null default false, kern text not null, situatie text not null, geprobeerd text, vraag text not null,
        is_gepubliceerd boolean not null default false, adviesnummer text, versie integer not null default 1,
        door_id uuid not null references algemeen.partij (id), behandelaar_id uuid references algemeen.partij (id), gewijzigd_door_id uuid references algemeen.partij (id), gewijzigd_op timestamptz);
      create index adviesverzoek_partij on gegevens.adviesverzoek (partij_id, gesteld_op desc);
      create table gegevens.adviesbericht (id uuid not null primary key, partij_id uuid not null references algemeen.partij (id), adviesverzoek_id uuid not null references gegevens.adviesverzoek (id),
        soort text not null, tekst text not null, op timestamptz not null, door_id uuid not null references algemeen.partij (id));
      create index adviesbericht_verzoek on gegevens.adviesbericht (adviesverzoek_id);
      create table algemeen.kennisadvies (id uuid not null primary key, thema text not null, situatie text not null, advies text not null, maand date not null, door_id uuid not null references algemeen.partij (id));
      create index kennisadvies_zoek on algemeen.kennisadvies using gin (to_tsvector('dutch', situatie || ' ' || advies));
      create table gegevens.kennismerk (id uuid not null primary key, partij_id uuid not null references algemeen.partij (id), kennis_id uuid not null references algemeen.kennisadvies (id) on delete cascade);
      create index kennismerk_kennis on gegevens.kennismerk (kennis_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table gegevens.kennismerk, algemeen.kennisadvies, gegevens.adviesbericht, gegevens.adviesverzoek cascade; drop sequence wand.adviesverzoeknummer cascade`);
  }
}
