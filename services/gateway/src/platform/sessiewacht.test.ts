import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { paarsleutel } from './sessie.js';
import { maakSessiewacht, type Sessiewacht } from './sessiewacht.js';

const PAAR = { sleutel: Buffer.from('a'), portaal: 'duo' };
let geldig: Set<string>;
let wacht: Sessiewacht;

const stroom = () => {
  const antwoord = Object.assign(new EventEmitter(), { end: jest.fn(() => antwoord.emit('close')) });
  return antwoord as unknown as Response & { readonly end: jest.Mock };
};

beforeEach(() => {
  jest.useFakeTimers();
  geldig = new Set([paarsleutel(PAAR)]);
  wacht = maakSessiewacht({ geldig: () => Promise.resolve(geldig) }, { stromen: () => undefined });
});
afterEach(() => {
  wacht.stop();
  jest.useRealTimers();
});

// In the tests of the door the clock is that of a machine with other work; here it is the second itself.
test('op welk moment de sessie ook eindigt, een seconde later is de stroom dicht', async () => {
  for (let moment = 0; moment < 2000; moment += 100) {
    geldig.add(paarsleutel(PAAR));
    const antwoord = stroom();
    wacht.bewaak(PAAR, antwoord);
    await jest.advanceTimersByTimeAsync(moment);
    expect(antwoord.end).not.toHaveBeenCalled();
    geldig.clear();
    await jest.advanceTimersByTimeAsync(999);
    expect(antwoord.end).toHaveBeenCalledTimes(1);
  }
});

test('antwoordt de database even niet, dan blijft hij open, en de volgende ronde kijkt weer', async () => {
  wacht.stop();
  const antwoorden = [() => Promise.reject(new Error('weg')), () => Promise.resolve(new Set<string>())];
  wacht = maakSessiewacht({ geldig: () => antwoorden.shift()?.() ?? Promise.resolve(geldig) }, { stromen: () => undefined });
  const antwoord = stroom();
  wacht.bewaak(PAAR, antwoord);
  await jest.advanceTimersByTimeAsync(1000);
  expect(antwoord.end).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1000);
  expect(antwoord.end).toHaveBeenCalledTimes(1);
});
