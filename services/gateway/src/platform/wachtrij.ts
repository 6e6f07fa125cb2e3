/**
 * Turns pushes into an async iterator. `opEinde` runs once, however it ends. Above `MEEST` the oldest are dropped: who is that far
 * behind reads again anyway.
 */
const MEEST = 1000;

export interface Wachtrij<T> extends AsyncIterableIterator<T> {
  readonly duw: (waarde: T) => void;
  readonly sluit: () => void;
}

export const maakWachtrij = <T>(opEinde: () => void): Wachtrij<T> => {
  const rij: T[] = [];
  let wachter: ((uitkomst: IteratorResult<T>) => void) | undefined;
  let gesloten = false;

  const sluit = (): void => {
    if (gesloten) return;
    gesloten = true;
    rij.length = 0;
    opEinde();
    wachter?.({ value: undefined, done: true });
    wachter = undefined;
  };

  return {
    duw: (waarde) => {
      if (gesloten) return;
      if (wachter !== undefined) {
        wachter({ value: waarde, done: false });
        wachter = undefined;
        return;
      }
      rij.push(waarde);
      if (rij.length > MEEST) rij.shift();
    },
    sluit,
    next: () => {
      const [eerste] = rij;
      if (rij.length > 0) {
        rij.shift();
        return Promise.resolve({ value: eerste as T, done: false });
      }
      if (gesloten) return Promise.resolve({ value: undefined, done: true });
      return new Promise((klaar) => {
        wachter = klaar;
      });
    },
    return: () => {
      sluit();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
