export { haalDatabase, haalSjabloon, metVerbinding, nieuweDatabase, urlVan, verwijderDatabase } from './postgres/databases.js';
export { startPostgres, type Postgres } from './postgres/start-postgres.js';
export { gedeeldCluster, maakTestdatabase, type Testcluster } from './proef/testdatabase.js';
export { vindVrijePoort } from './vrije-poort.js';
export { wachtTot } from './wacht-tot.js';
