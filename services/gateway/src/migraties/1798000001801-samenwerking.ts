import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far Blijvend Veilig goes along with who has the family, as stretches; and the visits that both make (N107, N108). */
export class Samenwerking1798000001801 implements MigrationInterface {
  readonly name = 'Samenwerking1798000001801';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.samenwerking (id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now(),
        partner text not null, vorm text not null, van timestamptz not null, tot timestamptz, partij_id uuid references algemeen.partij (id), naam text, reden text not null, eindreden text,
        grond text not null, grond_toelichting text not null, door_id uuid not null references algemeen.partij (id), primary key (id), unique (casus_id, id),
        constraint partij_of_naam check ((partij_id is null) <> (naam is null)));
      alter table gegevens.samenwerking add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.samenwerking (casus_id);
      create table gegevens.bezoek (id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now(), handeling_id uuid not null,
        toestand text not null, datum date not null, waar text not null, doel text not null, verslag_duo text, verslag_partner text, gedeelde_feiten text, vervallen_reden text,
        gewijzigd_door_id uuid references algemeen.partij (id), primary key (id), unique (casus_id, id));
      alter table gegevens.bezoek add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.bezoek (casus_id);
      create index on gegevens.bezoek (handeling_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table gegevens.bezoek, gegevens.samenwerking cascade`);
  }
}
