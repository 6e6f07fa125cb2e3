import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved views of the list of Veilig Thuis, each of its owner; and which dossiers are of one gezin: ids, words of a list, people and moments, no content. */
export class Werkvoorraad1798000000210 implements MigrationInterface {
  readonly name = 'Werkvoorraad1798000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gegevens.weergave (
        id uuid not null, partij_id uuid not null, naam text not null, keuze text not null, bijgewerkt_op timestamptz not null, primary key (id),
        constraint naam_versleuteld check (naam like 'bv1.%'), constraint keuze_versleuteld check (keuze like 'bv1.%'));
      create index weergave_partij on gegevens.weergave (partij_id);
      -- Between the migrations and the wall every encrypted table is looked through under the role of the wall.
      grant select, update on gegevens.weergave to bv_wand;
      create table wand.koppeling (
        id uuid primary key, casus_id uuid not null references gegevens.casus (id), ander_casus_id uuid not null references gegevens.casus (id) check (ander_casus_id <> casus_id),
        toestand text not null, grond text not null, voorgesteld_door_id uuid not null references algemeen.partij (id), voorgesteld_op timestamptz not null default now(),
        nakijker_id uuid not null references algemeen.partij (id) check (nakijker_id <> voorgesteld_door_id), beslist_op timestamptz, los_door_id uuid references algemeen.partij (id), los_op timestamptz);
      create index koppeling_casus on wand.koppeling (casus_id); create index koppeling_ander on wand.koppeling (ander_casus_id);
      create index betrokkenheid_met_termijn on wand.betrokkenheid (hoedanigheid, termijn, id) where tot is null and termijn is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index wand.betrokkenheid_met_termijn; drop table wand.koppeling, gegevens.weergave cascade`);
  }
}
