import type { Controle } from '@bv/begrippen';
import { useConcept } from '@bv/portal';
import { tijdTekst, useStatus } from '@bv/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Bewaaruitslag, useBewaarreeks } from './use-bewaarreeks.js';

/** A choice with words to it: of a fact or of a condition. */
export interface Antwoord<Keuze extends string> {
  readonly keuze: Keuze | null;
  readonly tekst: string;
}

export interface Antwoordopties<Keuze extends string, Invoer, Data> {
  /** Place of the drafts, with the id of the toetsing in it, and what the list of drafts calls it. */
  concept: { sleutel: string; titel: string };
  /** What the gateway has. */
  bewaard: ReadonlyMap<string, Antwoord<Keuze>>;
  document: TypedDocumentNode<Data, { invoer: Invoer; sleutel: string }>;
  /** The input of the command, or what is still missing for it. */
  controleer: (id: string, antwoord: Antwoord<Keuze>) => Controle<Invoer>;
}

export interface Antwoordstand<Keuze extends string> extends Antwoord<Keuze> {
  /** What stands here is not yet with the gateway. */
  isOpen: boolean;
  stand: 'rust' | 'bezig' | 'bewaard' | 'niet-bewaard';
  moment: string | undefined;
  fout: string | undefined;
}

export interface Antwoorden<Keuze extends string> {
  van: (id: string) => Antwoordstand<Keuze>;
  /** Saved at once, unless words are needed first. */
  kies: (id: string, keuze: Keuze) => void;
  typ: (id: string, tekst: string) => void;
  /** Saves what was typed; says what is missing when it cannot. */
  rondAf: (id: string) => void;
  /** Words were put back that had not been saved. */
  hersteld: boolean;
}

type Open<Keuze extends string> = Readonly<Record<string, Antwoord<Keuze>>>;
type Uitslagen = Readonly<Record<string, Bewaaruitslag>>;

const GEEN = { keuze: null, tekst: '' } as const;

const zonder = <Waarde>(record: Readonly<Record<string, Waarde>>, id: string): Readonly<Record<string, Waarde>> =>
  Object.fromEntries(Object.entries(record).filter(([sleutel]) => sleutel !== id));

/** Answers that save themselves, one by one; what cannot be saved yet is kept as a draft. */
export const useAntwoorden = <Keuze extends string, Invoer, Data extends object>({
  concept: { sleutel, titel },
  bewaard,
  document,
  controleer,
}: Antwoordopties<Keuze, Invoer, Data>): Antwoorden<Keuze> => {
  const [open, zetOpenState] = useState<Open<Keuze>>({});
  const nuOpen = useRef(open);
  const zetOpen = useCallback((maak: (vorige: Open<Keuze>) => Open<Keuze>) => {
    nuOpen.current = maak(nuOpen.current);
    zetOpenState(nuOpen.current);
  }, []);
  const [uitslagen, zetUitslagen] = useState<Uitslagen>({});
  const verstuurd = useRef(new Map<Invoer, Antwoord<Keuze>>());
  const { meld } = useStatus();
  // The draft is thrown away when nothing is left to keep: also for who has left the page by then.
  const heeftConcept = useRef(false);
  const wisConcept = useRef<() => Promise<void>>(undefined);
  const ruimOp = useCallback(() => {
    if (heeftConcept.current) void wisConcept.current?.();
    heeftConcept.current = false;
  }, []);

  const bijUitslag = useCallback(
    (id: string, uitslag: Bewaaruitslag, invoer: Invoer) => {
      zetUitslagen((vorige) => ({ ...vorige, [id]: uitslag }));
      if (uitslag.soort !== 'bewaard') return;
      const antwoord = verstuurd.current.get(invoer);
      verstuurd.current.delete(invoer);
      // Typed on meanwhile: the newer words are still only here.
      zetOpen((vorige) => (vorige[id] === antwoord ? zonder(vorige, id) : vorige));
      if (Object.keys(nuOpen.current).length === 0) ruimOp();
      meld(`Bewaard om ${tijdTekst(uitslag.moment)}`);
    },
    [meld, ruimOp, zetOpen],
  );
  const bewaar = useBewaarreeks(document, bijUitslag);

  const huidig = (id: string): Antwoord<Keuze> => open[id] ?? bewaard.get(id) ?? GEEN;
  const probeer = (id: string, antwoord: Antwoord<Keuze>): string | undefined => {
    const { waarde, weigeringen } = controleer(id, antwoord);
    if (weigeringen) return weigeringen[0]?.tekst;
    verstuurd.current.set(waarde, antwoord);
    void bewaar(id, waarde);
    return undefined;
  };

  const isGewoonOnderweg = ([id, { tekst }]: [string, Antwoord<Keuze>]) =>
    uitslagen[id]?.soort === 'bezig' && tekst === (bewaard.get(id)?.tekst ?? '');
  const teBewaren: Open<Keuze> = Object.fromEntries(Object.entries(open).filter((regel) => !isGewoonOnderweg(regel)));
  const isAlBewaard = ([id, { keuze, tekst }]: [string, Antwoord<Keuze>]) => bewaard.get(id)?.keuze === keuze && bewaard.get(id)?.tekst === tekst;
  const { wis, hersteld } = useConcept(sleutel, teBewaren, {
    titel,
    herstel: (gevonden) => zetOpen(() => Object.fromEntries(Object.entries(gevonden).filter((regel) => !isAlBewaard(regel)))),
  });
  const isLeeg = Object.keys(teBewaren).length === 0;
  useEffect(() => {
    wisConcept.current = wis;
    if (!isLeeg || hersteld) heeftConcept.current = true;
    if (isLeeg) ruimOp();
  }, [isLeeg, hersteld, wis, ruimOp]);

  return {
    hersteld: hersteld && !isLeeg,
    van: (id) => {
      const uitslag = uitslagen[id];
      return {
        ...huidig(id),
        isOpen: id in open,
        stand: uitslag === undefined || uitslag.soort === 'geweigerd' ? 'rust' : uitslag.soort,
        moment: uitslag?.soort === 'bewaard' ? uitslag.moment : undefined,
        fout: uitslag?.soort === 'geweigerd' ? uitslag.tekst : undefined,
      };
    },
    kies: (id, keuze) => {
      const antwoord = { ...huidig(id), keuze };
      zetOpen((vorige) => ({ ...vorige, [id]: antwoord }));
      // Words that are still missing are asked for, not held against somebody who has had no chance to type them.
      if (probeer(id, antwoord) !== undefined) zetUitslagen((vorige) => zonder(vorige, id));
    },
    typ: (id, tekst) => {
      zetOpen((vorige) => ({ ...vorige, [id]: { ...huidig(id), tekst } }));
      zetUitslagen((vorige) => zonder(vorige, id));
    },
    rondAf: (id) => {
      const antwoord = open[id];
      if (antwoord === undefined) return;
      const fout = probeer(id, antwoord);
      if (fout !== undefined) zetUitslagen((vorige) => ({ ...vorige, [id]: { soort: 'geweigerd', tekst: fout } }));
    },
  };
};
