import { leesTestcluster, zetTestcluster } from '../environment.js';
import { maakTestdatabase, type Testcluster } from './testdatabase.js';

let cluster: Testcluster | undefined;

const begin = async (): Promise<void> => {
  if (leesTestcluster() !== undefined) return;
  cluster = await maakTestdatabase();
  // Jest's workers are started after this and inherit the address.
  zetTestcluster(cluster.beheerUrl);
};

export const stopCluster = async (): Promise<void> => cluster?.stop();

export { begin as default };
