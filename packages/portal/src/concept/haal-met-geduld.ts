const OPNIEUW = [1_000, 2_000, 4_000, 8_000, 8_000] as const;

/**
 * Asks again while no answer comes: a draft that is there must not be written over because the gateway was just starting. Undefined when
 * there is none, or when it cannot be had; then typing is saved again rather than never.
 */
export const haalMetGeduld = async <Concept>(haal: () => Promise<Concept | undefined>, signal: AbortSignal): Promise<Concept | undefined> => {
  for (const pauze of OPNIEUW) {
    try {
      return await haal();
    } catch {
      await new Promise((klaar) => setTimeout(klaar, pauze));
      if (signal.aborted) return undefined;
    }
  }
  return await haal().catch(() => undefined);
};
