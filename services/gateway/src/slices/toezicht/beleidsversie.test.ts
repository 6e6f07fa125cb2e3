import { beleidshash } from '@bv/beleid/hash';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, proefwachtwoord, type Proefopstelling } from '../../proef/proefopstelling.js';
import { migreer } from '../../wand.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
});
afterAll(() => proef.stop());

interface Versie { id: string; hash: string; sinds: string; tot: string | null }
const versies = async (): Promise<Versie[]> => (await proef.alsPersoon('eva', 'privacy').vraag<{ beleidsversies: Versie[] }>('query V @doel(code: TOEZICHT) { beleidsversies { id hash sinds tot } }')).beleidsversies;
const verschil = async (van: string, naar: string): Promise<{ soort: string; zin: string }[] | null> =>
  (await proef.alsPersoon('eva', 'privacy').vraag<{ beleidsverschil: { soort: string; zin: string }[] | null }>('query V($van: ID!, $naar: ID!) @doel(code: TOEZICHT) { beleidsverschil(van: $van, naar: $naar) { soort zin } }', { van, naar })).beleidsverschil;

describe('elk beleid dat ooit gold', () => {
  test('wordt bewaard, met zijn begin en einde; het beleid van nu bovenaan', async () => {
    const [nu, eerder, ...rest] = await versies();
    expect(rest).toEqual([]);
    expect(nu).toMatchObject({ hash: beleidshash(), tot: null });
    expect(eerder?.tot).toBe(nu?.sinds);
  });

  test('is met elk ander te vergelijken, in zinnen, en terug', async () => {
    const [nu, eerder] = await versies();
    expect(await verschil(eerder!.id, nu!.id)).toEqual([
      { soort: 'RUIMER', zin: expect.stringMatching(/^Wijkteam, heeft het gezin \(betrokken\) ziet voortaan ‘/) },
      { soort: 'RUIMER', zin: expect.stringMatching(/^Inzage in ‘.*’ kan voortaan worden gevraagd\.$/) },
      { soort: 'RUIMER', zin: expect.stringContaining('Duolid (betrokken) mag voortaan in het portaal duo iemand betrekken als Tegendenker') },
    ]);
    expect((await verschil(nu!.id, eerder!.id))?.map(({ soort }) => soort)).toEqual(['KRAPPER', 'KRAPPER', 'KRAPPER']);
    expect(await verschil(nu!.id, nu!.id)).toEqual([]);
    expect(await verschil(nu!.id, '00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  test('komt er één keer bij, hoe vaak men ook migreert, en kan niet gewijzigd of gewist', async () => {
    await migreer(proef.url, proefwachtwoord);
    expect(await versies()).toHaveLength(2);
    for (const sql of [`update log.beleidsversie set sinds = now()`, 'delete from log.beleidsversie', 'truncate log.beleidsversie']) await expect(proef.beheer.query(sql)).rejects.toThrow('alleen aangevuld');
    await expect(proef.beheer.query(`insert into log.beleidsversie (hash, inhoud) values ($1, '{}')`, [beleidshash()])).rejects.toThrow('check constraint');
  });

  test('is voor niemand buiten het toezicht', async () => {
    for (const [naam, portaal] of [['samira', 'duo'], ['eva', 'duo'], ['samira', 'privacy']] as const) {
      const { data } = await proef.alsPersoon(naam, portaal, { volledig: true }).antwoord('{ beleidsversies { id } }');
      expect(data).toEqual({ beleidsversies: [] });
    }
  });
});
