import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

const leesBestand = (bestand: string): ReadonlyMap<string, Geregistreerd> => {
  let inhoud: string;
  try {
    inhoud = readFileSync(bestand, 'utf8');
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
export const laadRegister = (map: string, portalen: readonly string[]): Register => new Map(portalen.map((portaal) => [portaal, leesBestand(join(map, `${portaal}.json`))] as const));
