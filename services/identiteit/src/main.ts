import { createServer } from 'node:http';
import { demomensen } from '@bv/demo';
import { haalSleutels, leesOmgeving, maakIdentiteit } from './identiteit.js';

const omgeving = leesOmgeving();
const sleutels = await haalSleutels(omgeving.data);
const server = createServer(maakIdentiteit(omgeving, demomensen, sleutels));

server.listen(omgeving.poort, omgeving.luister, () => {
  console.log(JSON.stringify({ niveau: 'info', bericht: 'identiteit luistert', poort: omgeving.poort }));
});
for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signaal, () => {
    server.close();
    server.closeAllConnections();
  });
}
