import type { DataSource } from 'typeorm';
import { type Kijker, type Verbinding, zetKijker } from './kijker.js';
import { alsVerbinding } from './opdracht.js';

/** One transaction as this viewer under the write role, for a question that leaves a trace (a search that is remembered), not for a command. */
export async function alsSchrijver<T>(bron: DataSource, kijker: Kijker, werk: (verbinding: Verbinding) => Promise<T>): Promise<T> {
  const runner = bron.createQueryRunner();
  await runner.connect();
  const verbinding = alsVerbinding(runner);
  try {
    await runner.startTransaction();
    await zetKijker(verbinding, kijker);
    const uit = await werk(verbinding);
    await runner.commitTransaction();
    return uit;
  } catch (fout) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw fout;
  } finally {
    await runner.release();
  }
}
