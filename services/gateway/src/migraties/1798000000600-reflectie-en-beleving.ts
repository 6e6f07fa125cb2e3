import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Talks of the team about its own work, questions to a specialist, points learned, how safe people feel, and who has which page open now. */
export class ReflectieEnBeleving1798000000600 implements MigrationInterface {
  readonly name = 'ReflectieEnBeleving1798000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.reflectiegesprek (
        id uuid primary key, casus_id uuid not null references gegevens.casus (id), versie integer not null default 1, gewijzigd_op timestamptz not null default now(),
        op date not null, onderwerp text not null, perspectieven text, naast_gezin text, hoe_bespreken text, zicht_veiligheid text, eigen_handelen text, meenemen text,
        inbrenger_id uuid references algemeen.partij (id), gespreksleider_id uuid references algemeen.partij (id), tegendenker_id uuid references algemeen.partij (id),
        deskundige_id uuid references algemeen.partij (id), gewijzigd_door_id uuid references algemeen.partij (id), unique (casus_id, id));
      create index on gegevens.reflectiegesprek (casus_id);
      create table gegevens.specialistvraag (
        id uuid primary key, casus_id uuid not null references gegevens.casus (id), versie integer not null default 1, gewijzigd_op timestamptz not null default now(), handeling_id uuid not null,
        gesteld_op timestamptz not null, tot timestamptz not null, vraag text not null, antwoord text, beantwoord_op timestamptz, ingetrokken_op timestamptz,
        specialist_id uuid references algemeen.partij (id), gesteld_door_id uuid references algemeen.partij (id), unique (casus_id, id));
      create index on gegevens.specialistvraag (casus_id);
      create index on gegevens.specialistvraag (handeling_id);
      create table gegevens.veiligheidsbeleving (
        id uuid primary key, casus_id uuid not null references gegevens.casus (id), versie integer not null default 1, gewijzigd_op timestamptz not null default now(),
        gezinslid_id uuid, cijfer integer not null, wijze text not null, op date not null, woorden text, door_id uuid references algemeen.partij (id),
        foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id), unique (casus_id, id));
      create index on gegevens.veiligheidsbeleving (casus_id);
      create index on gegevens.veiligheidsbeleving (gezinslid_id);
      create table algemeen.leerpunt (
        id uuid primary key, plek text not null, tekst text not null, toestand text not null, voorgesteld_op timestamptz not null, beoordeeld_op timestamptz,
        voorgesteld_door_id uuid not null references algemeen.partij (id), beoordeeld_door_id uuid references algemeen.partij (id));
      create unlogged table proces.aanwezigheid (
        casus_id uuid not null references gegevens.casus (id) on delete cascade, persoon_id uuid not null references algemeen.partij (id), plek text not null, op timestamptz not null,
        primary key (casus_id, persoon_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table proces.aanwezigheid cascade;
      drop table algemeen.leerpunt cascade;
      drop table gegevens.veiligheidsbeleving cascade;
      drop table gegevens.specialistvraag cascade;
      drop table gegevens.reflectiegesprek cascade;
    `);
  }
}
