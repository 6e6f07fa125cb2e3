import type { Doel } from '@bv/begrippen';

/** On whose behalf, through which front door and for which purpose a statement runs. */
export interface Kijker {
  readonly persoonId: string;
  readonly portaal: string;
  readonly operatie: string;
  readonly doel: Doel;
  readonly verzoekId: string;
  /** Who supervises and looks along as `persoonId`: the line in the log is theirs, and names whose eyes they borrowed. */
  readonly toezichthouderId?: string;
}

/** Runs a statement; both pg's client and TypeORM's query runner can be one. */
export interface Verbinding {
  vraag<T>(tekst: string, waarden?: readonly unknown[]): Promise<T[]>;
}

/** The one place where the viewer is set: transaction-local, so it dies with the transaction. Answers the moment of the transaction. */
export async function zetKijker(verbinding: Verbinding, kijker: Kijker): Promise<Date> {
  const [rij] = await verbinding.vraag<{ nu: Date }>(`select now() as nu, set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [kijker.persoonId, kijker.portaal]);
  if (!rij) throw new TypeError('geen moment');
  return rij.nu;
}
