import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { maakApp } from './http.js';
import { maakLog } from './log.js';
import type { Meting } from './meting.js';
import { maakSessietempo, maakTempo, metTempo, type Sessietempo, type Tempo } from './tempo.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());
beforeEach(() => proef.beheer.query('truncate proces.tempo'));

const VENSTER = 10 * 60_000;
const BEGIN = Math.ceil(Date.now() / VENSTER) * VENSTER;
const gateway = (perAfzender: number, samen: number, nu = (): number => BEGIN): Tempo => maakTempo(proef.proces, 'een geheim', { wat: 'proef', perAfzender, samen, minuten: 10 }, nu);
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
    await maakTempo(proef.proces, 'een ander geheim', { wat: 'proef', perAfzender: 9, samen: 9, minuten: 10 }, () => nu).mag('192.0.2.7');
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

test('wat in het ene geteld wordt, telt niet in het andere', async () => {
  const deel = (wat: string): Tempo => maakTempo(proef.proces, 'een geheim', { wat, perAfzender: 1, samen: 1, minuten: 10 }, () => BEGIN);
  expect(await achtereen([[deel('formulier'), 'adres'], [deel('aanmelden'), 'adres'], [deel('formulier'), 'adres']])).toEqual([true, true, false]);
});

describe('hoeveel één sessie mag vragen', () => {
  const MINUUT = 60_000;
  const sessietempo = (perMinuut: number, nu = (): number => BEGIN): Sessietempo => maakSessietempo(proef.proces, 'een geheim', perMinuut, nu);
  const [een, ander] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const stuur = async (gateways: readonly Sessietempo[], sessie: Buffer, keer: number): Promise<number> => {
    let door = 0;
    for (let i = 0; i < keer; i += 1) if ((await gateways[i % gateways.length]!.tel(sessie)) === undefined) door += 1;
    return door;
  };

  test('precies zoveel bij één gateway; een andere sessie merkt er niets van, en een minuut later mag het weer', async () => {
    let nu = BEGIN;
    const tempo = sessietempo(100, () => nu);
    expect(await stuur([tempo], een, 150)).toBe(100);
    expect(await tempo.tel(een)).toBe(60);
    expect(await stuur([tempo], ander, 50)).toBe(50);
    nu = BEGIN + 45_500;
    expect(await tempo.tel(een)).toBe(15);
    nu = BEGIN + MINUUT;
    expect(await tempo.tel(een)).toBeUndefined();
  });

  test('over drie gateways samen dezelfde grens, op een tiende per gateway na', async () => {
    const gateways = [sessietempo(100), sessietempo(100), sessietempo(100)];
    const door = await stuur(gateways, een, 600);
    expect(door).toBeGreaterThanOrEqual(100);
    expect(door).toBeLessThanOrEqual(130);
  });

  test('wie bij de ene gateway aan de grens kwam, komt bij de andere niet voorbij de eerstvolgende keer dat zij tellen', async () => {
    expect(await stuur([sessietempo(100), sessietempo(100)], een, 200)).toBe(109);
  });

  test('wie werkt zoals mensen werken, kost geen vraag aan de database en staat nergens', async () => {
    const tempo = sessietempo(1200);
    const antwoorden = Array.from({ length: 119 }, () => tempo.tel(een));
    expect(antwoorden.every((antwoord) => antwoord === undefined)).toBe(true);
    expect(await rijen()).toEqual([]);
  });

  test('wie te snel is krijgt een code en hoort wanneer het weer kan; de delen van een scherm tellen niet', async () => {
    const herkomst = new URL('https://bv.example');
    const regels: string[] = [];
    const meting = { verzoek: () => undefined } as unknown as Meting;
    const app = maakApp({ herkomst, log: maakLog((regel) => regels.push(regel)), meting, delen: [] });
    const snel: RequestListener = (_verzoek, antwoord) => void antwoord.end('gewoon');
    const server = createServer(metTempo({ sessies: { sleutel: () => een }, tempo: { tel: () => Promise.resolve(30) }, snel, app }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const adres = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const uit = await Promise.all(
      ['/graphql', '/graphql/stream', '/document', '/assets/index.js', '/graphqlx'].map(async (pad) => {
        const antwoord = await fetch(`${adres}${pad}`, { headers: { accept: 'application/json' } });
        return [antwoord.status, /TE_SNEL|gewoon/.exec(await antwoord.text())?.[0], antwoord.headers.get('retry-after')];
      }),
    );
    server.close();
    const teSnel = [429, 'TE_SNEL', '30'];
    expect(uit).toEqual([teSnel, teSnel, teSnel, [200, 'gewoon', null], [200, 'gewoon', null]]);
    expect(regels.filter((regel) => regel.includes('"geweigerd"') && regel.includes('TE_SNEL'))).toHaveLength(3);
  });
});
