import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Storing, storingUit } from '../client/storing.js';

export interface Bladeropties<Data, Regel> {
  readonly kies: (data: Data) => readonly Regel[];
  /** Where the list goes on after this line, as the gateway wants it. */
  readonly cursor: (regel: Regel) => string;
  /** How many lines come first, and how many with each page after. */
  readonly eerst: number;
  readonly perKeer: number;
}

export interface Bladering<Regel> {
  /** What came so far; undefined before the first page. */
  readonly regels: readonly Regel[] | undefined;
  readonly storing: Storing | undefined;
  readonly isAlles: boolean;
  readonly meer: () => void;
  /** Reads again what is on the screen, all pages of it, and puts it there at once. */
  readonly ververs: () => void;
}

interface Stand<Regel> {
  readonly vraag: string;
  readonly regels: readonly Regel[] | undefined;
  readonly storing: Storing | undefined;
  readonly isAlles: boolean;
}

const MEESTE = 500;

/**
 * A long list, page by page. What is on the screen stays there while it is read again, so that nobody loses their place.
 * `variabelen` must not hold `na` and `aantal`: those are of the paging. `opties` must be the same object each time.
 */
export const useBladeren = <Data, Variabelen extends OperationVariables, Regel>(
  document: TypedDocumentNode<Data, Variabelen>,
  variabelen: Omit<Variabelen, 'na' | 'aantal'>,
  opties: Bladeropties<Data, Regel>,
): Bladering<Regel> => {
  const { kies, cursor, eerst, perKeer } = opties;
  const client = useApolloClient();
  const vraag = JSON.stringify(variabelen);
  const [stand, zet] = useState<Stand<Regel>>({ vraag, regels: undefined, storing: undefined, isAlles: false });
  const beurt = useRef(0);
  const bezig = useRef(false);
  const vorige = useRef(stand);
  useLayoutEffect(() => {
    vorige.current = stand;
  }, [stand]);

  const lees = useCallback(
    async (na: string | null, aantal: number): Promise<readonly Regel[]> => {
      // Kept here and nowhere else: filing hundreds of lines in the cache, to take them out at once, holds a page that scrolls.
      const { data } = await client.query({ query: document, fetchPolicy: 'no-cache', variables: { ...(JSON.parse(vraag) as object), na, aantal } as unknown as Variabelen });
      return data === undefined ? [] : kies(data);
    },
    [client, document, vraag, kies],
  );

  /** Runs one reading at a time; what was started for another question is dropped. */
  const doe = useCallback(async (werk: () => Promise<Pick<Stand<Regel>, 'regels' | 'isAlles'>>) => {
    beurt.current += 1;
    const mijn = beurt.current;
    bezig.current = true;
    try {
      const uit = await werk();
      if (mijn === beurt.current) zet({ vraag, storing: undefined, ...uit });
    } catch (fout) {
      if (mijn === beurt.current) zet((oud) => ({ ...oud, vraag, storing: storingUit(fout) }));
    } finally {
      if (mijn === beurt.current) bezig.current = false;
    }
  }, [vraag]);

  const vanVoren = useCallback((minstens: number) => doe(async () => {
    const uit: Regel[] = [];
    for (;;) {
      const aantal = Math.min(MEESTE, Math.max(eerst, minstens - uit.length));
      const laatste = uit.at(-1);
      const bladzijde = await lees(laatste === undefined ? null : cursor(laatste), aantal);
      uit.push(...bladzijde);
      const isAlles = bladzijde.length < aantal;
      if (isAlles || uit.length >= minstens) return { regels: uit, isAlles };
    }
  }), [doe, lees, cursor, eerst]);

  useEffect(() => void vanVoren(eerst), [vanVoren, eerst]);

  return {
    regels: stand.regels,
    storing: stand.storing,
    isAlles: stand.isAlles,
    meer: () => {
      const laatste = vorige.current.regels?.at(-1);
      if (bezig.current || vorige.current.isAlles || laatste === undefined) return;
      void doe(async () => {
        const bladzijde = await lees(cursor(laatste), perKeer);
        return { regels: [...(vorige.current.regels ?? []), ...bladzijde], isAlles: bladzijde.length < perKeer };
      });
    },
    ververs: () => void vanVoren(vorige.current.regels?.length ?? eerst),
  };
};
