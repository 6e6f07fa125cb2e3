import type { MigrationInterface, QueryRunner } from 'typeorm';

const KOP = 'id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now()';

/** Meetings with the family about whether the Raad must look, and who was asked to come (domein §4.2). */
export class Beschermingstafel1798000001500 implements MigrationInterface {
  readonly name = 'Beschermingstafel1798000001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.beschermingstafel (${KOP}, toestand text not null, datum date not null, waar text not null, aanleiding text not null, is_spoed boolean not null default false, spoedreden text,
        gehouden_op date, uitkomst text, toelichting text, vervallen_reden text, primary key (id), unique (casus_id, id),
        constraint gehouden check ((toestand = 'GEHOUDEN') = (gehouden_op is not null)), constraint vervallen check ((toestand = 'VERVALLEN') = (vervallen_reden is not null)));
      alter table gegevens.beschermingstafel add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.beschermingstafel (casus_id);
      create table gegevens.tafeldeelnemer (${KOP}, tafel_id uuid not null, rol text not null, gezinslid_id uuid, partij_id uuid, naam text, toestemming text, gevraagd_op date, grond text, was_erbij boolean,
        primary key (id), unique (casus_id, id), constraint grond_zonder_toestemming check (toestemming is null or toestemming = 'JA' or grond is not null));
      alter table gegevens.tafeldeelnemer add foreign key (casus_id) references gegevens.casus (id);
      alter table gegevens.tafeldeelnemer add foreign key (casus_id, tafel_id) references gegevens.beschermingstafel (casus_id, id);
      alter table gegevens.tafeldeelnemer add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      alter table gegevens.tafeldeelnemer add foreign key (partij_id) references algemeen.partij (id);
      create index on gegevens.tafeldeelnemer (casus_id);
      create index on gegevens.tafeldeelnemer (tafel_id);
      create index on gegevens.tafeldeelnemer (gezinslid_id);
      create index on gegevens.tafeldeelnemer (partij_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists gegevens.tafeldeelnemer, gegevens.beschermingstafel cascade`);
  }
}
