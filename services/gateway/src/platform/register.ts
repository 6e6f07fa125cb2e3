import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Geregistreerd {
  readonly naam: string;
  readonly doel: string;
  readonly tekst: string;
}

/** Per portal: the registered operations by the SHA-256 of their text. */
export type Register = ReadonlyMap<string, ReadonlyMap<string, Geregistreerd>>;

export const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

const isGeregistreerd = (waarde: unknown): waarde is Geregistreerd => {
  const { naam, doel, tekst } = (waarde ?? {}) as Partial<Record<keyof Geregistreerd, unknown>>;
  return typeof naam === 'string' && typeof doel === 'string' && typeof tekst === 'string';
};

const leesBestand = async (bestand: string): Promise<ReadonlyMap<string, Geregistreerd>> => {
  let inhoud: string;
  try {
    inhoud = await readFile(bestand, 'utf8');
  } catch (fout) {
    // A portal without screens yet has no operations.
    if ((fout as { code?: unknown }).code === 'ENOENT') return new Map();
    throw fout;
  }
  return new Map(
    Object.entries(JSON.parse(inhoud) as Record<string, unknown>).map(([hash, operatie]) => {
      if (!isGeregistreerd(operatie)) throw new Error(`${bestand}: ${hash} mist naam, doel of tekst.`);
      if (sha256(operatie.tekst) !== hash) throw new Error(`${bestand}: de tekst van ${operatie.naam} past niet bij haar hash. Draai 'pnpm genereer'.`);
      return [hash, operatie] as const;
    }),
  );
};

/** Reads `<map>/<portaal>.json` of every portal. Throws when a text was changed without its hash. */
export const laadRegister = async (map: string, portalen: readonly string[]): Promise<Register> =>
  new Map(await Promise.all(portalen.map(async (portaal) => [portaal, await leesBestand(join(map, `${portaal}.json`))] as const)));
