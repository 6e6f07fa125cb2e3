create table gegevens.accordering (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  verklaring_id uuid not null,
  gezinslid_id uuid not null,
  oordeel text not null,
  eigen_woorden text,
  datum date,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.adres (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  straat text not null,
  huisnummer text,
  postcode text,
  plaats text,
  is_geheim boolean,
  gezinslid_id uuid not null,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.afsluiting (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  reden text not null,
  toelichting text,
  betreft_id uuid,
  vervolgcontact text not null,
  vervolgcontact_naam text,
  te_bewaken text,
  terugkomen_bij text,
  op timestamptz not null,
  primary key (id),
  unique (casus_id, id)
);
create table proces.bericht (
  id uuid not null,
  partij_id uuid not null,
  soort text not null,
  casus_id uuid,
  handeling_id uuid,
  op timestamptz not null,
  gelezen_op timestamptz,
  primary key (id)
);
create table gegevens.betrokken_instantie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  soort text not null,
  naam text,
  rol text,
  van date,
  tot date,
  primary key (id),
  unique (casus_id, id)
);
create table wand.betrokkenheid (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  partij_id uuid not null,
  hoedanigheid text not null,
  stand text not null,
  van timestamptz not null default now(),
  tot timestamptz,
  termijn timestamptz,
  handeling_id uuid,
  reden text,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.bevinding (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  stuk_id uuid not null,
  oordeel text not null,
  notitie text,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.casus (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  nummer text not null,
  naam text,
  herkomst text not null,
  toestand text not null,
  fase text,
  fase_sinds date,
  kader text,
  gebied text,
  geopend_op timestamptz,
  gesloten_op timestamptz,
  verzameling text,
  acuut boolean,
  inschatting_oude_situatie boolean,
  aanspreekpunt_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.concept (
  id uuid not null,
  partij_id uuid not null,
  sleutel text not null,
  inhoud text not null,
  bijgewerkt_op timestamptz not null,
  primary key (id)
);
create table gegevens.contactmoment (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  op timestamptz not null,
  vorm text not null,
  met_wie text,
  interventie text,
  verslag text,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table algemeen.detachering (
  id uuid not null,
  persoon_id uuid not null,
  moederorganisatie_id uuid not null,
  van date not null,
  tot date,
  primary key (id)
);
create table gegevens.fasewissel (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  van text,
  naar text not null,
  op timestamptz not null,
  reden text,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.gebeurtenis (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  soort text not null,
  op timestamptz not null,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.gezinslid (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  voornamen text not null,
  achternaam text not null,
  geboortedatum date,
  geslacht text,
  rol text,
  is_directbetrokkene boolean,
  bsn text,
  bsn_hash text,
  telefoon text,
  email text,
  tolk_taal text,
  bijzonderheden text,
  primary key (id),
  unique (casus_id, id)
);
create table algemeen.groepslid (
  id uuid not null,
  groep_id uuid not null,
  persoon_id uuid not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (id)
);
create table algemeen.instantietelling (
  id uuid not null,
  soort text not null,
  is_geteld boolean not null,
  primary key (id)
);
create table gegevens.maatregel (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  soort text not null,
  aangevraagd_op date,
  beslissing text,
  beslist_op date,
  toelichting text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.melder (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  melding_id uuid not null,
  soort text not null,
  naam text,
  functie text,
  organisatie text,
  telefoon text,
  relatie_tot_gezin text,
  anonimiteit_toegezegd boolean,
  anonimiteitsgrond text,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.melding (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  nummer text not null,
  ontvangen_op timestamptz not null,
  termijn timestamptz,
  toestand text not null,
  soort text not null,
  urgentie text not null,
  kern text not null,
  tekst_voor_gezin text,
  tekst_intern text,
  directe_veiligheid text,
  directe_veiligheid_toelichting text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.netwerklid (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  naam text not null,
  relatie text,
  telefoon text,
  rol text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.onveilige_situatie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  rang integer not null,
  titel text not null,
  wie_doet_wat_bij_wie text,
  laatst_gebeurd_op date,
  frequentie text,
  aard text,
  gevolg text,
  toestand text not null,
  primary key (id),
  unique (casus_id, id)
);
create table algemeen.organisatie (
  id uuid not null,
  naam text not null,
  soort text not null,
  telefoon text,
  geldig_van date,
  geldig_tot date,
  primary key (id)
);
create table gegevens.overdracht (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  soort text not null,
  toestand text not null,
  aangeboden_op timestamptz not null,
  beslist_op timestamptz,
  van_id uuid,
  naar_id uuid,
  wie_vertelt text,
  toelichting text,
  reden text,
  primary key (id),
  unique (casus_id, id)
);
create table algemeen.partij (
  id uuid not null,
  soort text not null,
  naam text not null,
  functie text,
  portaal text,
  organisatie_id uuid,
  specialismen text[] not null default '{}',
  sub text,
  primary key (id)
);
create table algemeen.portaaltoegang (
  id uuid not null,
  persoon_id uuid not null,
  portaal text not null,
  van timestamptz not null,
  tot timestamptz,
  primary key (id)
);
create table gegevens.reactie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  stuk_id uuid not null,
  naam text,
  oordeel text,
  eigen_woorden text,
  datum date,
  handelingsoort text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.reflectie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  soort text not null,
  tekst text not null,
  op timestamptz not null,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.relatie (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  van_id uuid not null,
  naar_id uuid not null,
  soort text not null,
  is_afhankelijk boolean,
  toelichting text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.risico (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  aspect text not null,
  aanwezig text not null,
  toelichting text,
  bewaken boolean,
  betreft_id uuid,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.stuk (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  soort text not null,
  volgnummer integer not null,
  kop text,
  tekst text,
  bron text,
  peildatum date,
  categorie text not null,
  handelingsoort text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.terugkoppeling (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  aan text not null,
  tekst text not null,
  op timestamptz not null,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.toetscriterium (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  criterium text not null,
  voldoet boolean,
  toelichting text,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.toetsgesprek (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  met_wie text not null,
  datum date,
  verslag text,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.toetsing (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  nummer text not null,
  toestand text not null,
  aangevraagd_op timestamptz not null,
  termijn timestamptz,
  gedeeld_op timestamptz,
  dossierversie integer,
  toetser_id uuid,
  vraag text,
  aanleiding text,
  gewenste_uitkomst text,
  dossierhash text,
  reden text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.toetsoordeel (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  handeling_id uuid not null,
  ouders_gehoord text,
  tunnelvisie text,
  uitkomst text,
  motivering text,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.veiligheidsafspraak (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  als text not null,
  dan text not null,
  door_wie text,
  wie_kijkt_mee text,
  van date,
  tot date,
  toestand text not null,
  loopt_door boolean,
  evaluatie text,
  gewijzigd_door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.veiligheidsbeoordeling (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  melding_id uuid,
  direct_veilig boolean,
  besluit text,
  reden text,
  vastgesteld_op timestamptz,
  door_id uuid,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.veiligheidsscore (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  situatie_id uuid not null,
  gezinslid_id uuid,
  score integer not null,
  datum date not null,
  toelichting text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.veiligheidsvoorwaarde (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  tekst text not null,
  toelichting text,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.verklaring (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  soort text not null,
  tekst text not null,
  bronsoort text,
  bron text,
  peildatum date,
  zekerheid text,
  over_id uuid,
  vastgelegd_door_id uuid,
  categorie text not null,
  primary key (id),
  unique (casus_id, id)
);
create table gegevens.voorval (
  id uuid not null,
  casus_id uuid not null,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null default now(),
  melding_id uuid not null,
  wie text,
  wat text,
  bij_wie text,
  wanneer text,
  hoe_vaak text,
  gevolg text,
  primary key (id),
  unique (casus_id, id)
);
alter table gegevens.accordering add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.accordering (casus_id);
alter table gegevens.accordering add foreign key (casus_id, verklaring_id) references gegevens.verklaring (casus_id, id);
create index on gegevens.accordering (verklaring_id);
alter table gegevens.accordering add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.accordering (gezinslid_id);
alter table gegevens.adres add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.adres (casus_id);
alter table gegevens.adres add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.adres (gezinslid_id);
alter table gegevens.afsluiting add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.afsluiting (casus_id);
alter table gegevens.afsluiting add foreign key (casus_id, betreft_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.afsluiting (betreft_id);
alter table gegevens.betrokken_instantie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.betrokken_instantie (casus_id);
alter table wand.betrokkenheid add foreign key (casus_id) references gegevens.casus (id);
create index on wand.betrokkenheid (casus_id);
alter table wand.betrokkenheid add foreign key (partij_id) references algemeen.partij (id);
alter table gegevens.bevinding add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.bevinding (casus_id);
create index on gegevens.bevinding (handeling_id);
alter table gegevens.bevinding add foreign key (casus_id, stuk_id) references gegevens.stuk (casus_id, id);
create index on gegevens.bevinding (stuk_id);
alter table gegevens.casus add foreign key (aanspreekpunt_id) references algemeen.partij (id);
alter table gegevens.contactmoment add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.contactmoment (casus_id);
alter table gegevens.contactmoment add foreign key (door_id) references algemeen.partij (id);
alter table algemeen.detachering add foreign key (persoon_id) references algemeen.partij (id);
alter table algemeen.detachering add foreign key (moederorganisatie_id) references algemeen.organisatie (id);
alter table gegevens.fasewissel add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.fasewissel (casus_id);
alter table gegevens.fasewissel add foreign key (door_id) references algemeen.partij (id);
alter table gegevens.gebeurtenis add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.gebeurtenis (casus_id);
alter table gegevens.gebeurtenis add foreign key (door_id) references algemeen.partij (id);
alter table gegevens.gezinslid add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.gezinslid (casus_id);
alter table algemeen.groepslid add foreign key (groep_id) references algemeen.partij (id);
alter table algemeen.groepslid add foreign key (persoon_id) references algemeen.partij (id);
alter table gegevens.maatregel add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.maatregel (casus_id);
alter table gegevens.melder add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.melder (casus_id);
alter table gegevens.melder add foreign key (casus_id, melding_id) references gegevens.melding (casus_id, id);
create index on gegevens.melder (melding_id);
alter table gegevens.melding add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.melding (casus_id);
alter table gegevens.netwerklid add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.netwerklid (casus_id);
alter table gegevens.onveilige_situatie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.onveilige_situatie (casus_id);
alter table gegevens.overdracht add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.overdracht (casus_id);
create index on gegevens.overdracht (handeling_id);
alter table gegevens.overdracht add foreign key (van_id) references algemeen.partij (id);
alter table gegevens.overdracht add foreign key (naar_id) references algemeen.partij (id);
alter table algemeen.partij add foreign key (organisatie_id) references algemeen.organisatie (id);
alter table gegevens.reactie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.reactie (casus_id);
create index on gegevens.reactie (handeling_id);
alter table gegevens.reactie add foreign key (casus_id, stuk_id) references gegevens.stuk (casus_id, id);
create index on gegevens.reactie (stuk_id);
alter table gegevens.reflectie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.reflectie (casus_id);
alter table gegevens.reflectie add foreign key (door_id) references algemeen.partij (id);
alter table gegevens.relatie add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.relatie (casus_id);
alter table gegevens.relatie add foreign key (casus_id, van_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.relatie (van_id);
alter table gegevens.relatie add foreign key (casus_id, naar_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.relatie (naar_id);
alter table gegevens.risico add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.risico (casus_id);
alter table gegevens.risico add foreign key (casus_id, betreft_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.risico (betreft_id);
alter table gegevens.stuk add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.stuk (casus_id);
create index on gegevens.stuk (handeling_id);
alter table gegevens.terugkoppeling add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.terugkoppeling (casus_id);
alter table gegevens.terugkoppeling add foreign key (door_id) references algemeen.partij (id);
alter table gegevens.toetscriterium add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.toetscriterium (casus_id);
create index on gegevens.toetscriterium (handeling_id);
alter table gegevens.toetsgesprek add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.toetsgesprek (casus_id);
create index on gegevens.toetsgesprek (handeling_id);
alter table gegevens.toetsing add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.toetsing (casus_id);
create index on gegevens.toetsing (handeling_id);
alter table gegevens.toetsing add foreign key (toetser_id) references algemeen.partij (id);
alter table gegevens.toetsoordeel add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.toetsoordeel (casus_id);
create index on gegevens.toetsoordeel (handeling_id);
alter table gegevens.veiligheidsafspraak add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.veiligheidsafspraak (casus_id);
alter table gegevens.veiligheidsafspraak add foreign key (gewijzigd_door_id) references algemeen.partij (id);
alter table gegevens.veiligheidsbeoordeling add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.veiligheidsbeoordeling (casus_id);
alter table gegevens.veiligheidsbeoordeling add foreign key (casus_id, melding_id) references gegevens.melding (casus_id, id);
create index on gegevens.veiligheidsbeoordeling (melding_id);
alter table gegevens.veiligheidsbeoordeling add foreign key (door_id) references algemeen.partij (id);
alter table gegevens.veiligheidsscore add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.veiligheidsscore (casus_id);
alter table gegevens.veiligheidsscore add foreign key (casus_id, situatie_id) references gegevens.onveilige_situatie (casus_id, id);
create index on gegevens.veiligheidsscore (situatie_id);
alter table gegevens.veiligheidsscore add foreign key (casus_id, gezinslid_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.veiligheidsscore (gezinslid_id);
alter table gegevens.veiligheidsvoorwaarde add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.veiligheidsvoorwaarde (casus_id);
alter table gegevens.verklaring add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.verklaring (casus_id);
alter table gegevens.verklaring add foreign key (casus_id, over_id) references gegevens.gezinslid (casus_id, id);
create index on gegevens.verklaring (over_id);
alter table gegevens.verklaring add foreign key (vastgelegd_door_id) references algemeen.partij (id);
alter table gegevens.voorval add foreign key (casus_id) references gegevens.casus (id);
create index on gegevens.voorval (casus_id);
alter table gegevens.voorval add foreign key (casus_id, melding_id) references gegevens.melding (casus_id, id);
create index on gegevens.voorval (melding_id);
