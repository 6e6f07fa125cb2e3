import type { Vraag } from './vragen.js';

/** Where a conversation is: who is at the table and which questions were put, by ids. No answer, no name, no sentence. */
export interface Gesprekspunt {
  readonly casusId: string;
  readonly aanTafel: readonly string[];
  readonly gehad: readonly string[];
}

export const vraagsleutel = (vraag: Vraag): string =>
  vraag.soort === 'afspraak' ? `afspraak ${vraag.afspraak.id}` : vraag.soort === 'score' ? `score ${vraag.lidId} ${vraag.situatieId}` : `beleving ${vraag.lidId}`;

/** The first question that was not put yet; as many as there are when all were. What a colleague added meanwhile is asked too. */
export const plekIn = (vragen: readonly Vraag[], { gehad }: Gesprekspunt): number => {
  const plek = vragen.findIndex((vraag) => !gehad.includes(vraagsleutel(vraag)));
  return plek === -1 ? vragen.length : plek;
};

/** With the first so many questions behind it. */
export const opPlek = (punt: Gesprekspunt, vragen: readonly Vraag[], plek: number): Gesprekspunt => ({ ...punt, gehad: vragen.slice(0, plek).map(vraagsleutel) });

const isRij = (waarde: unknown): waarde is string[] => Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string');

/** What lay on the tablet, if it is a conversation with this family. */
export const gesprekspuntUit = (waarde: unknown, casusId: string): Gesprekspunt | undefined => {
  if (typeof waarde !== 'object' || waarde === null || !('casusId' in waarde) || !('aanTafel' in waarde) || !('gehad' in waarde)) return undefined;
  const { aanTafel, gehad } = waarde;
  return waarde.casusId === casusId && isRij(aanTafel) && aanTafel.length > 0 && isRij(gehad) ? { casusId, aanTafel, gehad } : undefined;
};
