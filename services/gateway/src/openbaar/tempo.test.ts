import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { maakTempo, type Tempo } from './tempo.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());
beforeEach(() => proef.beheer.query('truncate proces.tempo'));

const VENSTER = 10 * 60_000;
const BEGIN = Math.ceil(Date.now() / VENSTER) * VENSTER;
const gateway = (perAfzender: number, samen: number, nu = (): number => BEGIN): Tempo => maakTempo(proef.proces, 'een geheim', { perAfzender, samen, minuten: 10 }, nu);
const achtereen = async (poorten: readonly [Tempo, string][]): Promise<boolean[]> => {
  const uit: boolean[] = [];
  for (const [tempo, wie] of poorten) uit.push(await tempo.mag(wie));
  return uit;
};
const rijen = async (): Promise<{ sleutel: Buffer; aantal: number }[]> => (await proef.beheer.query<{ sleutel: Buffer; aantal: number }>('select sleutel, aantal from proces.tempo')).rows;

describe('hoe vaak iemand mag insturen', () => {
  test('telt over alle gateways samen; een ander adres niet, en na het venster mag het weer', async () => {
    let nu = BEGIN;
    const [een, twee] = [gateway(2, 100, () => nu), gateway(2, 100, () => nu)];
    expect(await achtereen([[een, '192.0.2.7'], [twee, '192.0.2.7'], [een, '192.0.2.7'], [twee, '192.0.2.7'], [twee, '192.0.2.8']])).toEqual([true, true, false, false, true]);
    nu = BEGIN + VENSTER;
    expect(await een.mag('192.0.2.7')).toBe(true);
  });

  test('iedereen samen heeft ook een grens, en van veel tegelijk komt er geen één te veel door', async () => {
    const poorten = [gateway(2, 5), gateway(2, 5), gateway(2, 5)];
    const uit = await Promise.all(Array.from({ length: 30 }, (_leeg, i) => poorten[i % 3]!.mag(`adres ${String(i)}`)));
    expect(uit.filter(Boolean)).toHaveLength(5);
  });

  test('bewaart geen adres, ook niet als hash van het adres alleen, en in elk venster een andere', async () => {
    let nu = BEGIN;
    const tempo = gateway(9, 9, () => nu);
    await tempo.mag('192.0.2.7');
    const eerst = (await rijen()).map(({ sleutel }) => sleutel.toString('hex'));
    nu = BEGIN + VENSTER;
    await tempo.mag('192.0.2.7');
    const daarna = (await rijen()).map(({ sleutel }) => sleutel.toString('hex')).filter((sleutel) => !eerst.includes(sleutel));
    expect([eerst.length, daarna.length]).toEqual([2, 2]);
    await maakTempo(proef.proces, 'een ander geheim', { perAfzender: 9, samen: 9, minuten: 10 }, () => nu).mag('192.0.2.7');
    expect(await rijen()).toHaveLength(6);
    expect((await rijen()).some(({ sleutel }) => sleutel.toString('latin1').includes('192'))).toBe(false);
  });

  test('wie geweigerd is telt niet door, en wat voorbij is verdwijnt', async () => {
    const tempo = gateway(1, 100);
    await achtereen(Array.from({ length: 10 }, () => [tempo, 'vloed'] as [Tempo, string]));
    expect((await rijen()).map(({ aantal }) => aantal)).toEqual([2, 2]);
    await proef.beheer.query(`update proces.tempo set vervalt_op = now() - interval '1 minute'`);
    await gateway(1, 100, () => BEGIN + VENSTER).mag('een ander');
    expect(await rijen()).toHaveLength(2);
  });
});
