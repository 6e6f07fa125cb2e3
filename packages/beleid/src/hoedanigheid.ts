import { Portaal, allePortalen, casusportalen } from './portaal.js';

/** In which capacity a person or group is involved with a casus. */
export const Hoedanigheid = {
  WACHTRIJ: 'WACHTRIJ',
  VT_BEHANDELAAR: 'VT_BEHANDELAAR',
  VT_MONITOR: 'VT_MONITOR',
  VT_NAKIJKER: 'VT_NAKIJKER',
  RAAD_AANDRAGER: 'RAAD_AANDRAGER',
  TEAMLEIDER: 'TEAMLEIDER',
  DUOLID: 'DUOLID',
  SPECIALIST: 'SPECIALIST',
  TEGENDENKER: 'TEGENDENKER',
  GEDRAGSDESKUNDIGE_TEAM: 'GEDRAGSDESKUNDIGE_TEAM',
  TOETSER: 'TOETSER',
  GEDRAGSDESKUNDIGE_RAAD: 'GEDRAGSDESKUNDIGE_RAAD',
  JEUGDBESCHERMER: 'JEUGDBESCHERMER',
  WIJKTEAM_ADVIES: 'WIJKTEAM_ADVIES',
  WIJKTEAM_MEELOPER: 'WIJKTEAM_MEELOPER',
  WIJKTEAM_HOUDER: 'WIJKTEAM_HOUDER',
  WIJKTEAM_NAKIJKER: 'WIJKTEAM_NAKIJKER',
  NOODTOEGANG: 'NOODTOEGANG',
  OP_VERZOEK: 'OP_VERZOEK',
  UITGESLOTEN: 'UITGESLOTEN',
} as const;
export type Hoedanigheid = (typeof Hoedanigheid)[keyof typeof Hoedanigheid];

export const hoedanigheidNaam: Readonly<Record<Hoedanigheid, string>> = {
  WACHTRIJ: 'Wachtrij',
  VT_BEHANDELAAR: 'Behandelaar bij Veilig Thuis',
  VT_MONITOR: 'Monitor bij Veilig Thuis',
  VT_NAKIJKER: 'Kijkt een inzage na bij Veilig Thuis',
  RAAD_AANDRAGER: 'Aandrager bij de Raad',
  TEAMLEIDER: 'Teamleider',
  DUOLID: 'Duolid',
  SPECIALIST: 'Specialist',
  TEGENDENKER: 'Tegendenker',
  GEDRAGSDESKUNDIGE_TEAM: 'Gedragsdeskundige van het team',
  TOETSER: 'Toetser bij de Raad',
  GEDRAGSDESKUNDIGE_RAAD: 'Gedragsdeskundige bij de Raad',
  JEUGDBESCHERMER: 'Jeugdbeschermer',
  WIJKTEAM_ADVIES: 'Wijkteam, advies',
  WIJKTEAM_MEELOPER: 'Wijkteam, loopt mee',
  WIJKTEAM_HOUDER: 'Wijkteam, heeft het gezin',
  WIJKTEAM_NAKIJKER: 'Wijkteam, kijkt een inzage na',
  NOODTOEGANG: 'Noodtoegang',
  OP_VERZOEK: 'Toegang op verzoek',
  UITGESLOTEN: 'Uitgesloten',
};

export const Stand = { KANDIDAAT: 'KANDIDAAT', ACTIEF: 'ACTIEF', NAZORG: 'NAZORG' } as const;
export type Stand = (typeof Stand)[keyof typeof Stand];

export const standNaam: Readonly<Record<Stand, string>> = {
  KANDIDAAT: 'Aangeboden',
  ACTIEF: 'Betrokken',
  NAZORG: 'Overgedragen',
};

/** In which portal a hoedanigheid counts: what somebody may see as a duo member does not follow into the Raad's portal. */
export const portalenVan: Readonly<Record<Hoedanigheid, readonly Portaal[]>> = {
  WACHTRIJ: casusportalen,
  VT_BEHANDELAAR: [Portaal.VEILIG_THUIS],
  VT_MONITOR: [Portaal.VEILIG_THUIS],
  VT_NAKIJKER: [Portaal.VEILIG_THUIS],
  RAAD_AANDRAGER: [Portaal.RVDK],
  TEAMLEIDER: [Portaal.DUO],
  DUOLID: [Portaal.DUO],
  SPECIALIST: [Portaal.DUO],
  TEGENDENKER: [Portaal.DUO],
  GEDRAGSDESKUNDIGE_TEAM: [Portaal.DUO],
  TOETSER: [Portaal.RVDK],
  GEDRAGSDESKUNDIGE_RAAD: [Portaal.RVDK],
  JEUGDBESCHERMER: [Portaal.DUO],
  WIJKTEAM_ADVIES: [Portaal.WIJKTEAM],
  WIJKTEAM_MEELOPER: [Portaal.WIJKTEAM],
  WIJKTEAM_HOUDER: [Portaal.WIJKTEAM],
  WIJKTEAM_NAKIJKER: [Portaal.WIJKTEAM],
  NOODTOEGANG: casusportalen,
  OP_VERZOEK: casusportalen,
  UITGESLOTEN: allePortalen,
};

/** A queue belongs to a function group and counts only in that group's own portal. */
export const geldtAlleenInGroepsportaal: readonly Hoedanigheid[] = [Hoedanigheid.WACHTRIJ];

/** What was granted on request counts only in the portal where it was asked, and only until the end that stands in it. */
export const geldtAlleenWaarGevraagd: readonly Hoedanigheid[] = [Hoedanigheid.OP_VERZOEK];

/**
 * Asked along for one check of what goes to a family member: a colleague of the same organisation, who sees what the holder can hand
 * over and not the melder, and who is out after the check, when the asker is out, or after these days.
 */
export const nakijkers: readonly Hoedanigheid[] = [Hoedanigheid.VT_NAKIJKER, Hoedanigheid.WIJKTEAM_NAKIJKER];
export const NAKIJKDAGEN = 14;

/** Who was asked one thing: out after these days at the latest, and when the asker is out. */
export const SPECIALISTDAGEN = 30;

export const isNakijker = (hoedanigheid: string): boolean => nakijkers.some((nakijker) => nakijker === hoedanigheid);

/** In which hoedanigheid a colleague is asked along in this portal; undefined where two people hold the family anyway. */
export const nakijkerIn = (portaal: string): Hoedanigheid | undefined => nakijkers.find((nakijker) => portalenVan[nakijker].some((waar) => waar === portaal));
