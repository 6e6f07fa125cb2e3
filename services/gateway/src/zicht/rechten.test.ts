import { readFileSync } from 'node:fs';
import { maakTestdatabase, metVerbinding, type Testcluster } from '@bv/lokaal';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { laadDemo } from '../demo/demo-laden.js';
import { DEMOZAAD, proefwachtwoord } from '../proef/proefopstelling.js';
import { migreer } from '../wand.js';
import type { Verbinding } from './kijker.js';
import { leesRechten, rechtenverschil } from './rechten.js';

const infra = (bestand: string): string => readFileSync(new URL(`../../../../infra/postgres/${bestand}`, import.meta.url), 'utf8');

let cluster: Testcluster;
let eigenaar: string;

const bij = <T>(werk: (verbinding: Verbinding) => Promise<T>): Promise<T> =>
  metVerbinding(eigenaar, (client) => werk({ vraag: async <R>(sql: string) => (await client.query(sql)).rows as R[] }));

// A cluster of its own: the roles must be made by the owner, as in production, and not by a superuser before.
beforeAll(async () => {
  cluster = await maakTestdatabase();
  const url = new URL(cluster.beheerUrl);
  await metVerbinding(url.href, async (client) => {
    const opdrachten = infra('eigenaar.sql').split('\n').filter((regel) => !regel.startsWith('--')).join('\n').replace(`:'wachtwoord'`, `'proef'`).split(';');
    for (const opdracht of opdrachten.filter((tekst) => tekst.trim() !== '')) await client.query(opdracht);
  });
  [url.username, url.password, url.pathname] = ['bv_eigenaar', 'proef', '/blijvendveilig'];
  eigenaar = url.href;
  await migreer(eigenaar, proefwachtwoord);
});
afterAll(() => cluster.stop());

describe('een eigenaar die geen superuser is', () => {
  test('migreert, en nog eens als de muur anders is', async () => {
    await bij(({ vraag }) => vraag(`update wand.versie set hash = 'van vroeger'`));
    await migreer(eigenaar, proefwachtwoord);
    expect(await bij(({ vraag }) => vraag(`select rolsuper, (select count(*)::int from wand.versie) as muren from pg_roles where rolname = current_user`))).toEqual([{ rolsuper: false, muren: 1 }]);
  });

  test('ziet en schrijft rijen, ook achter gedwongen rijbeveiliging', async () => {
    await metVerbinding(eigenaar, (client) => laadDemo(client, { zaad: DEMOZAAD }));
    const [telling] = await bij(({ vraag }) => vraag<{ n: number }>('select count(*)::int as n from gegevens.casus'));
    expect(telling?.n).toBeGreaterThan(20);
  });

  test('geeft de rollen een wachtwoord, of geen als zij zich met een certificaat melden', async () => {
    const zonder = () => metVerbinding(cluster.beheerUrl, async (client) => (await client.query<{ n: number }>(`select count(*)::int as n from pg_authid where rolname like 'bv\\_%' and rolcanlogin and rolpassword is null`)).rows[0]?.n);
    expect(await zonder()).toBe(0);
    await migreer(eigenaar, () => null);
    expect(await zonder()).toBe(6);
    await migreer(eigenaar, proefwachtwoord);
  });

  test('laat geen rol van de muur nog iets maken', async () => {
    const schemas = await bij(({ vraag }) =>
      vraag<{ wie: string }>(`select r.rolname || ' in ' || n.nspname as wie from pg_roles r, pg_namespace n
        where r.rolname like 'bv\\_%' and r.rolname <> current_user and n.nspname not like 'pg\\_temp%' and has_schema_privilege(r.oid, n.oid, 'CREATE')`));
    expect(schemas).toEqual([]);
  });
});

describe('infra/postgres/rechten.sql', () => {
  test('is wat de migraties werkelijk geven; anders: pnpm rechten > infra/postgres/rechten.sql', async () => {
    expect(rechtenverschil(infra('rechten.sql'), await bij(leesRechten))).toEqual({ meer: [], minder: [] });
  });

  test('een recht dat iemand met de hand gaf, en een dat wegviel, vallen op', async () => {
    await bij(async ({ vraag }) => {
      await vraag('begin');
      await vraag('grant select (tekst) on gegevens.verklaring to bv_lezer');
      await vraag('grant create on schema wand to public');
      await vraag('revoke insert on proces.uitbak from bv_schrijver');
      const { meer, minder } = rechtenverschil(infra('rechten.sql'), await leesRechten({ vraag }));
      expect(meer).toEqual(['grant create on schema wand to public;', 'grant select (tekst) on gegevens.verklaring to bv_lezer;']);
      expect(minder).toEqual(['grant insert on proces.uitbak to bv_schrijver;']);
      await vraag('rollback');
    });
  });

  test('geeft iedereen niets, op het schema van de uitbreidingen na', () => {
    expect(infra('rechten.sql')).not.toMatch(/^(?!grant usage on schema public ).* to public;/m);
  });
});
