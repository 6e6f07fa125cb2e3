import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Access on request: what was granted stands on the betrokkenheid itself, the request in a table of its own. */
export class Toegang1796000000010 implements MigrationInterface {
  readonly name = 'Toegang1796000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wand.beleid add column op_verzoek int not null default 0, add column regelbit int not null default 0;
      create table wand.contract (portaal text primary key, labels int not null);
      create table wand.beslisser (beslisser text, stap int, hoedanigheid text, stand text, portaal text not null, primary key (beslisser, hoedanigheid, stand));
      alter table wand.betrokkenheid add column verleend integer not null default 0, add column portaal text;
      create table gegevens.toegangsverzoek (
        id uuid not null,
        casus_id uuid not null references gegevens.casus (id) on delete cascade,
        aanvrager_id uuid not null references algemeen.partij (id),
        portaal text not null,
        hoedanigheid text not null,
        beslisser text not null,
        gevraagd_masker integer not null,
        motivering text not null,
        gevraagd_op timestamptz not null,
        gevraagd_tot timestamptz not null,
        termijn timestamptz not null,
        toestand text not null,
        beslist_door_id uuid references algemeen.partij (id),
        beslist_op timestamptz,
        toegekend_masker integer not null default 0,
        tot timestamptz,
        beslisreden text,
        gestopt_door_id uuid references algemeen.partij (id),
        gestopt_op timestamptz,
        primary key (id)
      );
      create index on gegevens.toegangsverzoek (casus_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists gegevens.toegangsverzoek, wand.beslisser, wand.contract cascade;
      alter table wand.betrokkenheid drop column verleend cascade, drop column portaal cascade;
      alter table wand.beleid drop column op_verzoek cascade, drop column regelbit cascade;
    `);
  }
}
