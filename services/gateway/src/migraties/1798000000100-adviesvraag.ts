import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions for advice, without personal data; and on a melding which one it came from. */
export class Adviesvraag1798000000100 implements MigrationInterface {
  readonly name = 'Adviesvraag1798000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence wand.adviesnummer;
      create table gegevens.adviesvraag (
        id uuid not null,
        partij_id uuid not null references algemeen.partij (id),
        nummer text not null,
        ontvangen_op timestamptz not null,
        vrager text not null,
        toestand text not null,
        kern text not null,
        vraag text not null,
        antwoord text,
        beantwoord_op timestamptz,
        sluitreden text,
        gesloten_op timestamptz,
        versie integer not null default 1,
        door_id uuid not null references algemeen.partij (id),
        gewijzigd_door_id uuid references algemeen.partij (id),
        gewijzigd_op timestamptz,
        primary key (id)
      );
      create index adviesvraag_partij on gegevens.adviesvraag (partij_id, ontvangen_op desc);
      alter table gegevens.melding add column adviesvraag_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.melding drop column adviesvraag_id cascade;
      drop table if exists gegevens.adviesvraag cascade;
      drop sequence wand.adviesnummer;
    `);
  }
}
