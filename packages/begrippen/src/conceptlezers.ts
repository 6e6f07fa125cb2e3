import { gezinsrolNaam } from './enums/gezin.js';
import { GEHOORD_VANAF } from './inkennisstelling.js';

/** Lines of a frozen family member, written at freezing and read back here: the version does not change when the family does. */
export const VERSIELID = { GEZAG: 'Heeft gezag', OVERLEDEN: 'Overleden', GEEN_LID: 'Hoort nu niet bij het gezin' } as const;

export interface Versielid {
  readonly id: string;
  readonly volgnummer: number | null;
  readonly kop: string | null;
  readonly tekst: string | null;
}

/** A parent, whoever has authority over a child, or a child of twelve or older, as the frozen version says it. */
export function moetGehoord({ tekst }: Pick<Versielid, 'tekst'>): boolean {
  const regels = (tekst ?? '').split('\n');
  const heeft = (regel: string): boolean => regels.includes(regel);
  if (heeft(VERSIELID.OVERLEDEN) || heeft(VERSIELID.GEEN_LID)) return false;
  const leeftijd = Number(/^(\d+) jaar$/.exec(regels[0] ?? '')?.[1] ?? Number.NaN);
  return heeft(gezinsrolNaam.OUDER) || heeft(VERSIELID.GEZAG) || (heeft(gezinsrolNaam.KIND) && leeftijd >= GEHOORD_VANAF);
}

/**
 * Who of the frozen version is asked what they think of the concept, once each. A later part (from `eersteVervolg`) may freeze somebody again, with what
 * changed: that is the same person, of whom the newest piece says whether they are asked.
 */
export function conceptlezers<L extends Versielid>(leden: readonly L[], eersteVervolg: number | null): L[] {
  const nummer = ({ volgnummer }: L): number => volgnummer ?? 0;
  const opVolgorde = [...leden].sort((een, ander) => nummer(een) - nummer(ander));
  const isVervolg = (lid: L): boolean => eersteVervolg !== null && nummer(lid) >= eersteVervolg;
  const eigen = opVolgorde.filter((lid, plek) => !isVervolg(lid) || !opVolgorde.slice(0, plek).some(({ kop }) => kop === lid.kop));
  return eigen.filter((lid) => moetGehoord(opVolgorde.filter((ander) => isVervolg(ander) && ander.kop === lid.kop).at(-1) ?? lid));
}

/** Of whom there is neither a reaction nor a reason why not. */
export const zonderReactie = <L extends Versielid>(lezers: readonly L[], reacties: readonly { readonly stukId: string | null }[]): L[] => lezers.filter(({ id }) => !reacties.some(({ stukId }) => stukId === id));
