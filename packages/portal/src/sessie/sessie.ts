import { isPortaal, type Portaal } from '@bv/beleid';
import { conceptlade } from '../concept/conceptlade.js';

export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly organisatie: string | null;
}

export interface Sessie {
  readonly persoon: Persoon;
  readonly portalen: readonly Portaal[];
  /** ISO moment on the clock of this computer; asking for it does not lengthen the session. */
  readonly eindigtOp: string;
  /** The one path that is shown while somebody else holds the screen; null: no lock. */
  readonly slot: string | null;
}

interface Sessieantwoord {
  partij: { id: string; naam: string; functie?: string | null; organisatie?: string | null };
  portalen: readonly string[];
  sessieEindigt: string;
  slot?: string | null;
  conceptsleutels?: readonly string[];
}

/** The gateway keeps the lock as it is. */
export class Slotfout extends Error {
  override readonly name = 'Slotfout';
}

/** How far this computer's clock is ahead of the gateway's, by the Date header (whole seconds): a wrong clock must not end a session. */
const klokverschil = (datum: string | null): number => {
  const verschil = datum === null ? 0 : Date.now() - Date.parse(datum);
  return Math.abs(verschil) > 5_000 ? verschil : 0;
};

const uitAntwoord = ({ partij, portalen, sessieEindigt, slot }: Sessieantwoord, verschil: number): Sessie => ({
  persoon: { id: partij.id, naam: partij.naam, functie: partij.functie ?? null, organisatie: partij.organisatie ?? null },
  portalen: portalen.filter(isPortaal),
  eindigtOp: new Date(Date.parse(sessieEindigt) + verschil).toISOString(),
  slot: slot ?? null,
});

const vraag = async (pad: string, method: 'GET' | 'POST', lichaam?: object): Promise<Sessie | undefined> => {
  const antwoord = await fetch(pad, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { accept: 'application/json', ...(lichaam ? { 'content-type': 'application/json' } : {}) },
    ...(lichaam ? { body: JSON.stringify(lichaam) } : {}),
  });
  if (antwoord.status === 401) return undefined;
  if (antwoord.status === 403) throw new Slotfout();
  if (!antwoord.ok) throw new TypeError(`De sessie kon niet worden gelezen (${antwoord.status})`);
  const sessie = (await antwoord.json()) as Sessieantwoord;
  // Straight on to where they become keys that cannot be taken out again: no screen ever holds them.
  void conceptlade.ontsluit(sessie.conceptsleutels ?? []);
  return uitAntwoord(sessie, klokverschil(antwoord.headers.get('date')));
};

/** From now on this screen shows one path and asks what belongs there, until the code is given. */
export const zetOpSlot = (pad: string, code: string): Promise<Sessie | undefined> => vraag('/sessie/slot', 'POST', { pad, code });

/** Errors: Slotfout for a wrong code; undefined when that was one too many. */
export const haalVanSlot = (code: string): Promise<Sessie | undefined> => vraag('/sessie/ontsluit', 'POST', { code });

/** Undefined: nobody is logged in. Throws when the gateway cannot be reached: that says nothing about the session. */
export const haalSessie = (): Promise<Sessie | undefined> => vraag('/sessie', 'GET');

export const verlengSessie = (): Promise<Sessie | undefined> => vraag('/sessie/verleng', 'POST');

/** Ends the session; the address that comes back ends it at the identity provider too. */
export const beeindigSessie = async (overal: boolean): Promise<string> => {
  const antwoord = await fetch(`/afmelden${overal ? '?overal=ja' : ''}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: '{}',
  });
  if (!antwoord.ok) throw new TypeError(`Afmelden lukte niet (${antwoord.status})`);
  return ((await antwoord.json()) as { naar: string }).naar;
};
