import { useApolloClient } from '@apollo/client/react';
import { tijdTekst, useStatus } from '@bv/ui';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Conceptbewaarder, type Conceptstand, maakConceptbewaarder } from './conceptbewaarder.js';
import { conceptlade } from './conceptlade.js';
import { haalMetGeduld } from './haal-met-geduld.js';
import { leesConcept, schrijfConcept } from './conceptinhoud.js';
import { conceptverkeer } from './conceptverkeer.js';
import { stuurBijVertrek } from './stuur-bij-vertrek.js';

export interface Conceptopties<Waarden> {
  /** What the list of drafts calls it: "Nieuwe afspraak, BV-2026-0142". */
  titel: string;
  /** Puts a found draft into the form, for instance react-hook-form's `reset`. */
  herstel: (waarden: Waarden) => void;
}

export interface Concept {
  stand: Conceptstand;
  /** ISO moment of the last save. */
  moment: string | undefined;
  /** False while a draft may still be on its way: what is shown may yet be replaced. */
  geladen: boolean;
  /** A draft was put back into the form. */
  hersteld: boolean;
  /** After success, or when the person throws the text away. */
  wis: () => Promise<void>;
}

const RUST = { stand: 'rust' as Conceptstand, moment: undefined as string | undefined, geladen: false, hersteld: false };

/**
 * Keeps what is typed as a draft on the server, without validation, and puts it back when the page opens again.
 * The key must name one place: path and form, with the id of the casus in it, or text shows up at another family.
 */
export const useConcept = <Waarden>(sleutel: string, waarden: Waarden, { titel, herstel }: Conceptopties<Waarden>): Concept => {
  const client = useApolloClient();
  const { meld } = useStatus();
  const [toestand, zet] = useState(RUST);
  const bewaarder = useRef<Conceptbewaarder>(undefined);
  const laatst = useRef<string>(undefined);
  const gemeld = useRef<string>(undefined);
  const huidig = JSON.stringify(waarden);

  const bijStand = useEffectEvent((stand: Conceptstand) => {
    const moment = stand === 'bewaard' ? new Date().toISOString() : undefined;
    zet((vorige) => ({ ...vorige, stand, moment: moment ?? vorige.moment }));
    if (!moment) return;
    // Who types on is saved every two seconds: told once a minute, or a screen reader says nothing else.
    const tekst = `Concept bewaard om ${tijdTekst(moment)}`;
    if (gemeld.current !== tekst) meld(tekst);
    gemeld.current = tekst;
  });

  const begin = useEffectEvent(() => {
    laatst.current = huidig;
    return huidig;
  });

  const zetTerug = useEffectEvent((tekst: string | undefined, toen: string, moment?: string) => {
    const gevonden = leesConcept<Waarden>(tekst);
    // What someone typed while the draft was on its way is newer than the draft.
    const isHersteld = gevonden !== undefined && huidig === toen;
    if (isHersteld) {
      laatst.current = JSON.stringify(gevonden.waarden);
      herstel(gevonden.waarden);
    }
    zet((vorige) => ({ ...vorige, geladen: true, hersteld: isHersteld, moment }));
  });

  useEffect(() => {
    const lokaal = { bewaar: (inhoud: string) => void conceptlade.bewaar(sleutel, inhoud), wis: () => void conceptlade.wis(sleutel) };
    const verkeer = conceptverkeer(client, sleutel);
    const eigen = maakConceptbewaarder({ ...verkeer, lokaal, bijStand: (stand) => bijStand(stand) });
    bewaarder.current = eigen;
    const weg = new AbortController();
    const toen = begin();

    const haalTerug = async () => {
      const hier = await conceptlade.lees(sleutel);
      const concept = hier === undefined ? await haalMetGeduld(verkeer.haal, weg.signal) : undefined;
      if (weg.signal.aborted) return;
      zetTerug(hier ?? concept?.inhoud, toen, concept?.bijgewerktOp);
      if (hier !== undefined) eigen.gewijzigd(hier);
    };
    void haalTerug();

    stuurBijVertrek(eigen, weg.signal);
    return () => {
      weg.abort();
      eigen.stop();
    };
  }, [client, sleutel]);

  const { geladen } = toestand;
  useEffect(() => {
    if (laatst.current === huidig) return;
    const inhoud = schrijfConcept({ titel, pad: location.pathname + location.search, waarden: JSON.parse(huidig) as Waarden });
    if (!geladen) {
      // Nothing goes to the server before what it has is known; until then the tab keeps what is typed.
      void conceptlade.bewaar(sleutel, inhoud);
      return;
    }
    laatst.current = huidig;
    bewaarder.current?.gewijzigd(inhoud);
  }, [geladen, huidig, titel, sleutel]);

  const wis = useCallback(async () => bewaarder.current?.wis(), []);
  return { ...toestand, wis };
};
