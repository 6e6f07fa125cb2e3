import type { QueryConfig } from 'pg';

// A plan over the views takes most of a megabyte on each connection. The registered operations without a function of their own are fewer than this; the free
// questions of development get no name once it is reached.
const MEESTE = 150;

const namen = new Map<string, string>();

/**
 * The statement under a name of its own, so that a connection plans it once: planning a dossier through its views takes ten times as long as
 * reading it. Beyond a bound statements go without a name.
 */
export function voorbereid(text: string, values: readonly unknown[]): QueryConfig {
  let name = namen.get(text);
  if (name === undefined && namen.size < MEESTE) {
    name = `v${namen.size}`;
    namen.set(text, name);
  }
  return { text, values: [...values], ...(name === undefined ? {} : { name }) };
}
