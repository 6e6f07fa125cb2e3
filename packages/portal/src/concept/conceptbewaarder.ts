/** wacht: typed since the last save, and not sent yet. */
export type Conceptstand = 'rust' | 'wacht' | 'bezig' | 'bewaard' | 'niet-bewaard';

export interface Conceptverkeer {
  /** Sends to the server; rejects when it was not kept. */
  bewaar: (inhoud: string) => Promise<void>;
  wis: () => Promise<void>;
  /** The copy in this tab, for as long as the server does not have it. */
  lokaal: { bewaar: (inhoud: string) => void; wis: () => void };
  bijStand: (stand: Conceptstand) => void;
}

const PAUZE = 1_200;
/** Who types on without a pause is saved too: nothing typed is longer than this only in the tab, while the server answers. */
const LANGST_WACHTEN = 1_800;
const OPNIEUW = [2_000, 4_000, 8_000, 15_000] as const;
const LANGSTE = 30_000;

/** Keeps one draft safe: after a pause to the server, until then in the tab, and on failure again and again. */
export const maakConceptbewaarder = ({ bewaar, wis, lokaal, bijStand }: Conceptverkeer) => {
  const stand = { gestopt: false, mislukt: 0 };
  let wachtend: string | undefined;
  /** When the first key was typed that no request has taken along yet. */
  let sinds: number | undefined;
  let lopend: Promise<void> = Promise.resolve();
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const plan = (over: number) => {
    clearTimeout(wekker);
    if (!stand.gestopt) wekker = setTimeout(() => void verstuur(), over);
  };

  const meld = (nieuw: Conceptstand) => {
    if (!stand.gestopt) bijStand(nieuw);
  };

  const gelukt = (inhoud: string) => {
    stand.mislukt = 0;
    if (wachtend !== inhoud) {
      // Typed on meanwhile: the newer text is still only here.
      meld('wacht');
      plan(PAUZE);
      return;
    }
    wachtend = undefined;
    lokaal.wis();
    meld('bewaard');
  };

  const mislukt = () => {
    meld('niet-bewaard');
    plan(OPNIEUW[stand.mislukt] ?? LANGSTE);
    stand.mislukt += 1;
  };

  const stuurEen = async () => {
    const inhoud = wachtend;
    if (inhoud === undefined) return;
    sinds = undefined;
    if (stand.mislukt === 0) meld('bezig');
    await bewaar(inhoud).then(() => gelukt(inhoud), mislukt);
  };

  // One at a time and in order, or an older text could overtake a newer one.
  const verstuur = () => {
    clearTimeout(wekker);
    lopend = lopend.then(stuurEen);
    return lopend;
  };

  return {
    gewijzigd: (inhoud: string): void => {
      wachtend = inhoud;
      lokaal.bewaar(inhoud);
      // While saving fails the retries go on by themselves; each key stroke would only add to the storm.
      if (stand.mislukt > 0) return;
      sinds ??= Date.now();
      meld('wacht');
      plan(Math.max(0, Math.min(PAUZE, sinds + LANGST_WACHTEN - Date.now())));
    },
    /** Now, not after the pause: the tab is hidden, the line came back. */
    verstuur,
    /** The work is done or thrown away: nothing of it may come back. */
    wis: async (): Promise<void> => {
      clearTimeout(wekker);
      wachtend = undefined;
      await lopend;
      clearTimeout(wekker);
      stand.mislukt = 0;
      sinds = undefined;
      lokaal.wis();
      meld('rust');
      await wis();
    },
    /** The form leaves the screen: what is still waiting goes out once more, and stays in the tab if that fails. */
    stop: (): void => {
      void verstuur();
      stand.gestopt = true;
    },
    isOnbewaard: (): boolean => wachtend !== undefined && stand.mislukt > 0,
  };
};

export type Conceptbewaarder = ReturnType<typeof maakConceptbewaarder>;
