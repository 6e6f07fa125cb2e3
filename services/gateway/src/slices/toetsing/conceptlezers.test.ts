import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Persoon } from '../../proef/persoon.js';
import { maakDossier, type Proefdossier, toetsvraag } from '../../proef/proefdossier.js';
import { laatGezinReageren, laatLeestijdVerstrijken, legVoor, versieVan, vulToetsingIn } from '../../proef/proeftoetsing.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
let samira: Persoon;
let hanna: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
  hanna = proef.alsPersoon('hanna', 'rvdk');
});
afterAll(() => proef.stop());

type Voorgelegd = Proefdossier & { toetsingId: string; lid: (naam: string) => string };
const OP = '2026-01-14';

/** With a mother, a father, a child of seven, one of fifteen and a grandmother, of whom only the last has authority over the youngest. */
async function voorgelegd(): Promise<Voorgelegd> {
  const dossier = await maakDossier(proef, { gezinsleden: ['Fatima', 'Noor', 'Tom', 'Lot', 'Oma'] });
  const [, noor, tom, lot, oma] = dossier.gezinsleden;
  await proef.beheer.query(`update gegevens.gezinslid set rol = 'OUDER', geboortedatum = '1985-01-01' where id = $1`, [tom]);
  await proef.beheer.query(`update gegevens.gezinslid set geboortedatum = ${VANDAAG} - interval '15 years' where id = $1`, [lot]);
  await proef.beheer.query(`update gegevens.gezinslid set rol = 'GROOTOUDER', geboortedatum = '1955-01-01' where id = $1`, [oma]);
  await samira.lukt('gezagVastleggen', { casusId: dossier.id, overId: noor, houderId: oma, soort: 'VOOGDIJ', van: '2025-01-01', bron: 'Rechtbank' });
  const { id: toetsingId } = await samira.lukt('toetsingAanvragen', toetsvraag(dossier.id));
  await hanna.lukt('toetsingOppakken', { id: toetsingId });
  await vulToetsingIn(hanna, toetsingId);
  await legVoor(hanna, toetsingId);
  const { toetsing } = await hanna.vraag<{ toetsing: { stukken: { id: string; soort: string; kop: string }[] } }>('query T($id: ID!) { toetsing(id: $id) { stukken { id soort kop } } }', { id: toetsingId });
  const lid = (naam: string): string => toetsing.stukken.find(({ soort, kop }) => soort === 'GEZINSLID' && kop.startsWith(naam))!.id;
  return { ...dossier, toetsingId, lid };
}
const delen = async (toetsingId: string): Promise<{ code: string; veld: string | null; tekst: string }[]> => (await hanna.doe('toetsingDelen', { id: toetsingId, versie: await versieVan(hanna, toetsingId) })).weigeringen;
const namen = (tekst: string): string[] => ['Fatima', 'Noor', 'Tom', 'Lot', 'Oma'].filter((naam) => tekst.includes(`${naam} Proef`));
const missers = async (toetsingId: string): Promise<string[]> => namen((await delen(toetsingId)).find(({ code }) => code === 'REACTIE_ONTBREEKT')?.tekst ?? '');

describe('voor het delen staat er van ieder een reactie, of waarom niet', () => {
  test('van de ouders, wie gezag heeft en kinderen vanaf twaalf; wie ontbreekt wordt genoemd, en de leestijd geldt ook', async () => {
    const { toetsingId, lid } = await voorgelegd();
    expect((await delen(toetsingId)).map(({ code, veld }) => [code, veld])).toEqual([['LEESTIJD_LOOPT', 'reactieTot'], ['REACTIE_ONTBREEKT', 'conceptreacties']]);
    await laatLeestijdVerstrijken(proef, toetsingId);
    expect(await missers(toetsingId)).toEqual(['Fatima', 'Tom', 'Lot', 'Oma']);
    await hanna.lukt('conceptreactieVastleggen', { toetsingId, stukId: lid('Fatima'), wijze: 'ZELF_GELEZEN', op: OP, woorden: 'Dit klopt.' });
    await hanna.lukt('conceptreactieVastleggen', { toetsingId, stukId: lid('Tom'), wijze: 'NIET_BEREIKT', op: OP });
    await hanna.lukt('conceptreactieVastleggen', { toetsingId, stukId: lid('Lot'), wijze: 'WILDE_NIET', op: OP });
    // Somebody else is heard too, but stands for nobody.
    await hanna.lukt('conceptreactieVastleggen', { toetsingId, wie: 'de buurvrouw', wijze: 'ZELF_GELEZEN', op: OP, woorden: 'Zo is het.' });
    expect(await missers(toetsingId)).toEqual(['Oma']);
    await hanna.lukt('conceptreactieVastleggen', { toetsingId, stukId: lid('Oma'), wijze: 'GEEN_REACTIE', op: OP });
    expect(await delen(toetsingId)).toEqual([]);
    const { toetsing } = await samira.vraag<{ toetsing: { conceptreacties: { wie: string }[] } }>('query T($id: ID!) { toetsing(id: $id) { conceptreacties { wie } } }', { id: toetsingId });
    expect(toetsing.conceptreacties.map(({ wie }) => wie).sort()).toEqual(['Fatima Proef', 'Lot Proef', 'Oma Proef', 'Tom Proef', 'de buurvrouw']);
  });

  test('dat iemand niet reageerde, kan pas na de leestijd', async () => {
    const { toetsingId, lid } = await voorgelegd();
    const invoer = { toetsingId, stukId: lid('Tom'), wijze: 'GEEN_REACTIE', op: OP };
    expect((await hanna.doe('conceptreactieVastleggen', invoer)).weigeringen).toMatchObject([{ code: 'LEESTIJD_LOOPT', veld: 'wijze' }]);
    await laatLeestijdVerstrijken(proef, toetsingId);
    expect((await hanna.doe('conceptreactieVastleggen', invoer)).gelukt).toBe(true);
  });

  test('wie overleden is, wordt niet gevraagd', async () => {
    const dossier = await maakDossier(proef, { gezinsleden: ['Fatima', 'Noor', 'Tom'] });
    await proef.beheer.query(`update gegevens.gezinslid set rol = 'OUDER', geboortedatum = '1985-01-01', overleden_op = '2025-05-01' where id = $1`, [dossier.gezinsleden[2]]);
    const { id: toetsingId } = await samira.lukt('toetsingAanvragen', toetsvraag(dossier.id));
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
    await vulToetsingIn(hanna, toetsingId);
    await legVoor(hanna, toetsingId);
    expect(await missers(toetsingId)).toEqual(['Fatima']);
  });

  test('een aangepast concept leest ieder opnieuw; wat eerder gezegd is blijft staan', async () => {
    const { toetsingId } = await voorgelegd();
    await laatGezinReageren(hanna, toetsingId);
    expect(await missers(toetsingId)).toEqual([]);
    await hanna.lukt('toetsingBijstellen', { id: toetsingId, versie: await versieVan(hanna, toetsingId) });
    await legVoor(hanna, toetsingId);
    expect(await missers(toetsingId)).toEqual(['Fatima', 'Tom', 'Lot', 'Oma']);
    const { rows } = await proef.beheer.query<{ n: number }>(`select count(*)::int as n from gegevens.conceptreactie where handeling_id = $1`, [toetsingId]);
    expect(rows).toEqual([{ n: 4 }]);
  });
});

describe('een reactie', () => {
  test('twee keer met dezelfde sleutel is één reactie', async () => {
    const { toetsingId, lid } = await voorgelegd();
    const sleutel = randomUUID();
    const invoer = { toetsingId, stukId: lid('Tom'), wijze: 'NIET_BEREIKT', op: OP };
    const { id } = await hanna.doe('conceptreactieVastleggen', invoer, { sleutel });
    expect((await hanna.doe('conceptreactieVastleggen', invoer, { sleutel })).id).toBe(id);
  });

  test('is van iemand uit deze versie, en van wie toetst', async () => {
    const [een, ander] = [await voorgelegd(), await voorgelegd()];
    const invoer = { toetsingId: een.toetsingId, stukId: ander.lid('Tom'), wijze: 'NIET_BEREIKT', op: OP };
    expect((await hanna.doe('conceptreactieVastleggen', invoer)).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect((await proef.alsPersoon('anouk', 'rvdk').doe('conceptreactieVastleggen', { ...invoer, stukId: een.lid('Tom') })).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect((await hanna.doe('conceptreactieVastleggen', { ...invoer, stukId: null })).weigeringen).toMatchObject([{ code: 'VERPLICHT', veld: 'wie' }]);
  });

  test('delen met een oude versie is een conflict', async () => {
    const { toetsingId } = await voorgelegd();
    await laatGezinReageren(hanna, toetsingId);
    await laatLeestijdVerstrijken(proef, toetsingId);
    expect((await hanna.doe('toetsingDelen', { id: toetsingId, versie: (await versieVan(hanna, toetsingId)) - 1 })).conflict).not.toBeNull();
  });
});
