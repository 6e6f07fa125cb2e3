import type { MigrationInterface, QueryRunner } from 'typeorm';

const KOP = 'id uuid not null, casus_id uuid not null, versie integer not null default 1, gewijzigd_op timestamptz not null default now()';

interface Nieuw {
  readonly naam: string;
  readonly kolommen: string;
  /** Column → table of the same casus it points at. */
  readonly naar: Readonly<Record<string, string>>;
  readonly partijen: readonly string[];
}

const TABELLEN: readonly Nieuw[] = [
  { naam: 'beoordelingsantwoord', kolommen: 'beoordeling_id uuid not null, vraag text not null, antwoord text not null, toelichting text', naar: { beoordeling_id: 'veiligheidsbeoordeling' }, partijen: [] },
  {
    naam: 'onderzoek', naar: {}, partijen: ['door_id'],
    kolommen: 'toestand text not null, begonnen_op timestamptz not null, termijn timestamptz not null, conclusie text, onderbouwing text, geconcludeerd_op timestamptz, door_id uuid, afgerond_op timestamptz',
  },
  {
    naam: 'informant', naar: { onderzoek_id: 'onderzoek' }, partijen: [],
    kolommen: 'onderzoek_id uuid not null, naam text not null, functie text not null, telefoon text, gesproken_op date, tekst text not null, oordeel text, eigen_woorden text, geaccordeerd_op date',
  },
  {
    naam: 'inkennisstelling', naar: { onderzoek_id: 'onderzoek', gezinslid_id: 'gezinslid', informant_id: 'informant' }, partijen: ['door_id'],
    kolommen: 'onderzoek_id uuid not null, gezinslid_id uuid, informant_id uuid, verteld_op date, vorm text, reden_niet text, door_id uuid',
  },
  { naam: 'vervolg', kolommen: 'toestand text not null, begonnen_op date not null, afgerond_op timestamptz, toelichting text, door_id uuid', naar: {}, partijen: ['door_id'] },
  { naam: 'monitormoment', kolommen: 'vervolg_id uuid not null, gepland date not null, gedaan_op date, oordeel text, bevinding text, door_id uuid', naar: { vervolg_id: 'vervolg' }, partijen: ['door_id'] },
  {
    naam: 'melderterugkoppeling', naar: { melding_id: 'melding' }, partijen: ['door_id'],
    kolommen: `melding_id uuid not null, moment text not null, vorm text not null, heeft_rol boolean not null, delen text[] not null default '{}', tekst text not null, op timestamptz not null, door_id uuid, categorie text not null`,
  },
];

const maak = ({ naam, kolommen, naar, partijen }: Nieuw): string => `
create table gegevens.${naam} (${KOP}, ${kolommen}, primary key (id), unique (casus_id, id));
alter table gegevens.${naam} add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.${naam} (casus_id);
${Object.entries(naar).map(([kolom, doel]) => `alter table gegevens.${naam} add foreign key (casus_id, ${kolom}) references gegevens.${doel} (casus_id, id);\ncreate index on gegevens.${naam} (${kolom});`).join('\n')}
${partijen.map((kolom) => `alter table gegevens.${naam} add foreign key (${kolom}) references algemeen.partij (id);`).join('\n')}`;

/** Of Veilig Thuis after the melding: answers to a versioned instrument, research with informants, follow-up with moments, and what the melder heard. */
export class VeiligThuisVervolg1798000000300 implements MigrationInterface {
  readonly name = 'VeiligThuisVervolg1798000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABELLEN.map(maak).join('\n'));
    await runner.query(`
      alter table gegevens.veiligheidsbeoordeling
        add column toestand text not null default 'VASTGESTELD', add column instrument_versie integer, add column opgesteld_op timestamptz,
        add column collega_id uuid references algemeen.partij (id), add column bevestigd_door_id uuid references algemeen.partij (id), add column terugstuurreden text;
      -- Four eyes on *geen vervolg*: hard, whatever a command does. What was decided before stays as it was.
      alter table gegevens.veiligheidsbeoordeling add constraint vier_ogen check (
        besluit is distinct from 'GEEN_VERVOLG' or vastgesteld_op is null or (bevestigd_door_id is not null and bevestigd_door_id is distinct from door_id)) not valid;
      alter table gegevens.veiligheidsbeoordeling add constraint vastgesteld check ((toestand = 'VASTGESTELD') = (vastgesteld_op is not null)) not valid;
      alter table gegevens.veiligheidsvoorwaarde add column vervallen_op timestamptz, add column vervallen_reden text;
      alter table gegevens.overdracht add column naar_organisatie_id uuid references algemeen.organisatie (id), add column antwoord_van text, add column antwoord_op date;
      alter table algemeen.partij add column is_leiding boolean not null default false;
      create table algemeen.mandaat (id uuid not null, persoon_id uuid not null references algemeen.partij (id), organisatie_id uuid not null references algemeen.organisatie (id),
        van date not null, tot date, primary key (id));
      create index on algemeen.mandaat (persoon_id);
      create table algemeen.beoordelingsinstrument (id uuid not null, versie integer not null, titel text not null, geldig_van date not null, vragen text not null, primary key (id));
      create unique index on algemeen.beoordelingsinstrument (versie);
      -- What was told of a term that nears, so that nobody hears it twice, however many gateways run.
      create table proces.escalatie (soort text not null, onderwerp_id uuid not null, trap integer not null, termijn timestamptz not null, casus_id uuid not null, op timestamptz not null default now(),
        primary key (soort, onderwerp_id, trap, termijn));
      create index on proces.escalatie (casus_id);
      create index onderzoek_lopend on gegevens.onderzoek (termijn) where afgerond_op is null;
      create index monitormoment_open on gegevens.monitormoment (gepland) where gedaan_op is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists proces.escalatie, algemeen.beoordelingsinstrument, algemeen.mandaat cascade;
      alter table algemeen.partij drop column is_leiding cascade;
      alter table gegevens.overdracht drop column naar_organisatie_id cascade, drop column antwoord_van cascade, drop column antwoord_op cascade;
      alter table gegevens.veiligheidsvoorwaarde drop column vervallen_op cascade, drop column vervallen_reden cascade;
      alter table gegevens.veiligheidsbeoordeling drop constraint vier_ogen, drop constraint vastgesteld;
      alter table gegevens.veiligheidsbeoordeling drop column toestand cascade, drop column instrument_versie cascade, drop column opgesteld_op cascade,
        drop column collega_id cascade, drop column bevestigd_door_id cascade, drop column terugstuurreden cascade;
    `);
    await runner.query(`drop table if exists ${[...TABELLEN].reverse().map(({ naam }) => `gegevens.${naam}`).join(', ')} cascade`);
  }
}
