/** @jest-environment node */
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { maakConceptlade } from './conceptlade.js';

const JOOST = ['0:sleutel-van-joost'];
const SAMIRA = ['0:sleutel-van-samira'];
const SLEUTEL = '/duo/gezin/c-1/plan#afspraak';

/** The storage of one tab, which outlives the page that is open in it. */
let opslag: Map<string, string>;
const bytes = () => [...opslag.values()].join('');

const open = async (sleutels: readonly string[]) => {
  const lade = maakConceptlade();
  await lade.ontsluit(sleutels);
  return lade;
};

beforeEach(() => {
  opslag = new Map();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (naam: string) => opslag.get(naam) ?? null,
      setItem: (naam: string, waarde: string) => void opslag.set(naam, waarde),
      removeItem: (naam: string) => void opslag.delete(naam),
    },
  });
});
afterEach(() => void Reflect.deleteProperty(globalThis, 'sessionStorage'));

describe('wat getypt is en nog niet op de server staat', () => {
  test('staat in het tabblad zonder dat er een woord, een mens of een gezin in te lezen is', async () => {
    const lade = await open(JOOST);
    await lade.bewaar(SLEUTEL, 'hij boos wordt');
    expect(opslag.size).toBe(1);
    const leesbaar = [...opslag.keys(), bytes(), Buffer.from(bytes(), 'base64').toString('latin1')].join();
    for (const woord of ['boos', 'c-1', 'duo', 'joost', 'gezin']) expect(leesbaar).not.toContain(woord);
  });

  test('gaat na herladen of opnieuw aanmelden weer open voor dezelfde mens, tot op de laatste toets', async () => {
    const lade = await open(JOOST);
    const getypt = ['h', 'hi', 'hij', 'hij b', 'hij boos wordt: €'].map((tekst) => lade.bewaar(SLEUTEL, tekst));
    await Promise.all([...getypt, lade.bewaar('ander', 'x'.repeat(200_000))]);
    const later = await open(JOOST);
    expect([await later.lees(SLEUTEL), (await later.lees('ander'))?.length, await later.lees('niets')]).toEqual(['hij boos wordt: €', 200_000, undefined]);
  });

  test('is voor een ander niet te openen, en is weg zodra die zich aanmeldt', async () => {
    const lade = await open(JOOST);
    await lade.bewaar(SLEUTEL, 'hij boos wordt');
    expect(await (await open(SAMIRA)).lees(SLEUTEL)).toBeUndefined();
    expect(opslag.size).toBe(0);
    expect(await (await open(JOOST)).lees(SLEUTEL)).toBeUndefined();
  });

  test('blijft dicht liggen zolang er geen sleutel komt, en gaat daarna open', async () => {
    const lade = await open(JOOST);
    await lade.bewaar(SLEUTEL, 'hij boos wordt');
    const opSlot = await open([]);
    expect(await opSlot.lees(SLEUTEL)).toBeUndefined();
    await Promise.all([opSlot.bewaar('ander', 'op slot'), opSlot.wis('ander')]);
    await opSlot.ontsluit(JOOST);
    expect(await opSlot.lees(SLEUTEL)).toBe('hij boos wordt');
  });

  test('is twee keer dezelfde tekst, dan zijn het twee keer andere bytes', async () => {
    const lade = await open(JOOST);
    const gezien = new Set<string>();
    for (let keer = 0; keer < 5; keer += 1) {
      await lade.bewaar(SLEUTEL, 'hij boos wordt');
      gezien.add(bytes().slice(0, 16));
    }
    expect(gezien.size).toBe(5);
  });

  test('een oudere tekst die later klaar is met versleutelen, komt niet over een nieuwere heen', async () => {
    const lade = await open(JOOST);
    const echt = webcrypto.subtle.encrypt.bind(webcrypto.subtle);
    let nieuwer: Promise<void> | undefined;
    const traag = jest.spyOn(webcrypto.subtle, 'encrypt').mockImplementationOnce(async (...wat) => {
      await (nieuwer = lade.bewaar(SLEUTEL, 'nieuwer'));
      return echt(...wat);
    });
    await lade.bewaar(SLEUTEL, 'ouder');
    expect(nieuwer).toBeDefined();
    expect(traag).toHaveBeenCalledTimes(2);
    traag.mockRestore();
    expect(await (await open(JOOST)).lees(SLEUTEL)).toBe('nieuwer');
  });

  test('is weg als de server het heeft, ook terwijl het nog werd versleuteld, en wat ernaast lag blijft', async () => {
    const lade = await open(JOOST);
    await Promise.all([lade.bewaar('ander', 'blijft'), lade.bewaar(SLEUTEL, 'hij boos wordt'), lade.wis(SLEUTEL)]);
    const later = await open(JOOST);
    expect([await later.lees(SLEUTEL), await later.lees('ander')]).toEqual([undefined, 'blijft']);
    await later.wis('ander');
    expect(opslag.size).toBe(0);
  });

  test('is weg na afmelden, ook als er nog iets werd versleuteld', async () => {
    const lade = await open(JOOST);
    await lade.bewaar(SLEUTEL, 'eerst');
    const bezig = lade.bewaar(SLEUTEL, 'hij boos wordt');
    lade.maakLeeg();
    await bezig;
    expect([opslag.size, await lade.lees(SLEUTEL)]).toEqual([0, undefined]);
  });

  test('van voor een wissel van sleutels gaat ook open', async () => {
    await (await open(JOOST)).bewaar(SLEUTEL, 'hij boos wordt');
    expect(await (await open(['1:nieuw', ...JOOST])).lees(SLEUTEL)).toBe('hij boos wordt');
  });

  test('wat nieuw getypt is voordat de sleutel er was, gaat voor wat er lag, en wordt dan ook bewaard', async () => {
    await (await open(JOOST)).bewaar(SLEUTEL, 'ouder');
    const lade = maakConceptlade();
    await lade.bewaar(SLEUTEL, 'nieuwer');
    await lade.ontsluit(JOOST);
    expect([await lade.lees(SLEUTEL), await (await open(JOOST)).lees(SLEUTEL)]).toEqual(['nieuwer', 'nieuwer']);
  });

  test('beschadigde bytes houden niemand op', async () => {
    opslag.set('bv-concepten', 'geen base64 !');
    const lade = await open(JOOST);
    expect([await lade.lees(SLEUTEL), opslag.size]).toEqual([undefined, 0]);
  });

  test.each([
    ['zonder sleutel', () => [] as string[], () => undefined],
    ['zonder WebCrypto', () => JOOST, () => void jest.spyOn(webcrypto.subtle, 'importKey').mockRejectedValue(new TypeError('subtle'))],
    ['met een opslag die weigert', () => JOOST, () => void Object.assign(sessionStorage, { setItem: () => { throw new Error('vol'); } })],
  ])('%s staat er niets in het tabblad, en blijft het in het geheugen', async (_wat, sleutels, vooraf) => {
    vooraf();
    const lade = await open(sleutels());
    await lade.bewaar(SLEUTEL, 'hij boos wordt');
    jest.restoreAllMocks();
    expect([opslag.size, await lade.lees(SLEUTEL)]).toEqual([0, 'hij boos wordt']);
  });
});
