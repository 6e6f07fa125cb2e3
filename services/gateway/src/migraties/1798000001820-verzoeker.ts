import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request to the Raad is of who asked: of the duo, or of Veilig Thuis. Each row bears the label of that side. */
export class Verzoeker1798000001820 implements MigrationInterface {
  readonly name = 'Verzoeker1798000001820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.raadsverzoek add column aanvrager text not null default 'DUO', add column categorie text not null default 'TOETSVRAAG';
      alter table gegevens.verzoekzienswijze add column categorie text not null default 'TOETSVRAAG';
      alter table gegevens.raadsverzoek alter column aanvrager drop default, alter column categorie drop default,
        add constraint label_van_aanvrager check ((aanvrager = 'VEILIG_THUIS') = (categorie = 'BEOORDELING'));
      alter table gegevens.verzoekzienswijze alter column categorie drop default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without its label a request of Veilig Thuis is one of the duo, for everybody who reads those.
    await runner.query(`
      do $$ begin
        if exists (select from gegevens.raadsverzoek where aanvrager = 'VEILIG_THUIS') then
          raise exception 'Er zijn verzoeken van Veilig Thuis: zonder deze kolommen leest wie de vraag van het duo leest die ook.';
        end if;
      end $$;
      alter table gegevens.raadsverzoek drop column aanvrager cascade, drop column categorie cascade;
      alter table gegevens.verzoekzienswijze drop column categorie cascade;
    `);
  }
}
