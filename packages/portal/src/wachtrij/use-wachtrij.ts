import type { TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { uitkomstUit } from '../opdracht/uitkomst.js';
import { useSessie } from '../sessie/sessie-context.js';
import type { Wachtrijmotor } from './wachtrij.js';
import type { Wachtpost, Wachtrijopslag } from './wachtpost.js';

export interface Wachtrijopties {
  /** A query with one field: the keys of this person. Asked past the memory of the client. */
  readonly sleutelvraag: TypedDocumentNode<Readonly<Record<string, unknown>>, Record<string, never>>;
  /** By the name that `voegToe` gives. */
  readonly opdrachten: Readonly<Record<string, DocumentNode>>;
}

export interface Wachtrij {
  /** False until what was kept here before is read: then nothing more can be lost. */
  readonly klaar: boolean;
  readonly posten: readonly Wachtpost[];
  /** Where this person was when the page was loaded, as `onthoud` or `voegToe` was given it; closed on the device like what was said. */
  readonly plek: unknown;
  readonly onthoud: (plek: unknown) => Promise<void>;
  readonly voegToe: (soort: string, titel: string, invoer: Readonly<Record<string, unknown>>, plek?: unknown) => Promise<void>;
  readonly losOp: (post: Wachtpost, invoer?: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly stuur: () => void;
}

/** A request that hangs is one without an answer: the same key goes out again. */
const LANGSTE_VERZOEK = 12_000;
const naTijd = (duur: number) => new Promise<undefined>((klaar) => setTimeout(() => klaar(undefined), duur));

const alleen = async <T>(doe: () => Promise<T>): Promise<T> => ('locks' in navigator ? await navigator.locks.request('bv-wachtrij', doe) : await doe());

/** What only a conversation needs, loaded when one is opened; the key must come over the line as well. */
const laadMotor = async () => ({ ...(await import('./kluis.js')), ...(await import('./wachtrij.js')), ...(await import('./wachtrijopslag.js')) });

/** Commands that must survive a lost connection: kept closed on the device first, sent in order, and gone once answered. */
export const useWachtrij = ({ sleutelvraag, opdrachten }: Wachtrijopties): Wachtrij => {
  const client = useApolloClient();
  const { persoon, beurt } = useSessie();
  const [posten, zetPosten] = useState<readonly Wachtpost[]>([]);
  const [klaar, zetKlaar] = useState(false);
  const [plek, zetPlek] = useState<unknown>();
  const motor = useRef<Wachtrijmotor>(undefined);
  const opslag = useRef<Wachtrijopslag>(undefined);

  useEffect(() => {
    const weg = new AbortController();
    const verzend = async ({ soort, invoer, sleutel }: Wachtpost) => {
      const mutation = opdrachten[soort];
      if (!mutation) return { gelukt: false, weigeringen: [{ code: 'ONBEKEND', veld: null, tekst: 'Dit scherm kent deze opdracht niet.' }], conflict: null };
      const antwoord = await Promise.race([client.mutate({ mutation, variables: { invoer, sleutel }, errorPolicy: 'all', fetchPolicy: 'no-cache' }).catch(() => undefined), naTijd(LANGSTE_VERZOEK)]);
      return antwoord?.data ? uitkomstUit(antwoord.data) : undefined;
    };
    const begin = async (poging: number): Promise<void> => {
      const antwoord = await client.query({ query: sleutelvraag, fetchPolicy: 'no-cache' }).catch(() => undefined);
      const geheimen = Object.values(antwoord?.data ?? {}).find((waarde): waarde is string[] => Array.isArray(waarde));
      const geladen = geheimen && (await laadMotor().catch(() => undefined));
      if (weg.signal.aborted) return;
      if (!geheimen || !geladen) {
        setTimeout(() => void begin(poging + 1), Math.min(30_000, 1_000 * 2 ** poging));
        return;
      }
      const { maakKluis, maakWachtrij, wachtrijopslag } = geladen;
      const lade = wachtrijopslag(persoon.id, await maakKluis(geheimen));
      const nieuw = maakWachtrij({ opslag: lade, verzend, bijStand: zetPosten, alleen });
      opslag.current = lade;
      motor.current = nieuw;
      zetPlek(await lade.leesPlek());
      await nieuw.stuur();
      zetKlaar(true);
    };
    void begin(0);
    window.addEventListener('online', () => void motor.current?.stuur(), { signal: weg.signal });
    return () => {
      weg.abort();
      motor.current?.stop();
    };
  }, [client, persoon.id, sleutelvraag, opdrachten]);

  // Logged in again in place: what waited goes out now.
  useEffect(() => {
    if (beurt > 0) void motor.current?.stuur();
  }, [beurt]);

  const eis = (): Wachtrijmotor => {
    if (!motor.current) throw new TypeError('De wachtrij is nog niet klaar.');
    return motor.current;
  };
  return {
    klaar,
    posten,
    plek,
    onthoud: useCallback(async (waar) => opslag.current?.zetPlek(waar), []),
    voegToe: useCallback((soort, titel, invoer, waar) => eis().voegToe(soort, titel, invoer, waar), []),
    losOp: useCallback((post, invoer) => eis().losOp(post, invoer), []),
    stuur: useCallback(() => void motor.current?.stuur(), []),
  };
};
