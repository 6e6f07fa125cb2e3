import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on. */
export const vindVrijePoort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

export const isBezet = async (poort: number): Promise<boolean> => {
  const server = createServer();
  const bezet = new Promise<boolean>((klaar) => {
    server.once('error', () => klaar(true));
    server.once('listening', () => server.close(() => klaar(false)));
  });
  server.listen(poort, '127.0.0.1');
  return bezet;
};
