import type { MigrationInterface, QueryRunner } from 'typeorm';

const KOP = 'id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now()';

/** Requests to the Raad, what the family says of them, and the queue in which they are brought away. */
export class Raadsverzoek1798000001110 implements MigrationInterface {
  readonly name = 'Raadsverzoek1798000001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.raadsverzoek (${KOP}, kenmerk text not null, toestand text not null, opgesteld_op timestamptz not null, aanleiding text not null, waarom_nu text not null, gezinssituatie text not null,
        feiten_kind text not null, feiten_ouders text not null, omstandigheden text, grootste_zorg text not null, delen_zorg text not null, delen_toelichting text, wat_moet_gebeuren text not null,
        levensgeschiedenis text, problemen_ouders text, jeugd_ouders text, is_spoed boolean not null default false, spoedreden text, verstuurd_op timestamptz, corvtoestand text, pogingen integer,
        bezorgd_op timestamptz, ontvangstbewijs text, primary key (id), unique (casus_id, id), constraint verstuurd check ((toestand = 'VERSTUURD') = (verstuurd_op is not null)));
      alter table gegevens.raadsverzoek add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.raadsverzoek (casus_id);
      create table gegevens.verzoekzienswijze (${KOP}, verzoek_id uuid not null, gezinslid_id uuid not null, gelezen_op date, reden_niet text, zienswijze text, correcties text, primary key (id), unique (casus_id, id),
        constraint gelezen_of_reden check ((gelezen_op is null) <> (reden_niet is null)));
      alter table gegevens.verzoekzienswijze add foreign key (casus_id) references gegevens.casus (id);
      alter table gegevens.verzoekzienswijze add foreign key (casus_id, verzoek_id) references gegevens.raadsverzoek (casus_id, id);
      alter table gegevens.verzoekzienswijze add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.verzoekzienswijze (casus_id);
      create index on gegevens.verzoekzienswijze (verzoek_id);
      create index on gegevens.verzoekzienswijze (gezinslid_id);
      create table proces.corvbezorging (id uuid not null primary key references gegevens.corvbericht (id) on delete cascade, casus_id uuid not null, kenmerk text not null, toestand text not null default 'KLAARGEZET',
        pogingen integer not null default 0, volgende_op timestamptz not null default now(), bezorgd_op timestamptz);
      create index on proces.corvbezorging (casus_id);
      create index corvbezorging_wacht on proces.corvbezorging (volgende_op) where toestand = 'KLAARGEZET';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists proces.corvbezorging, gegevens.verzoekzienswijze, gegevens.raadsverzoek cascade`);
  }
}
