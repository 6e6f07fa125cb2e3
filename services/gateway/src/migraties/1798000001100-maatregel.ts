import type { MigrationInterface, QueryRunner } from 'typeorm';

const DATUMS = ['ingaat_op', 'geldt_tot', 'horen_voor', 'gehoord_op', 'begin_voor', 'verlengen_voor', 'verlengd_op', 'raadsadvies_op', 'begonnen_op', 'geeindigd_op'];
const TEKSTEN = ['toestand', 'grond', 'verzoeker', 'doel', 'eindereden', 'eindtoelichting'];
const SLEUTELS: Readonly<Record<string, string>> = { uitvoerder_id: 'algemeen.organisatie', jeugdbeschermer_id: 'algemeen.partij' };

/** A measure from the request to its end: for which child, on which ground, until when, and who carries it out. */
export class Maatregel1798000001100 implements MigrationInterface {
  readonly name = 'Maatregel1798000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.maatregel ${[...DATUMS.map((naam) => `add column ${naam} date`), ...TEKSTEN.map((naam) => `add column ${naam} text`)].join(', ')},
        add column is_spoed boolean, add column kind_id uuid, ${Object.entries(SLEUTELS).map(([naam, doel]) => `add column ${naam} uuid references ${doel} (id)`).join(', ')},
        add foreign key (casus_id, kind_id) references gegevens.gezinslid (casus_id, id);
      create index on gegevens.maatregel (kind_id);
      update gegevens.maatregel set toestand = case beslissing when 'TOEGEKEND' then 'UITGESPROKEN' when 'AFGEWEZEN' then 'AFGEWEZEN' else 'VERZOCHT' end;
      alter table gegevens.maatregel alter column toestand set not null,
        add constraint uitvoering check (toestand <> 'IN_UITVOERING' or (uitvoerder_id is not null and jeugdbeschermer_id is not null and begonnen_op is not null)),
        add constraint uitspraak check ((toestand in ('UITGESPROKEN', 'IN_UITVOERING', 'BEEINDIGD', 'VERVALLEN')) = (beslissing is not distinct from 'TOEGEKEND')),
        add constraint termijn check (geldt_tot > ingaat_op);
      create index maatregel_loopt on gegevens.maatregel (geldt_tot) where toestand in ('UITGESPROKEN', 'IN_UITVOERING');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gegevens.maatregel drop constraint uitvoering, drop constraint uitspraak, drop constraint termijn;
      alter table gegevens.maatregel ${[...DATUMS, ...TEKSTEN, 'is_spoed', 'kind_id', ...Object.keys(SLEUTELS)].map((naam) => `drop column ${naam} cascade`).join(', ')};
    `);
  }
}
