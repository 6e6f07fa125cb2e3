import type { QueryConfig } from 'pg';

// Registered operations and the statements around them are some hundreds; free questions of development must not fill every connection.
const MEESTE = 1000;

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
