import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Wachtpost } from './wachtpost.js';
import { maakWachtrij } from './wachtrij.js';

const GOED = { gelukt: true, weigeringen: [], conflict: null };

/** A gateway that does a command once per key, over a line that can be cut before or after it did. */
const opstelling = () => {
  const bewaard = new Map<string, Wachtpost>();
  const gedaan = new Map<string, unknown>();
  const lijn = { stand: 'goed' as 'goed' | 'weg' | 'antwoord-weg', verzoeken: 0 };
  let getoond: readonly Wachtpost[] = [];
  const maak = () =>
    maakWachtrij({
      opslag: {
        lees: () => Promise.resolve([...bewaard.values()].sort((een, ander) => een.op - ander.op)),
        zet: (post) => Promise.resolve(void bewaard.set(post.sleutel, post)),
        verwijder: (sleutel) => Promise.resolve(void bewaard.delete(sleutel)),
      },
      verzend: ({ sleutel, soort, invoer }) => {
        lijn.verzoeken += 1;
        if (lijn.stand === 'weg') return Promise.resolve(undefined);
        if (soort === 'botst') return Promise.resolve({ gelukt: false, weigeringen: [], conflict: { versie: 2, gewijzigdDoor: 'Joost', gewijzigdOp: null, velden: [{ veld: 'evaluatie', huidig: 'Van Joost' }] } });
        if (!gedaan.has(sleutel)) gedaan.set(sleutel, invoer);
        return Promise.resolve(lijn.stand === 'goed' ? GOED : undefined);
      },
      bijStand: (posten) => (getoond = posten),
    });
  return { bewaard, gedaan, lijn, maak, getoond: () => getoond };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('de wachtrij', () => {
  test('bewaart eerst hier en stuurt dan; met een antwoord is het weg', async () => {
    const { bewaard, gedaan, maak } = opstelling();
    const rij = maak();
    await rij.voegToe('beleving', 'Noor', { cijfer: 3 });
    await jest.advanceTimersByTimeAsync(0);
    expect([bewaard.size, [...gedaan.values()]]).toEqual([0, [{ cijfer: 3 }]]);
    rij.stop();
  });

  test('tien minuten zonder lijn: niets weg, niets dubbel, in de volgorde van typen', async () => {
    const { bewaard, gedaan, lijn, maak, getoond } = opstelling();
    const rij = maak();
    lijn.stand = 'weg';
    for (let nummer = 0; nummer < 20; nummer += 1) {
      await rij.voegToe('beleving', `vraag ${nummer}`, { nummer });
      await jest.advanceTimersByTimeAsync(30_000);
    }
    expect([bewaard.size, gedaan.size, getoond().length]).toEqual([20, 0, 20]);
    // The answers are lost, though each arrives.
    lijn.stand = 'antwoord-weg';
    await jest.advanceTimersByTimeAsync(120_000);
    expect([gedaan.size, bewaard.size]).toEqual([1, 20]);
    lijn.stand = 'goed';
    await jest.advanceTimersByTimeAsync(40_000);
    expect([...gedaan.values()]).toEqual(Array.from({ length: 20 }, (_, nummer) => ({ nummer })));
    expect([bewaard.size, getoond().length]).toEqual([0, 0]);
    rij.stop();
  });

  test('een tab die stopt en later opnieuw begint, stuurt wat er lag onder dezelfde sleutel', async () => {
    const { gedaan, lijn, maak, bewaard } = opstelling();
    const eerst = maak();
    lijn.stand = 'antwoord-weg';
    await eerst.voegToe('beleving', 'Noor', { cijfer: 1 });
    await jest.advanceTimersByTimeAsync(0);
    eerst.stop();
    lijn.stand = 'goed';
    await maak().stuur();
    expect([gedaan.size, bewaard.size]).toEqual([1, 0]);
  });

  test('een botsing blijft liggen met beide teksten en houdt de rest niet op; wie koos, stuurt een nieuwe', async () => {
    const { gedaan, maak, getoond } = opstelling();
    const rij = maak();
    await rij.voegToe('botst', 'Afspraak', { evaluatie: 'Van ons' });
    await rij.voegToe('beleving', 'Noor', { cijfer: 3 });
    await jest.advanceTimersByTimeAsync(0);
    expect(getoond()).toMatchObject([{ stand: 'CONFLICT', invoer: { evaluatie: 'Van ons' }, conflict: { velden: [{ huidig: 'Van Joost' }] } }]);
    expect([...gedaan.values()]).toEqual([{ cijfer: 3 }]);
    const [post] = getoond();
    if (!post) throw new Error('geen post');
    await rij.losOp({ ...post, soort: 'beleving' }, { evaluatie: 'Samen' });
    await jest.advanceTimersByTimeAsync(0);
    expect([[...gedaan.values()].at(-1), getoond().length]).toEqual([{ evaluatie: 'Samen' }, 0]);
    rij.stop();
  });
});
