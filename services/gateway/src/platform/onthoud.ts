/** Keeps at most `meeste` in a map: what came first makes room for what is new. */
export const onthoud = <Waarde>(map: Map<string, Waarde>, meeste: number, sleutel: string, waarde: Waarde): void => {
  if (!map.has(sleutel) && map.size >= meeste) for (const oudste of map.keys()) if (map.delete(oudste)) break;
  map.set(sleutel, waarde);
};
