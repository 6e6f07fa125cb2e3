import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the timeline says of the road to the Raad and the court tells that there is one. Such a moment bears the label of what it is about, from its kind; all
 * others stay without content.
 */
export class Gebeurtenislabel1798000001840 implements MigrationInterface {
  readonly name = 'Gebeurtenislabel1798000001840';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gegevens.gebeurtenis add column categorie text not null generated always as (case
      when soort ~ '^(MAATREGEL|JEUGDBESCHERMER)_' then 'MAATREGEL'
      when soort ~ '^(RAADSVERZOEK|TOETSING|TOETSVRAAG|TOETSER)_' then 'TOETSVRAAG'
      when soort ~ '^BESCHERMINGSTAFEL_' then 'AFSPRAAK'
      else 'PROCES' end) stored`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gegevens.gebeurtenis drop column categorie cascade');
  }
}
