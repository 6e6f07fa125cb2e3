import { randomUUID } from 'node:crypto';
import { gedeeldCluster, metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { Client } from 'pg';
import { type Databasetoegang, maakPools, type Pools, rolwachtwoord, sluitPools } from '../database.js';

/** The same as in src/proef: roles belong to the cluster that all test files share. */
const GEHEIM = 'geheim';

export const renske = { id: '00000000-0000-4000-8000-000000000001', sub: 'renske', naam: 'Renske Smit', portalen: ['veilig-thuis'] };
export const anouk = { id: '00000000-0000-4000-8000-000000000002', sub: 'anouk', naam: 'Anouk Visser', portalen: ['duo', 'rvdk'] };

// Only what the platform itself touches; the real tables come from the migrations and are tested there.
const TABELLEN = `
  create schema algemeen; create schema proces;
  create table algemeen.organisatie (id uuid primary key, naam text not null);
  create table algemeen.partij (id uuid primary key, soort text not null, naam text not null, functie text, sub text, organisatie_id uuid);
  create table algemeen.portaaltoegang (id uuid primary key default gen_random_uuid(), persoon_id uuid not null, portaal text not null, van timestamptz not null, tot timestamptz);
  create table proces.identiteit (id uuid primary key default gen_random_uuid(), aanbieder text not null, sub text not null, persoon_id uuid not null, van timestamptz not null default now(), tot timestamptz);
  create table proces.sessie (id_hash bytea primary key, persoon_id uuid not null, sub text not null, id_token text, sid text, identiteit_id uuid, gemaakt_op timestamptz, laatst_gezien timestamptz, bewezen_op timestamptz, eindigt_op timestamptz, slot_pad text, slot_code bytea, slot_pogingen int not null default 0, nummer uuid not null default gen_random_uuid() unique, apparaat text);
  create table proces.aanmelding (state_hash bytea primary key, nonce text, verifier text, terug text, aanbieder text, sessie_hash bytea, gemaakt_op timestamptz);
  create table proces.uitbak (id uuid primary key default gen_random_uuid(), partij_id uuid not null, soort text not null, casus_id uuid, handeling_id uuid, gemaakt_op timestamptz not null default now(), verwerkt_op timestamptz);
  create table proces.bericht (id uuid primary key, partij_id uuid not null, soort text not null, casus_id uuid, handeling_id uuid, op timestamptz not null, gelezen_op timestamptz);
  grant usage on schema algemeen, proces to bv_proces;
  grant select on all tables in schema algemeen to bv_proces;
  grant select, insert, update, delete on all tables in schema proces to bv_proces;`;

const rolSql = (rol: string): string => `
  do $$ begin
    if not exists (select 1 from pg_roles where rolname = '${rol}') then create role ${rol} nosuperuser noinherit; end if;
    alter role ${rol} login password '${rolwachtwoord(GEHEIM, rol)}';
  end $$`;

/** Other test files make the same roles at the same time. */
const maakRol = async (client: Client, rol: string): Promise<void> => {
  for (let poging = 0; ; poging += 1) {
    try {
      await client.query(rolSql(rol));
      return;
    } catch (fout) {
      if (poging === 20) throw fout;
      await new Promise((klaar) => setTimeout(klaar, 50));
    }
  }
};

export interface Proefdatabase {
  readonly toegang: Databasetoegang;
  readonly pools: Pools;
  readonly beheer: Client;
  readonly stop: () => Promise<void>;
}

export const maakProefdatabase = async (): Promise<Proefdatabase> => {
  const cluster = gedeeldCluster();
  const naam = `platform_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const url = await nieuweDatabase(cluster, naam);
  await metVerbinding(url, async (client) => {
    await maakRol(client, 'bv_proces');
    await client.query(TABELLEN);
    for (const { id, sub, naam: heet, portalen } of [renske, anouk]) {
      await client.query(`insert into algemeen.partij (id, soort, naam, functie, sub) values ($1, 'PERSOON', $2, 'medewerker', $3)`, [id, heet, sub]);
      await client.query(`insert into proces.identiteit (aanbieder, sub, persoon_id) values ('bv', $1, $2)`, [sub, id]);
      for (const portaal of portalen) await client.query(`insert into algemeen.portaaltoegang (persoon_id, portaal, van) values ($1, $2, '2020-01-01')`, [id, portaal]);
    }
  });
  const database = new URL(url);
  database.username = '';
  database.password = '';
  const toegang = { database, geheim: GEHEIM };
  const pools = maakPools(toegang);
  const beheer = new Client({ connectionString: url });
  await beheer.connect();
  return {
    toegang,
    pools,
    beheer,
    stop: async () => {
      await Promise.all([sluitPools(pools), beheer.end()]);
      await verwijderDatabase(cluster, naam);
    },
  };
};
