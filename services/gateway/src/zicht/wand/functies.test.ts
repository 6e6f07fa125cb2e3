import { randomUUID } from 'node:crypto';
import { allePortalen, Hoedanigheid, magBeeindigen, type Rol, Stand, vindToelating } from '@bv/beleid';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PoolClient } from 'pg';
import { partijId } from '../../proef/proefmensen.js';
import { onderRol } from '../../proef/onder-rol.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let casusId: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  casusId = (await proef.maakCasus({ betrokken: [] })).id;
});
afterAll(() => proef.stop());

const rollen: Rol[] = Object.values(Hoedanigheid).flatMap((hoedanigheid) => Object.values(Stand).map((stand) => ({ hoedanigheid, stand })));
const IK = partijId('samira');
const ANDER = partijId('priya');

const alsSchrijver = <T>(persoonId: string, portaal: string, werk: (client: PoolClient) => Promise<T>): Promise<T> => onderRol(proef.pools.schrijver, persoonId, portaal, werk);

/** Puts the viewer in this role, and takes it away again. */
async function inRol<T>(rol: Rol, partij: string, werk: () => Promise<T>): Promise<T> {
  const id = randomUUID();
  await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, $4, $5, now() - interval '1 minute')`, [id, casusId, partij, rol.hoedanigheid, rol.stand]);
  try {
    return await werk();
  } finally {
    await proef.beheer.query('delete from wand.betrokkenheid where casus_id = $1', [casusId]);
  }
}

/** A queue counts for a member of its group only. */
const partijVoor = (rol: Rol): string | null => (rol.hoedanigheid === 'WACHTRIJ' ? null : IK);

const naam = ({ hoedanigheid, stand }: Rol): string => `${hoedanigheid} ${stand}`;

describe('wie zicht mag geven', () => {
  test('is in de database dezelfde als in het beleid: elke gever, elke nemer, elk portaal, aan zichzelf, een ander of een groep', async () => {
    const nemers = [{ partij: IK, isZelf: true, groepsportaal: null }, { partij: ANDER, isZelf: false, groepsportaal: null }, { partij: partijId('toetsers'), isZelf: false, groepsportaal: 'rvdk' }, { partij: partijId('wijkteam-noord'), isZelf: false, groepsportaal: 'wijkteam' }];
    let mogelijk = 0;
    for (const gever of rollen) {
      const partij = partijVoor(gever);
      if (partij === null) continue;
      await inRol(gever, partij, async () => {
        for (const portaal of allePortalen) {
          const { rows } = await alsSchrijver(IK, portaal, (client) =>
            client.query<{ partij: string; hoedanigheid: string; stand: string }>(
              `select p.partij, r.hoedanigheid, r.stand from unnest($2::uuid[]) p(partij) cross join unnest($3::text[], $4::text[]) r(hoedanigheid, stand) where wand.mag_toelaten($1, p.partij, r.hoedanigheid, r.stand)`,
              [casusId, nemers.map((n) => n.partij), rollen.map((r) => r.hoedanigheid), rollen.map((r) => r.stand)],
            ),
          );
          const geldt = (await alsSchrijver(IK, portaal, (client) => client.query('select 1 from wand.mijn_betrokkenheid where casus_id = $1', [casusId]))).rowCount === 1;
          const verwacht = nemers.flatMap(({ partij: p, isZelf, groepsportaal }) => rollen.filter((nemer) => geldt && vindToelating({ portaal, gever, nemer, isZelf, groepsportaal })).map((nemer) => `${p} ${naam(nemer)}`));
          expect([naam(gever), portaal, rows.map((rij) => `${rij.partij} ${rij.hoedanigheid} ${rij.stand}`).sort()]).toEqual([naam(gever), portaal, verwacht.sort()]);
          mogelijk += verwacht.length;
        }
      });
    }
    expect(mogelijk).toBeGreaterThan(10);
  });

  test('en wie het niet mag, wordt door de functie zelf tegengehouden, met niets erbij', async () => {
    const geef = (client: PoolClient, partij: string, rol: Rol): Promise<unknown> =>
      client.query(`select wand.geef_betrokkenheid($1, $2, $3, $4, $5, null, null, 'Proef')`, [randomUUID(), casusId, partij, rol.hoedanigheid, rol.stand]);
    // A stranger, also for the own person.
    for (const rol of rollen) await expect(alsSchrijver(IK, 'duo', (client) => geef(client, IK, rol))).rejects.toThrow('BV_TOELATING');
    await inRol({ hoedanigheid: 'DUOLID', stand: 'ACTIEF' }, IK, async () => {
      await expect(alsSchrijver(IK, 'duo', (client) => geef(client, ANDER, { hoedanigheid: 'DUOLID', stand: 'ACTIEF' }))).rejects.toThrow('BV_TOELATING');
      await expect(alsSchrijver(IK, 'rvdk', (client) => geef(client, ANDER, { hoedanigheid: 'TEGENDENKER', stand: 'ACTIEF' }))).rejects.toThrow('BV_TOELATING');
      await alsSchrijver(IK, 'duo', (client) => geef(client, ANDER, { hoedanigheid: 'TEGENDENKER', stand: 'ACTIEF' }));
    });
  });

  test('geeft nooit zicht aan wie van dit gezin is uitgesloten, en heft een uitsluiting niet op', async () => {
    await inRol({ hoedanigheid: 'TEAMLEIDER', stand: 'ACTIEF' }, IK, async () => {
      await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, 'UITGESLOTEN', 'ACTIEF', now())`, [randomUUID(), casusId, ANDER]);
      await expect(alsSchrijver(IK, 'duo', (client) => client.query(`select wand.geef_betrokkenheid($1, $2, $3, 'DUOLID', 'ACTIEF', null, null, 'Proef')`, [randomUUID(), casusId, ANDER]))).rejects.toThrow('BV_UITGESLOTEN');
      for (const wie of [IK, ANDER]) await expect(alsSchrijver(wie, 'duo', (client) => client.query(`select wand.beeindig_betrokkenheid($1, $2, 'UITGESLOTEN', 'ACTIEF', null)`, [casusId, ANDER]))).rejects.toThrow('BV_TOELATING');
    });
  });
});

describe('wie zicht mag beëindigen', () => {
  test('is in de database dezelfde als in het beleid; van zichzelf mag altijd', async () => {
    for (const gever of rollen.filter(({ hoedanigheid }) => hoedanigheid !== 'WACHTRIJ' && hoedanigheid !== 'UITGESLOTEN')) {
      await inRol(gever, IK, async () => {
        for (const portaal of allePortalen) {
          await alsSchrijver(IK, portaal, async (client) => {
            const geldt = (await client.query('select 1 from wand.mijn_betrokkenheid where casus_id = $1', [casusId])).rowCount === 1;
            for (const nemer of rollen.filter(({ hoedanigheid }) => hoedanigheid !== 'UITGESLOTEN')) {
              await client.query('savepoint voor');
              const mag = await client.query(`select wand.beeindig_betrokkenheid($1, $2, $3, $4, null)`, [casusId, ANDER, nemer.hoedanigheid, nemer.stand]).then(() => true, () => false);
              await client.query('rollback to voor');
              expect([portaal, naam(gever), naam(nemer), mag]).toEqual([portaal, naam(gever), naam(nemer), geldt && magBeeindigen({ portaal, gever, nemer, isZelf: false })]);
            }
            if (geldt) await client.query(`select wand.beeindig_betrokkenheid($1, $2, $3, $4, null)`, [casusId, IK, gever.hoedanigheid, gever.stand]);
          });
        }
      });
    }
  });
});

describe('een gezin openen, vinden of verzetten', () => {
  const vreemden = [['samira', 'duo'], ['hanna', 'rvdk'], ['yusuf', 'wijkteam'], ['eva', 'privacy'], ['renske', 'duo']] as const;

  test.each(vreemden)('kan %s in %s niet: alleen de intake van Veilig Thuis, in dat portaal', async (wie, portaal) => {
    for (const [sql, waarden] of [
      [`select wand.open_casus($1, $2, 'VEILIG_THUIS', 'Gezin X', null, now())`, [randomUUID(), randomUUID()]],
      [`select wand.sluit_aan($1, $2, now())`, [casusId, randomUUID()]],
      [`select * from wand.zoek_bekend('Proef', null, null, null, '{}', null, null)`, []],
    ] as const) await expect(alsSchrijver(partijId(wie), portaal, (client) => client.query(sql, [...waarden]))).rejects.toThrow('BV_TOELATING');
  });

  test('kan de intake alleen bij een gezin dat een zoekvraag van vandaag liet zien', async () => {
    const sluitAan = (client: PoolClient): Promise<unknown> => client.query(`select wand.sluit_aan($1, $2, now())`, [casusId, randomUUID()]);
    await expect(alsSchrijver(partijId('renske'), 'veilig-thuis', sluitAan)).rejects.toThrow('BV_TOELATING');
    await alsSchrijver(partijId('renske'), 'veilig-thuis', async (client) => {
      const { rows } = await client.query<{ casus_id: string }>(`select casus_id from wand.zoek_bekend('Proef', null, null, null, '{}', null, null)`);
      expect(rows.map(({ casus_id }) => casus_id)).toContain(casusId);
      await sluitAan(client);
    });
    // What a colleague found does not count.
    await expect(alsSchrijver(partijId('liam'), 'veilig-thuis', sluitAan)).rejects.toThrow('BV_TOELATING');
  });

  test('vindt nooit een gezin waarvan men is uitgesloten', async () => {
    await inRol({ hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' }, partijId('renske'), () =>
      alsSchrijver(partijId('renske'), 'veilig-thuis', async (client) => {
        const { rows } = await client.query<{ casus_id: string }>(`select casus_id from wand.zoek_bekend('Proef', null, null, null, '{}', null, null)`);
        expect(rows.map(({ casus_id }) => casus_id)).not.toContain(casusId);
      }),
    );
  });

  test('kan een vreemde de casus niet verzetten, en niet vragen wie er eerder werkte', async () => {
    await expect(alsSchrijver(IK, 'duo', (client) => client.query(`select wand.verzet_casus($1, 'BIJ_DUO', 'GESLOTEN', null)`, [casusId]))).rejects.toThrow('BV_TOELATING');
    await inRol({ hoedanigheid: 'DUOLID', stand: 'ACTIEF' }, ANDER, async () => {
      await proef.beheer.query(`update wand.betrokkenheid set tot = now() - interval '1 second' where casus_id = $1`, [casusId]);
      const had = async (wie: string): Promise<boolean> =>
        alsSchrijver(wie, 'duo', async (client) => (await client.query<{ had: boolean }>(`select wand.had_betrokkenheid($1, null, 'DUOLID', 'ACTIEF') as had`, [casusId])).rows[0]!.had);
      expect([await had(ANDER), await had(IK)]).toEqual([true, false]);
    });
  });
});
