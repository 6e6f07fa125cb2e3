import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A beoordeling is read with the questions it was made with: a version that is there stays as it is, whoever is at the database. */
export class InstrumentBevroren1798000000701 implements MigrationInterface {
  readonly name = 'InstrumentBevroren1798000000701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function algemeen.bewaak_instrument() returns trigger language plpgsql set search_path = '' as $$
      begin
        raise exception 'BV_BEVROREN' using errcode = '42501', hint = 'Geef de vragen een nieuw versienummer: pnpm instrument.';
      end $$;
      revoke all on function algemeen.bewaak_instrument() from public;
      create trigger bevroren before update or delete on algemeen.beoordelingsinstrument for each row execute function algemeen.bewaak_instrument();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger bevroren on algemeen.beoordelingsinstrument; drop function algemeen.bewaak_instrument();`);
  }
}
