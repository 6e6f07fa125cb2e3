import { afterEach, expect, jest, test } from '@jest/globals';
import { stuurWachterWeg } from './wachter.js';

const zet = (serviceWorker: unknown): void => void Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
afterEach(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));

test('afmelden stuurt elke wachter weg', async () => {
  const unregister = jest.fn(() => Promise.resolve(true));
  zet({ getRegistrations: () => Promise.resolve([{ unregister }, { unregister }]) });
  await stuurWachterWeg();
  expect(unregister).toHaveBeenCalledTimes(2);
});

test('een browser zonder, of die weigert, houdt niemand op', async () => {
  await expect(stuurWachterWeg()).resolves.toBeUndefined();
  zet({ getRegistrations: () => Promise.reject(new Error('mag niet')) });
  await expect(stuurWachterWeg()).resolves.toBeUndefined();
});
