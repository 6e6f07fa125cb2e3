import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIJST = fileURLToPath(new URL('1798000000410-risicolijst.json', import.meta.url));

/** The list of aspects as data, inventories of each of the duo apart, strengths, and what is behind the Top-3 with its history. */
export class Top3EnRisicos1798000000410 implements MigrationInterface {
  readonly name = 'Top3EnRisicos1798000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table algemeen.risicolijst (
        id uuid primary key,
        code text not null unique,
        naam text not null,
        toelichting text,
        is_reconstructie boolean not null,
        geldig_van date not null,
        geldig_tot date
      );
      create table algemeen.risicolijstaspect (
        id uuid primary key,
        lijst_id uuid not null references algemeen.risicolijst (id),
        code text not null,
        naam text not null,
        niveau text not null,
        volgorde integer not null,
        unique (lijst_id, code)
      );
    `);
    const lijst: unknown = JSON.parse(readFileSync(LIJST, 'utf8'));
    await runner.query(
      `insert into algemeen.risicolijst (id, code, naam, toelichting, is_reconstructie, geldig_van, geldig_tot)
       select id, code, naam, toelichting, "isReconstructie", "geldigVan", "geldigTot" from json_to_record($1::json) as l (id uuid, code text, naam text, toelichting text, "isReconstructie" boolean, "geldigVan" date, "geldigTot" date)`,
      [JSON.stringify(lijst)],
    );
    await runner.query(
      `insert into algemeen.risicolijstaspect (id, lijst_id, code, naam, niveau, volgorde)
       select a.id, ($1::json ->> 'id')::uuid, a.code, a.naam, a.niveau, a.volgorde from json_to_recordset($1::json -> 'aspecten') as a (id uuid, code text, naam text, niveau text, volgorde integer)`,
      [JSON.stringify(lijst)],
    );
    await runner.query(`
      alter table gegevens.risico add column lijst_id uuid, add column bron text;
      update gegevens.risico set lijst_id = (select id from algemeen.risicolijst);
      alter table gegevens.risico alter column lijst_id set not null, add foreign key (lijst_id) references algemeen.risicolijst (id);
      create table gegevens.risicostand (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        risico_id uuid not null,
        aanwezig text not null,
        toelichting text,
        op timestamptz not null,
        door_id uuid,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.risicostand add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.risicostand (casus_id);
      alter table gegevens.risicostand add foreign key (casus_id, risico_id) references gegevens.risico (casus_id, id);
      create index on gegevens.risicostand (risico_id);
      alter table gegevens.risicostand add foreign key (door_id) references algemeen.partij (id);
      create table gegevens.kracht (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        omschrijving text not null,
        bron text,
        van_id uuid,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.kracht add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.kracht (casus_id);
      alter table gegevens.kracht add foreign key (casus_id, van_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.kracht (van_id);
      create table gegevens.risicoinventarisatie (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        lijst_id uuid not null,
        gestart_op timestamptz not null,
        gestart_door_id uuid,
        vergeleken_op timestamptz,
        vergeleken_door_id uuid,
        vastgesteld_op timestamptz,
        vastgesteld_door_id uuid,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.risicoinventarisatie add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.risicoinventarisatie (casus_id);
      alter table gegevens.risicoinventarisatie add foreign key (lijst_id) references algemeen.risicolijst (id);
      alter table gegevens.risicoinventarisatie add foreign key (gestart_door_id) references algemeen.partij (id);
      alter table gegevens.risicoinventarisatie add foreign key (vergeleken_door_id) references algemeen.partij (id);
      alter table gegevens.risicoinventarisatie add foreign key (vastgesteld_door_id) references algemeen.partij (id);
      create table gegevens.risicogereed (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        inventarisatie_id uuid not null,
        door_id uuid not null,
        op timestamptz not null,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.risicogereed add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.risicogereed (casus_id);
      alter table gegevens.risicogereed add foreign key (casus_id, inventarisatie_id) references gegevens.risicoinventarisatie (casus_id, id);
      create index on gegevens.risicogereed (inventarisatie_id);
      alter table gegevens.risicogereed add foreign key (door_id) references algemeen.partij (id);
      create table gegevens.risicoantwoord (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        inventarisatie_id uuid not null,
        door_id uuid not null,
        aspect text not null,
        aanwezig text not null,
        toelichting text,
        bron text,
        betreft_id uuid,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.risicoantwoord add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.risicoantwoord (casus_id);
      alter table gegevens.risicoantwoord add foreign key (casus_id, inventarisatie_id) references gegevens.risicoinventarisatie (casus_id, id);
      create index on gegevens.risicoantwoord (inventarisatie_id);
      alter table gegevens.risicoantwoord add foreign key (door_id) references algemeen.partij (id);
      alter table gegevens.risicoantwoord add foreign key (casus_id, betreft_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.risicoantwoord (betreft_id);
      create table gegevens.gevolg (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        situatie_id uuid not null,
        gezinslid_id uuid not null,
        tekst text,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.gevolg add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.gevolg (casus_id);
      alter table gegevens.gevolg add foreign key (casus_id, situatie_id) references gegevens.onveilige_situatie (casus_id, id);
      create index on gegevens.gevolg (situatie_id);
      alter table gegevens.gevolg add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.gevolg (gezinslid_id);
      create table gegevens.gezinspatroon (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        omschrijving text not null,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.gezinspatroon add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.gezinspatroon (casus_id);
      create table gegevens.achtergrond (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        situatie_id uuid not null,
        risico_id uuid,
        patroon_id uuid,
        vervallen_op timestamptz,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.achtergrond add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.achtergrond (casus_id);
      alter table gegevens.achtergrond add foreign key (casus_id, situatie_id) references gegevens.onveilige_situatie (casus_id, id);
      create index on gegevens.achtergrond (situatie_id);
      alter table gegevens.achtergrond add foreign key (casus_id, risico_id) references gegevens.risico (casus_id, id);
      create index on gegevens.achtergrond (risico_id);
      alter table gegevens.achtergrond add foreign key (casus_id, patroon_id) references gegevens.gezinspatroon (casus_id, id);
      create index on gegevens.achtergrond (patroon_id);
      create table gegevens.situatiewijziging (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        situatie_id uuid not null,
        veld text not null,
        gezinslid_id uuid,
        oud text,
        nieuw text,
        op timestamptz not null,
        door_id uuid,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.situatiewijziging add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.situatiewijziging (casus_id);
      alter table gegevens.situatiewijziging add foreign key (casus_id, situatie_id) references gegevens.onveilige_situatie (casus_id, id);
      create index on gegevens.situatiewijziging (situatie_id);
      alter table gegevens.situatiewijziging add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.situatiewijziging (gezinslid_id);
      alter table gegevens.situatiewijziging add foreign key (door_id) references algemeen.partij (id);
      create table gegevens.top3deelname (
        id uuid not null,
        casus_id uuid not null,
        versie integer not null default 1,
        gewijzigd_op timestamptz not null default now(),
        gezinslid_id uuid not null,
        op date not null,
        wijze text not null,
        primary key (id),
        unique (casus_id, id)
      );
      alter table gegevens.top3deelname add foreign key (casus_id) references gegevens.casus (id);
      create index on gegevens.top3deelname (casus_id);
      alter table gegevens.top3deelname add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.top3deelname (gezinslid_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists gegevens.top3deelname, gegevens.situatiewijziging, gegevens.achtergrond, gegevens.gezinspatroon, gegevens.gevolg, gegevens.risicoantwoord, gegevens.risicogereed,
        gegevens.risicoinventarisatie, gegevens.kracht, gegevens.risicostand cascade;
      alter table gegevens.risico drop column lijst_id cascade, drop column bron cascade;
      drop table if exists algemeen.risicolijstaspect, algemeen.risicolijst cascade;
    `);
  }
}
