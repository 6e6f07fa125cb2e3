import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans with versions, evaluations of agreements, what was put in place, informants who agree, and the duo: effort, stand-in, reachability. */
export class Plannen1798000000500 implements MigrationInterface {
  readonly name = 'Plannen1798000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
create table gegevens.afspraakevaluatie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  afspraak_id uuid not null,
  uitkomst text not null,
  op date not null,
  met_wie text,
  toelichting text,
  vervolg text,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table algemeen.bereikbaarheid (
  id uuid not null,
  partij_id uuid not null,
  telefoon text,
  uren text,
  buiten_uren text,
  dagen_zonder_hulp integer,
  dagen_zonder_contact integer,
  primary key (id)
);
create table gegevens.hulpinzet (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  soort text not null,
  uitvoering text not null,
  omschrijving text,
  uitvoerder text,
  motief text,
  voor_id uuid,
  afspraak_id uuid,
  begin date,
  klaar_voor date,
  toestand text not null,
  resultaat text,
  resultaat_op date,
  gewijzigd_door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.inzet (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  partij_id uuid not null,
  fase text not null,
  mate text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.multidisciplinair_overleg (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  op date not null,
  aanleiding text not null,
  waarom text,
  wie text,
  uitkomst text,
  afspraken text,
  duo_blijft boolean,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.planakkoord (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  planversie_id uuid not null,
  gezinslid_id uuid not null,
  oordeel text not null,
  eigen_woorden text,
  datum date,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.plandoel (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  deel text not null,
  risico_id uuid,
  gezinslid_id uuid,
  wens text,
  doel text not null,
  hulp text,
  door_wie text,
  van date,
  tot date,
  toestand text not null,
  resultaat text,
  gewijzigd_door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.planversie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  deel text not null,
  nummer integer not null,
  vastgesteld_op date not null,
  inhoud text not null,
  toelichting text,
  vastgesteld_door_id uuid,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.vervanging (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  duolid_id uuid not null,
  vervanger_id uuid not null,
  van date not null,
  tot date not null,
  primary key (id),
  unique (casus_id, id)
);
alter table gegevens.afspraakevaluatie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.afspraakevaluatie (casus_id);
alter table gegevens.afspraakevaluatie add foreign key (casus_id, afspraak_id) references gegevens.veiligheidsafspraak (casus_id, id);
create index on gegevens.afspraakevaluatie (afspraak_id);
alter table gegevens.afspraakevaluatie add foreign key (door_id) references algemeen.partij (id);
alter table algemeen.bereikbaarheid add foreign key (partij_id) references algemeen.partij (id);
alter table gegevens.hulpinzet add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.hulpinzet (casus_id);
alter table gegevens.hulpinzet add foreign key (casus_id, voor_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.hulpinzet (voor_id);
alter table gegevens.hulpinzet add foreign key (casus_id, afspraak_id) references gegevens.veiligheidsafspraak (casus_id, id);
create index on gegevens.hulpinzet (afspraak_id);
alter table gegevens.hulpinzet add foreign key (gewijzigd_door_id) references algemeen.partij (id);
alter table gegevens.inzet add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.inzet (casus_id);
alter table gegevens.inzet add foreign key (partij_id) references algemeen.partij (id);
alter table gegevens.multidisciplinair_overleg add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.multidisciplinair_overleg (casus_id);
alter table gegevens.multidisciplinair_overleg add foreign key (door_id) references algemeen.partij (id);
alter table gegevens.planakkoord add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.planakkoord (casus_id);
alter table gegevens.planakkoord add foreign key (casus_id, planversie_id) references gegevens.planversie (casus_id, id);
create index on gegevens.planakkoord (planversie_id);
alter table gegevens.planakkoord add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.planakkoord (gezinslid_id);
alter table gegevens.plandoel add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.plandoel (casus_id);
alter table gegevens.plandoel add foreign key (casus_id, risico_id) references gegevens.risico (casus_id, id);
create index on gegevens.plandoel (risico_id);
alter table gegevens.plandoel add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.plandoel (gezinslid_id);
alter table gegevens.plandoel add foreign key (gewijzigd_door_id) references algemeen.partij (id);
alter table gegevens.planversie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.planversie (casus_id);
alter table gegevens.planversie add foreign key (vastgesteld_door_id) references algemeen.partij (id);
alter table gegevens.vervanging add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.vervanging (casus_id);
alter table gegevens.vervanging add foreign key (duolid_id) references algemeen.partij (id);
alter table gegevens.vervanging add foreign key (vervanger_id) references algemeen.partij (id);
alter table gegevens.casus add column nevenfasen text[] not null default '{}';
alter table gegevens.contactmoment add column samen_met_wijkteam boolean;
alter table gegevens.contactmoment add column hoedanigheid text;
alter table gegevens.fasewissel add column tegen_advies boolean;
alter table gegevens.veiligheidsafspraak add column signaal text;
alter table gegevens.veiligheidsafspraak add column vervolgstap text;
alter table gegevens.veiligheidsafspraak add column wie_hoort text;
alter table gegevens.verklaring add column informant_oordeel text;
alter table gegevens.verklaring add column informant_woorden text;
alter table gegevens.verklaring add column informant_op date;
-- One line for each person or team.
create unique index on algemeen.bereikbaarheid (partij_id);
`;

const DOWN = `
drop table if exists gegevens.planakkoord cascade;
drop table if exists gegevens.planversie cascade;
drop table if exists gegevens.plandoel cascade;
drop table if exists gegevens.hulpinzet cascade;
drop table if exists gegevens.afspraakevaluatie cascade;
drop table if exists algemeen.bereikbaarheid cascade;
drop table if exists gegevens.inzet cascade;
drop table if exists gegevens.multidisciplinair_overleg cascade;
drop table if exists gegevens.vervanging cascade;
alter table gegevens.casus drop column nevenfasen cascade;
alter table gegevens.contactmoment drop column samen_met_wijkteam cascade;
alter table gegevens.contactmoment drop column hoedanigheid cascade;
alter table gegevens.fasewissel drop column tegen_advies cascade;
alter table gegevens.veiligheidsafspraak drop column signaal cascade;
alter table gegevens.veiligheidsafspraak drop column vervolgstap cascade;
alter table gegevens.veiligheidsafspraak drop column wie_hoort cascade;
alter table gegevens.verklaring drop column informant_oordeel cascade;
alter table gegevens.verklaring drop column informant_woorden cascade;
alter table gegevens.verklaring drop column informant_op cascade;
`;
