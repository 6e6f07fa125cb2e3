import type { Hoedanigheid, Stand } from '@bv/beleid';
import { Casustoestand, Overdrachtsoort } from '@bv/begrippen';

export const Casushandeling = {
  AANBIEDEN: 'AANBIEDEN',
  INTREKKEN: 'INTREKKEN',
  WEIGEREN: 'WEIGEREN',
  AANVAARDEN: 'AANVAARDEN',
  DUO_VORMEN: 'DUO_VORMEN',
  HEROPENEN: 'HEROPENEN',
} as const;
export type Casushandeling = (typeof Casushandeling)[keyof typeof Casushandeling];

/** Who has a family before there is a duo, and gets it back when an offer comes to nothing. */
export type Casusthuis = typeof Casustoestand.BIJ_VEILIG_THUIS | typeof Casustoestand.BIJ_RAAD | typeof Casustoestand.BIJ_WIJKTEAM;

export interface Casuszet {
  readonly handeling: Casushandeling;
  /** Absent: not part of a handover, or the same for each. */
  readonly overdracht?: Overdrachtsoort;
  /** Absent: the same wherever the casus came from. */
  readonly thuis?: Casusthuis;
  readonly door: readonly { readonly hoedanigheid: Hoedanigheid; readonly stand: Stand }[];
  readonly van: Casustoestand;
  readonly naar: Casustoestand;
}

const { BIJ_VEILIG_THUIS, BIJ_RAAD, AANGEBODEN, WACHT_OP_DUO, BIJ_DUO, BIJ_WIJKTEAM, GESLOTEN } = Casustoestand;
const actief = (hoedanigheid: Hoedanigheid) => ({ hoedanigheid, stand: 'ACTIEF' as const });
const kandidaat = (hoedanigheid: Hoedanigheid) => ({ hoedanigheid, stand: 'KANDIDAAT' as const });

const { NAAR_BLIJVEND_VEILIG, NAAR_WIJKTEAM } = Overdrachtsoort;

const aanbodVan = (thuis: Casusthuis, afzender: Hoedanigheid): readonly Casuszet[] => [
  { handeling: 'AANBIEDEN', overdracht: NAAR_BLIJVEND_VEILIG, thuis, door: [actief(afzender)], van: thuis, naar: AANGEBODEN },
  { handeling: 'INTREKKEN', overdracht: NAAR_BLIJVEND_VEILIG, thuis, door: [actief(afzender)], van: AANGEBODEN, naar: thuis },
  { handeling: 'WEIGEREN', overdracht: NAAR_BLIJVEND_VEILIG, thuis, door: [kandidaat('TEAMLEIDER')], van: AANGEBODEN, naar: thuis },
];

/**
 * How a casus moves, and who moves it; closing and what a wijkteam does is elsewhere. A refused or withdrawn offer puts it
 * back where it came from, and an accepted one to the wijkteam stays with the duo until they close: nobody is ever without an owner.
 */
export const casuszetten: readonly Casuszet[] = [
  ...aanbodVan(BIJ_VEILIG_THUIS, 'VT_BEHANDELAAR'),
  ...aanbodVan(BIJ_RAAD, 'RAAD_AANDRAGER'),
  // A wijkteam asks a family back through the wall itself (terugkeer.sql.ts); a no gives it back to the wijkteam.
  { handeling: 'WEIGEREN', overdracht: NAAR_BLIJVEND_VEILIG, thuis: BIJ_WIJKTEAM, door: [kandidaat('TEAMLEIDER')], van: AANGEBODEN, naar: BIJ_WIJKTEAM },
  { handeling: 'AANVAARDEN', overdracht: NAAR_BLIJVEND_VEILIG, door: [kandidaat('TEAMLEIDER')], van: AANGEBODEN, naar: WACHT_OP_DUO },
  { handeling: 'DUO_VORMEN', door: [actief('TEAMLEIDER')], van: WACHT_OP_DUO, naar: BIJ_DUO },
  { handeling: 'AANBIEDEN', overdracht: NAAR_WIJKTEAM, door: [actief('DUOLID')], van: BIJ_DUO, naar: AANGEBODEN },
  { handeling: 'INTREKKEN', overdracht: NAAR_WIJKTEAM, door: [actief('DUOLID')], van: AANGEBODEN, naar: BIJ_DUO },
  { handeling: 'WEIGEREN', overdracht: NAAR_WIJKTEAM, door: [kandidaat('WIJKTEAM_HOUDER')], van: AANGEBODEN, naar: BIJ_DUO },
  { handeling: 'AANVAARDEN', overdracht: NAAR_WIJKTEAM, door: [kandidaat('WIJKTEAM_HOUDER')], van: AANGEBODEN, naar: BIJ_DUO },
  { handeling: 'HEROPENEN', door: [actief('VT_BEHANDELAAR')], van: GESLOTEN, naar: BIJ_VEILIG_THUIS },
];

/** The move that this is; undefined when it cannot be done from here. */
export const vindCasuszet = (toestand: string | null, handeling: Casushandeling, overdracht?: string, thuis: Casusthuis = BIJ_VEILIG_THUIS): Casuszet | undefined =>
  casuszetten.find(
    (zet) => zet.van === toestand && zet.handeling === handeling && (zet.overdracht === undefined || zet.overdracht === overdracht) && (zet.thuis === undefined || zet.thuis === thuis),
  );
