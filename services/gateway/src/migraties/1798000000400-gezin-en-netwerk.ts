import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who belongs to a family from when to when, who decides about a child, and where people live: each with its period. */
export class GezinEnNetwerk1798000000400 implements MigrationInterface {
  readonly name = 'GezinEnNetwerk1798000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.gezinslid add column verwacht_op date, add column overleden_op date;
      alter table gegevens.adres add column soort text, add column van date, add column tot date;
      alter table gegevens.relatie add column sinds date, add column tot date, add column band text;
      alter table gegevens.netwerklid add column band text;
      create table gegevens.lidperiode (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        gezinslid_id uuid not null,
        van date,
        tot date,
        reden text,
        vertrekreden text,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.lidperiode add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.lidperiode (casus_id);
      alter table gegevens.lidperiode add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.lidperiode (gezinslid_id);
      create table gegevens.gezag (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        over_id uuid not null,
        houder_id uuid,
        houder_naam text,
        soort text not null,
        van date,
        tot date,
        bron text,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.gezag add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.gezag (casus_id);
      alter table gegevens.gezag add foreign key (casus_id, over_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.gezag (over_id);
      alter table gegevens.gezag add foreign key (casus_id, houder_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.gezag (houder_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists gegevens.gezag, gegevens.lidperiode cascade;
      alter table gegevens.netwerklid drop column band cascade;
      alter table gegevens.relatie drop column sinds cascade, drop column tot cascade, drop column band cascade;
      alter table gegevens.adres drop column soort cascade, drop column van cascade, drop column tot cascade;
      alter table gegevens.gezinslid drop column verwacht_op cascade, drop column overleden_op cascade;
    `);
  }
}
