import type { Wereld } from './wereld.js';

export interface Proefmens {
  readonly sub: string;
  readonly id: string;
}

const open = (): { van: string; tot: string } => ({ van: new Date(Date.now() - 2 * 86_400_000).toISOString(), tot: new Date(Date.now() + 300 * 86_400_000).toISOString() });

/** Somebody with an account, who may open these portals. */
export function maakMens(wereld: Wereld, sub: string, portalen: readonly string[]): Proefmens {
  const id = wereld.voegToe('algemeen.partij', { soort: 'PERSOON', portaal: null, sub, naam: `Proef ${sub}`, functie: 'proefpersoon', specialismen: [] });
  for (const portaal of portalen) wereld.voegToe('algemeen.portaaltoegang', { persoon_id: id, portaal, ...open() });
  return { sub, id };
}

/** A function group that works in one portal; `sinds` and `tot` say when this person belongs to it. */
export function maakGroep(wereld: Wereld, naam: string, portaal: string, leden: readonly string[], tijd: Partial<{ van: string; tot: string }> = {}): string {
  const id = wereld.voegToe('algemeen.partij', { soort: 'GROEP', portaal, sub: null, naam: `Proefgroep ${naam}`, functie: null, specialismen: [] });
  for (const lid of leden) wereld.voegToe('algemeen.groepslid', { groep_id: id, persoon_id: lid, ...open(), ...tijd });
  return id;
}
