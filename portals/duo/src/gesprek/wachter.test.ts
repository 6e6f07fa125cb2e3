import { afterEach, expect, jest, test } from '@jest/globals';
import { zetWachter } from './wachter.js';

const zet = (serviceWorker: unknown): void => void Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
afterEach(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));

test('de wachter staat alleen bij dossiers van het duo, zonder het nummer van een gezin', async () => {
  const register = jest.fn<(adres: string, opties: object) => Promise<void>>(() => Promise.resolve());
  zet({ register });
  await zetWachter();
  expect(register).toHaveBeenCalledWith('/wacht.js', { scope: '/duo/gezin/', updateViaCache: 'none' });
});

test('een browser zonder, of die weigert, houdt niemand op', async () => {
  await expect(zetWachter()).resolves.toBeUndefined();
  zet({ register: () => Promise.reject(new Error('mag niet')) });
  await expect(zetWachter()).resolves.toBeUndefined();
});
