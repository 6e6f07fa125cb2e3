/**
 * The families of `packages/demo`, as the product itself loaded them, are the templates: every casus of a set is one of them with
 * ids, names, numbers and workers of its own. Everything follows from the number of the casus, so a set is the same each time.
 *
 * A worker has 20 families now, of which 5 busy ones, and 5 that were handed over; the other two thirds of the casussen are
 * history whose involvements have ended. One in eighty waits in the queue of an intake group.
 */
export const RONDES = { nu: 20, druk: 5, nazorg: 5, alle: 80 } as const;

/** Two workers have the casussen of one pair number; every casus is shared by two. */
export const aantalParen = (casussen: number): number => Math.max(1, Math.floor(casussen / RONDES.alle));

/** Veilig Thuis, team leaders, reviewers, wijkteams and their groups: one copy of each for this many casussen. */
const CASUSSEN_PER_KRING = 4000;

const TABELLEN = `
drop schema if exists bench cascade; create schema bench;

create function bench.id(voor text, oud uuid) returns uuid language sql immutable parallel safe as
  $$ select (voor || substr(oud::text, 9))::uuid $$;
-- A bijection on 32 bits: neighbours in number lie far apart in every index, as random ids do.
create function bench.voor(nr bigint) returns text language sql immutable parallel safe as
  $$ select lpad(to_hex((nr * 2654435761) & 4294967295), 8, '0') $$;
create function bench.achternaam(nr bigint) returns text language sql immutable parallel safe as $$
  select initcap(a[1 + (h & 31)] || b[1 + ((h >> 5) & 31)] || c[1 + ((h >> 10) & 15)]) from (select ('x' || substr(md5(nr::text), 1, 7))::bit(28)::int as h) x,
  (values (string_to_array('ber,dek,vos,hol,mar,wes,oos,lin,kra,ste,bro,dui,rij,wol,jan,pie,hen,kor,zee,vel,hui,boer,smit,groe,kuy,ver,pos,schol,meer,bak,mol,tuin', ','),
           string_to_array('en,er,ing,el,a,em,in,ij,ema,os,um,ol,ar,es,ek,ol,et,ig,ui,am,or,ev,ad,ie,un,ov,is,ast,ent,ust,org,und', ','),
           string_to_array('ma,stra,dam,man,sen,sma,berg,veld,huis,kamp,laar,hof,donk,beek,loo,schot', ','))) v(a, b, c) $$;

create table bench.sjabloon as
  select c.id as casus_id,
    (select min(b.partij_id::text)::uuid from wand.betrokkenheid b where b.casus_id = c.id and b.hoedanigheid = 'DUOLID') as duo_a,
    (select max(b.partij_id::text)::uuid from wand.betrokkenheid b where b.casus_id = c.id and b.hoedanigheid = 'DUOLID') as duo_b,
    case when exists (select 1 from wand.betrokkenheid b where b.casus_id = c.id and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.tot is null) then 'NU'
         when exists (select 1 from wand.betrokkenheid b where b.casus_id = c.id and b.hoedanigheid = 'DUOLID' and b.stand = 'NAZORG') then 'NAZORG'
         when c.toestand = 'BIJ_VEILIG_THUIS' then 'WACHTRIJ' else 'ANDERS' end as soort,
    (select count(*) from gegevens.contactmoment x where x.casus_id = c.id) + (select count(*) from gegevens.verklaring x where x.casus_id = c.id) as omvang
  from gegevens.casus c;
-- The fullest dossier of today is the busy one: about 60 objects on the first page of its dossier.
update bench.sjabloon set soort = 'DRUK' where casus_id = (select casus_id from bench.sjabloon where soort = 'NU' order by omvang desc, casus_id limit 1);
create table bench.reeks as
  select soort, row_number() over (partition by soort order by casus_id) - 1 as plaats, count(*) over (partition by soort) as aantal, casus_id, duo_a, duo_b from bench.sjabloon where soort <> 'ANDERS';
`;

/** One row for each new casus: which template, whose, in which circle of groups, and whether it is over. */
const casussen = (aantal: number): string => `
create table bench.casus as
  with genummerd as (select i, i % ${aantalParen(aantal)} as paar, i / ${aantalParen(aantal)} as ronde from generate_series(0, ${aantal - 1}) i),
  gekozen as (select g.*, case when ronde < ${RONDES.druk} then 'DRUK' when ronde < ${RONDES.nu} then 'NU'
      when ronde = ${RONDES.alle - 1} then 'WACHTRIJ' else 'NAZORG' end as soort,
    ronde >= ${RONDES.nu + RONDES.nazorg} and ronde < ${RONDES.alle - 1} as voorbij from genummerd g)
  select k.i, k.ronde, k.voorbij, r.casus_id as sjabloon, r.duo_a, r.duo_b, bench.voor(k.i::bigint + 1) as voor, bench.achternaam(k.i) as achternaam,
    bench.werker(2 * k.paar) as werker_a, bench.werker(2 * ((k.paar + 7 * k.ronde) % ${aantalParen(aantal)}) + 1) as werker_b,
    bench.voor(3000000000 + k.i % ${Math.max(1, Math.floor(aantal / CASUSSEN_PER_KRING))}) as kring
  from gekozen k join bench.reeks r on r.soort = k.soort and r.plaats = k.i % r.aantal;
alter table bench.casus add primary key (i);
create index on bench.casus (sjabloon);
analyze bench.casus;
`;

/** Workers of a duo, and a copy of every other person and group of the demo for each circle. */
const mensen = (aantal: number): string => `
create function bench.werker(nr bigint) returns uuid language sql immutable parallel safe as
  $$ select (bench.voor(3400000000 + nr) || '-0000-4000-8000-' || lpad(to_hex(nr), 12, '0'))::uuid $$;
insert into algemeen.partij (id, soort, naam, functie, organisatie_id, specialismen, sub)
  select bench.werker(k), 'PERSOON', initcap(substr(md5(k::text), 1, 6)) || ' ' || bench.achternaam(900000 + k), 'gezinsmanager', d.organisatie_id, d.specialismen, 'werker-' || k
  from generate_series(0, ${2 * aantalParen(aantal) - 1}) k, (select * from algemeen.partij where sub = 'joost') d;
insert into algemeen.portaaltoegang (id, persoon_id, portaal, van) select gen_random_uuid(), id, 'duo', '2019-01-01' from algemeen.partij where sub like 'werker-%';
create table bench.kring as select bench.voor(3000000000 + k) as kring, k from generate_series(0, ${Math.max(1, Math.floor(aantal / CASUSSEN_PER_KRING)) - 1}) k;
create table bench.demopartij as select * from algemeen.partij where sub is null or sub not like 'werker-%';
insert into algemeen.partij (id, soort, naam, functie, portaal, organisatie_id, specialismen, sub)
  select bench.id(k.kring, p.id), p.soort, p.naam || ' ' || k.k, p.functie, p.portaal, p.organisatie_id, p.specialismen, p.sub || '-' || k.k from bench.demopartij p, bench.kring k;
insert into algemeen.groepslid (id, groep_id, persoon_id, van, tot)
  select gen_random_uuid(), bench.id(k.kring, l.groep_id), bench.id(k.kring, l.persoon_id), l.van, l.tot from algemeen.groepslid l, bench.kring k;
insert into algemeen.portaaltoegang (id, persoon_id, portaal, van, tot)
  select gen_random_uuid(), bench.id(k.kring, a.persoon_id), a.portaal, a.van, a.tot from algemeen.portaaltoegang a join bench.demopartij p on p.id = a.persoon_id, bench.kring k;
analyze algemeen.partij;
`;

export const voorbereiding = (aantal: number): string => TABELLEN + mensen(aantal) + casussen(aantal);
