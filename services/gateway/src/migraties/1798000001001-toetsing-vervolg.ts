import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of the reviewer with the frozen parts that answer them, planned talks, the concept that the family reads, and the gedragsdeskundige of the Raad. */
export class ToetsingVervolg1798000001001 implements MigrationInterface {
  readonly name = 'ToetsingVervolg1798000001001';

  async up(runner: QueryRunner): Promise<void> {
    const kop = `id uuid primary key, casus_id uuid not null references gegevens.casus (id), versie integer not null default 1, gewijzigd_op timestamptz not null default now(), handeling_id uuid not null`;
    await runner.query(`
      alter table gegevens.toetsing add column voorgelegd_op timestamptz, add column reactie_tot timestamptz, add column zonder_woord text;
      alter table gegevens.toetsgesprek add column toestand text not null default 'GEVOERD', add column waar text, add column eigen_woorden text;
      create table gegevens.terugvraag (
        ${kop}, soort text not null, vraag text not null, stuk_id uuid, gesteld_op timestamptz not null, antwoord text, beantwoord_op timestamptz, beantwoord_door_id uuid references algemeen.partij (id),
        deel integer, eerste_stuk integer, laatste_stuk integer, deelhash text,
        foreign key (casus_id, stuk_id) references gegevens.stuk (casus_id, id), unique (casus_id, id));
      create table gegevens.conceptreactie (${kop}, categorie text not null, wie text not null, wijze text not null, op date not null, woorden text, verwerking text, unique (casus_id, id));
      create table gegevens.toetsadvies (
        ${kop}, categorie text not null, deskundige_id uuid references algemeen.partij (id), vraag text not null, gevraagd_op timestamptz not null, advies text, gegeven_op timestamptz, unique (casus_id, id));
      ${['terugvraag', 'conceptreactie', 'toetsadvies'].map((tabel) => `create index on gegevens.${tabel} (casus_id); create index on gegevens.${tabel} (handeling_id);`).join('\n')}
      create index on gegevens.terugvraag (stuk_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gegevens.toetsadvies cascade; drop table gegevens.conceptreactie cascade; drop table gegevens.terugvraag cascade;
      alter table gegevens.toetsgesprek drop column toestand cascade, drop column waar cascade, drop column eigen_woorden cascade;
      alter table gegevens.toetsing drop column voorgelegd_op cascade, drop column reactie_tot cascade, drop column zonder_woord cascade;
    `);
  }
}
