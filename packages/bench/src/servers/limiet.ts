import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { leesOpdracht } from '../environment.js';
import { DOSSIER_SQL, LIJST_SQL, SCHRIJF_SQL } from './limiet-sql.js';
import { invoerhash, leesLichaam, maakVraaglezer, sessiehash, type Vraag } from './verzoek.js';

/** Bare node:http and one prepared statement per operation: what a server could be at most. */
const opdracht = leesOpdracht();
const pool = new pg.Pool({ connectionString: opdracht.databaseUrl, max: opdracht.verbindingen });
const leesVraag = maakVraaglezer(opdracht.operaties);

interface Rij {
  readonly j: string;
  readonly regels?: string;
}

const schrijfwaarden = ({ invoer, sleutel }: Readonly<Record<string, unknown>>): unknown[] => {
  const { casusId, tekst, bronsoort, bron, peildatum, zekerheid } = invoer as Readonly<Record<string, unknown>>;
  return [casusId, sleutel, invoerhash(invoer), tekst, bronsoort, bron, peildatum, zekerheid];
};

const antwoord = async (sessie: Buffer, { operatie, variabelen }: Vraag): Promise<Rij | undefined> => {
  const { naam, doel, gevraagd } = operatie;
  if (naam === 'VerklaringVastleggen') {
    const [casusId, ...waarden] = schrijfwaarden(variabelen);
    return (await pool.query<Rij>({ name: naam, text: SCHRIJF_SQL, values: [sessie, casusId, naam, doel, randomUUID(), ...waarden] })).rows[0];
  }
  const { rows } = await pool.query<Rij>({
    name: naam,
    text: naam === 'Overzicht' ? DOSSIER_SQL : LIJST_SQL,
    values: [sessie, variabelen['id'] ?? variabelen['zoek'] ?? null, naam, doel, randomUUID(), gevraagd],
  });
  return Number(rows[0]?.regels) > 0 ? rows[0] : undefined;
};

const verwerk = async (verzoek: IncomingMessage): Promise<string | undefined> => {
  const vraag = leesVraag(JSON.parse(await leesLichaam(verzoek)) as object);
  return vraag && (await antwoord(sessiehash(verzoek.headers.cookie), vraag))?.j;
};

createServer((verzoek, uit) => {
  verwerk(verzoek).then(
    (tekst) => {
      const lichaam = Buffer.from(tekst ?? '{"errors":[{"message":"Niet aangemeld"}]}');
      uit.writeHead(tekst === undefined ? 401 : 200, { 'content-type': 'application/json', 'content-length': lichaam.length, 'cache-control': 'no-store' }).end(lichaam);
    },
    (fout: unknown) => {
      console.error(fout);
      uit.writeHead(500).end();
    },
  );
}).listen(opdracht.poort, '127.0.0.1');
