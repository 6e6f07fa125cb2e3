import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What family members ask and say about their dossier: requests to see it, parts withheld from that, and additions to records. */
export class Rechten1796000000030 implements MigrationInterface {
  readonly name = 'Rechten1796000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.inzageverzoek (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        voor_id uuid not null,
        vrager text not null,
        vrager_lid_id uuid,
        gemachtigde text,
        gevraagd_op date not null,
        wens text,
        bewijs text not null,
        identiteit_gezien_op date not null,
        gezag_gezien_op date,
        machtiging_gezien_op date,
        toestemming_kind_op date,
        kan_belang_waarderen boolean,
        toestand text not null,
        opsteller_id uuid,
        controleur_id uuid,
        gecontroleerd_op timestamptz,
        inhoudhash text,
        verstrekker_id uuid,
        verstrekt_op timestamptz,
        weigering text,
        weigering_toelichting text,
        afgehandeld_op timestamptz,
        primary key (id),
        unique (casus_id, id)
      );
      create table gegevens.achterhouding (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        verzoek_id uuid not null,
        onderdeel text not null,
        onderdeel_id uuid not null,
        reden text not null,
        toelichting text not null,
        door_id uuid,
        op timestamptz not null,
        vervallen_op timestamptz,
        primary key (id),
        unique (casus_id, id)
      );
      create table gegevens.aanvulling (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        van_id uuid not null,
        soort text not null,
        tekst text not null,
        gegeven_op date not null,
        onderdeel text not null,
        onderdeel_id uuid not null,
        vastgelegd_door_id uuid,
        categorie text not null,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.inzageverzoek add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.inzageverzoek (casus_id);
      alter table gegevens.inzageverzoek add foreign key (casus_id, voor_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.inzageverzoek (voor_id);
      alter table gegevens.inzageverzoek add foreign key (casus_id, vrager_lid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.inzageverzoek (vrager_lid_id);
      alter table gegevens.inzageverzoek add foreign key (opsteller_id) references algemeen.partij (id);
      alter table gegevens.inzageverzoek add foreign key (controleur_id) references algemeen.partij (id);
      alter table gegevens.inzageverzoek add foreign key (verstrekker_id) references algemeen.partij (id);
      alter table gegevens.achterhouding add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.achterhouding (casus_id);
      alter table gegevens.achterhouding add foreign key (casus_id, verzoek_id) references gegevens.inzageverzoek (casus_id, id);
      create index on gegevens.achterhouding (verzoek_id);
      alter table gegevens.achterhouding add foreign key (door_id) references algemeen.partij (id);
      alter table gegevens.aanvulling add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.aanvulling (casus_id);
      alter table gegevens.aanvulling add foreign key (casus_id, van_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.aanvulling (van_id);
      alter table gegevens.aanvulling add foreign key (vastgelegd_door_id) references algemeen.partij (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists gegevens.achterhouding, gegevens.inzageverzoek, gegevens.aanvulling cascade`);
  }
}
