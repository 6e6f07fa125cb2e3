import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Verzoek {
  readonly kop: IncomingHttpHeaders;
  readonly tekst: string;
}

/** A status with a body; or it keeps what came and dies before it answers, or never answers. */
type Antwoord = readonly [status: number | 'sterft' | 'zwijgt', lichaam: string];

/** A receiver of OTLP over HTTP. */
export interface Ontvanger {
  readonly adres: (pad: string) => URL;
  /** What it kept: all that it answered 200 to, and what it took before it died. */
  readonly ontvangen: Verzoek[];
  /** What it answers, one after the other; then 200. */
  readonly antwoorden: Antwoord[];
  readonly verbreek: () => void;
  readonly stop: () => void;
}

export async function startOntvanger(): Promise<Ontvanger> {
  const ontvangen: Verzoek[] = [];
  const antwoorden: Antwoord[] = [];
  const server = createServer((verzoek, antwoord) => {
    let tekst = '';
    verzoek.on('data', (deel: Buffer) => { tekst += deel.toString(); });
    verzoek.on('end', () => {
      const [status, lichaam] = antwoorden.shift() ?? [200, '{}'];
      if (status === 200 || status === 'sterft') ontvangen.push({ kop: verzoek.headers, tekst });
      if (status === 'sterft') verzoek.socket.destroy();
      else if (status !== 'zwijgt') antwoord.writeHead(status, { 'content-type': 'application/json' }).end(lichaam);
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  return {
    adres: (pad) => new URL(pad, `http://127.0.0.1:${String(port)}`),
    ontvangen,
    antwoorden,
    verbreek: () => server.closeAllConnections(),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
