import type { Conflict, Weigering } from '../opdracht/uitkomst.js';

/** A command that waits to be sent, with the key under which it is done once however often it goes out. */
export interface Wachtpost {
  readonly sleutel: string;
  /** Which command, by the name that the screen gave it. */
  readonly soort: string;
  readonly invoer: Readonly<Record<string, unknown>>;
  /** How the screen calls it, for who looks what waits. */
  readonly titel: string;
  /** Milliseconds; also the order of sending. */
  readonly op: number;
  /** WACHT: on its way. CONFLICT: somebody else changed it meanwhile. GEWEIGERD: it cannot be kept like this. */
  readonly stand: 'WACHT' | 'CONFLICT' | 'GEWEIGERD';
  readonly conflict?: Conflict | undefined;
  readonly weigeringen?: readonly Weigering[] | undefined;
}

export interface Wachtrijopslag {
  /** In the order in which they were added. */
  readonly lees: () => Promise<Wachtpost[]>;
  /** With where one goes on after it, if that is known: both are kept or neither. */
  readonly zet: (post: Wachtpost, plek?: unknown) => Promise<void>;
  readonly verwijder: (sleutel: string) => Promise<void>;
  /** Where this person was, as the screen wrote it; undefined when nothing lies there that the key opens. */
  readonly leesPlek: () => Promise<unknown>;
  readonly zetPlek: (plek: unknown) => Promise<void>;
}
