import { connect, createServer, type Server, type Socket } from 'node:net';

/** One address in front of two servers, as a Service of Kubernetes is: whoever connects comes to the server that it points at. */
export interface Doorgang {
  readonly poort: number;
  /** From now on to this port; who is connected is cut off. */
  readonly wijsNaar: (poort: number) => void;
  readonly stop: () => void;
}

export const maakDoorgang = (eerst: number): Promise<Doorgang> =>
  new Promise((klaar) => {
    let doel = eerst;
    const open = new Set<Socket>();
    const verbreek = (): void => open.forEach((lijn) => lijn.destroy());
    const server: Server = createServer((binnen) => {
      const buiten = connect(doel, '127.0.0.1');
      for (const lijn of [binnen, buiten]) {
        open.add(lijn);
        lijn.setNoDelay(true).on('error', () => undefined).on('close', () => {
          open.delete(lijn);
          binnen.destroy();
          buiten.destroy();
        });
      }
      binnen.pipe(buiten).pipe(binnen);
    });
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      klaar({
        poort: adres && typeof adres === 'object' ? adres.port : 0,
        wijsNaar: (poort) => {
          doel = poort;
          verbreek();
        },
        stop: () => {
          server.close();
          verbreek();
        },
      });
    });
  });
