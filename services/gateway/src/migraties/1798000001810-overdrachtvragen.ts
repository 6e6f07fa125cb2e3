import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions before an answer, on what ground data go to a wijkteam, and what happens after the closing: moments to look again, and the way back to the duo. */
export class Overdrachtvragen1798000001810 implements MigrationInterface {
  readonly name = 'Overdrachtvragen1798000001810';

  async up(runner: QueryRunner): Promise<void> {
    const kop = `id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now()`;
    const einde = `primary key (id), unique (casus_id, id), foreign key (casus_id) references gegevens.casus (id)`;
    await runner.query(`
      alter table gegevens.overdracht add column grond text, add column grond_toelichting text;
      create table gegevens.overdrachtvraag (${kop}, handeling_id uuid not null, vraag text not null, gesteld_op timestamptz not null, gesteld_door_id uuid references algemeen.partij (id),
        antwoord text, beantwoord_op timestamptz, beantwoord_door_id uuid references algemeen.partij (id), ${einde});
      create table gegevens.terugkeer (${kop}, aanleiding text not null, toelichting text not null, signaal_van text, gevraagd_op timestamptz not null, uitkomst text not null,
        door_id uuid references algemeen.partij (id), ${einde});
      create table gegevens.kijkmoment (${kop}, gepland date not null, waarop text not null, gedaan_op date, oordeel text, bevinding text, gestopt_op timestamptz, gestopt_reden text,
        door_id uuid references algemeen.partij (id), ${einde}, constraint gedaan_of_gestopt check (gedaan_op is null or gestopt_op is null));
      create index on gegevens.overdrachtvraag (casus_id);
      create index on gegevens.overdrachtvraag (handeling_id);
      create index on gegevens.terugkeer (casus_id);
      create index on gegevens.kijkmoment (casus_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gegevens.kijkmoment cascade; drop table gegevens.terugkeer cascade; drop table gegevens.overdrachtvraag cascade;
      alter table gegevens.overdracht drop column grond cascade, drop column grond_toelichting cascade;
    `);
  }
}
